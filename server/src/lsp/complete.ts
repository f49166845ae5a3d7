import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  CompletionRequest,
} from "vscode-languageserver";
import { attributesBefore } from "../features/attributesBefore";
import { type Completion, completions } from "../features/completion";
import { offsetOf, rangeOf } from "./convert";
import type { Analysed } from "./documents";
import type { Feature } from "./feature";
import type { Client } from "./services";

const kinds: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  class: CompletionItemKind.Class,
  key: CompletionItemKind.Property,
  entity: CompletionItemKind.Constant,
  value: CompletionItemKind.EnumMember,
};

/** Our client knows VS Code's command; it asks for values as soon as a key is there. */
const askAgain = { title: "", command: "editor.action.triggerSuggest" };

/** Completion inside the braces of annotations. Prose is turned away before it is analysed. */
export const complete: Feature = {
  capability: () => ({ completionProvider: { triggerCharacters: [".", "=", "{"] } }),
  listen: ({ client, documents, guard, indexes }) => {
    guard.onRequest<CompletionParams, CompletionItem[]>(
      CompletionRequest.method,
      async ({ textDocument: { uri }, position }, token) => {
        const document = documents.get(uri);
        const unfinished = document && attributesBefore(document.getText(), offsetOf(document, position));
        if (!unfinished) return [];
        const analysed = await documents.analysed(uri, token);
        if (analysed === null) return [];
        const { reading, governing } = analysed;
        const found = completions(
          unfinished,
          reading,
          governing.config,
          indexes.facts(governing),
          client.say,
        );
        return found.map((each, i) => itemOf(analysed, client, each, i));
      },
    );
  },
};

const itemOf = (
  { document }: Analysed,
  { isOurs }: Client,
  { label, detail, kind, filter, span, newText }: Completion,
  index: number,
): CompletionItem => ({
  label,
  detail,
  kind: kinds[kind],
  filterText: filter,
  sortText: String(index).padStart(6, "0"),
  textEdit: { range: rangeOf(document, span), newText },
  ...(kind === "key" && isOurs ? { command: askAgain } : {}),
});
