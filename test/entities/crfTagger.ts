import { readFileSync } from "node:fs";
import { loadTagger } from "../../server/src/entities/crf/crfTagger";
import type { NameSpan } from "../../server/src/entities/types";
import { tokenise } from "../../server/src/text/tokens";

const file = (name: string): Uint8Array => readFileSync(`server/src/entities/model/${name}`);

export const weights = file("names.bin");
export const gazetteer = file("gazetteer.bin");
export const tagger = loadTagger(weights, gazetteer);

/** One list of names a paragraph. */
export function tagParagraphs(
  paragraphs: readonly string[],
  by: typeof tagger = tagger,
): readonly (readonly NameSpan[])[] {
  return by.tag(
    paragraphs.map((text) => {
      const tokens = tokenise(text);
      return { text, tokens, scores: by.score(text, tokens) };
    }),
  );
}

/** The names of a paragraph written into it: `[Ann Lee/person] of [Orsk/place]`. */
export function written(text: string, names: readonly NameSpan[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, type } of names) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}/${type}]`;
    at = end;
  }
  return out + text.slice(at);
}

export const tagged = (...paragraphs: readonly string[]): readonly string[] =>
  tagParagraphs(paragraphs).map((names, i) => written(paragraphs[i] ?? "", names));
