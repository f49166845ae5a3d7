import type { Reading } from "../../server/src/article/types";
import { type SourceOffset, type Span, sourceOffset } from "../../server/src/text/offsets";
import { marked } from "../support/marked";
import { type Sketch, sketch } from "../support/sketch";

/** A sketched text with a cursor in it. */
export function at(text: string, drawn: Sketch = {}): { reading: Reading; offset: SourceOffset } {
  const { cursor } = marked(text);
  if (cursor === null) throw new Error("no cursor in the text");
  return { reading: sketch(text, drawn), offset: sourceOffset(cursor) };
}

/** The words of spans, as they stand in the document. */
export const wordsIn = ({ marked: { source } }: Reading, spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => source.slice(start, end));

/** The document after edits. */
export const edited = (
  { marked: { source } }: Reading,
  edits: readonly { readonly span: Span; readonly newText: string }[],
): string =>
  [...edits]
    .reverse()
    .reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), source);

export const people = {
  "ilona-varga": {
    name: "Ilona Varga",
    title: "Harbour Minister",
    mentions: { "Ilona Varga": "full", Varga: "surname", She: "pronoun", she: "pronoun" },
  },
  "pavel-de-leeuw": {
    name: "Pavel de Leeuw",
    mentions: { "Pavel de Leeuw": "full", "De Leeuw": "surname", he: "pronoun" },
  },
  "belmar-news": { name: "Belmar News", type: "org", mentions: { "Belmar News": "full" } },
} as const;
