import type { CancellationToken } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { annotateMentionsOf } from "../annotations/annotateMentions";
import { entityAt } from "../features/entityAt";
import type { EntityRef, MentionsInParams, MentionsInResult, PositionParams } from "../protocol";
import { offsetOf, textEditOf } from "./convert";
import type { Analysed } from "./documents";
import type { Services } from "./services";

export function entityRefAnswer(
  { document, reading }: Analysed,
  { position }: PositionParams,
): EntityRef | null {
  const found = entityAt(reading, offsetOf(document, position));
  if (found === null) return null;
  const { id, type, name } = found.entity;
  return { id, type, name };
}

/** One file after the other. Files whose annotations are kept beside them are left out: their text is not touched. */
export async function mentionsInAnswer(
  { configs, documents }: Services,
  { entity, files }: MentionsInParams,
  token: CancellationToken,
): Promise<MentionsInResult> {
  const found: MentionsInResult["files"][number][] = [];
  for (const { uri, text } of files) {
    const governing = await configs.governing(uri);
    if (governing.config.annotations === "sidecar") continue;
    const reading = await documents.readText({ uri, text, governing }, token);
    const { result, count } = annotateMentionsOf(reading, entity);
    if (!("edits" in result)) continue;
    const document = TextDocument.create(uri, "news-article", 0, text);
    found.push({ uri, count, edits: result.edits.map((edit) => textEditOf(document, edit)) });
  }
  return { files: found };
}
