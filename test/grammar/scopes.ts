import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import textmate, { type IGrammar } from "vscode-textmate";
import type { Label } from "../support/drawn";

const grammarFile = new URL("../../syntaxes/news-article.tmLanguage.json", import.meta.url);
const wasm = readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"));

/** The grammar, in the engine that VS Code uses. */
export async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(new Uint8Array(wasm).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () =>
      textmate.parseRawGrammar(readFileSync(grammarFile, "utf8"), "news-article.tmLanguage.json"),
  });
  const grammar = await registry.loadGrammar("source.news-article");
  if (grammar === null) throw new Error("the grammar does not load");
  return grammar;
}

/**
 * Every stretch of a line that has a scope beginning with `prefix`, labelled with the scope's name.
 * The language's own suffix is left out: `string.quoted.double`.
 */
export function scopes(grammar: IGrammar, text: string, prefix: string): readonly Label[] {
  const labels: Label[] = [];
  let state = textmate.INITIAL;
  let lineStart = 0;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    const open = new Map<string, Label>();
    for (const token of tokens) {
      const end = Math.min(token.endIndex, line.length);
      if (end === token.startIndex) continue;
      token.scopes.forEach((scope, depth) => {
        if (!scope.startsWith(prefix)) return;
        const key = `${depth} ${scope}`;
        const before = open.get(key);
        const joins = before !== undefined && before.end === lineStart + token.startIndex;
        const label = {
          start: joins ? before.start : lineStart + token.startIndex,
          end: lineStart + end,
          label: scope.replace(/\.news-article$/, ""),
        };
        if (joins) labels.splice(labels.indexOf(before), 1);
        labels.push(label);
        open.set(key, label);
      });
    }
    state = ruleStack;
    lineStart += line.length + 1;
  }
  return labels;
}
