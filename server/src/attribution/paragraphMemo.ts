import type { MarkedSpan } from "../marks/types";
import type { CueVerbs } from "./cues";
import type { ClauseDecision } from "./decision";
import type { FramedParagraph, StoryParagraph } from "./framedParagraph";

/** What a paragraph has been found to hold. */
export interface Remembered {
  readonly framed: FramedParagraph;
  /** What it reports, by what its marks were found to be for, in order. */
  readonly clauses: ReadonlyMap<string, readonly ClauseDecision[]>;
}

/** Paragraphs by all that `framedParagraph` makes them of; bounded by whoever passes it in. */
export interface ParagraphMemo {
  get(key: string): Remembered | undefined;
  set(key: string, remembered: Remembered): void;
}

/** The paragraph's words, with the places of its names and quotations among them, and the corpus's own verbs. */
export function keyOf(
  { text, start, names }: StoryParagraph,
  marked: readonly MarkedSpan[],
  quotes: readonly number[],
  { add, drop }: CueVerbs,
): string {
  let key = `${[...add].join(" ")}\0${[...drop].join(" ")}\0`;
  for (const { span, entity } of names) key += `${span.start - start}-${span.end - start}${entity} `;
  for (const index of quotes) {
    const mark = marked[index];
    if (!mark) continue;
    const { span, inner } = mark;
    for (const offset of [span.start, inner.start, inner.end, span.end]) key += `${offset - start},`;
    key += `${index - (quotes[0] ?? 0)} `;
  }
  return `${key}\0${text}`;
}
