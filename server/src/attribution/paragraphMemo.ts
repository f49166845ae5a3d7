import type { MarkedSpan } from "../marks/types";
import type { CueVerbs } from "./cues";
import type { ClauseDecision, Decision } from "./decision";
import type { FramedParagraph, StoryParagraph } from "./framedParagraph";

/** What a paragraph has been found to hold. */
export interface Remembered {
  readonly framed: FramedParagraph;
  /** What it reports, by `judgementsOf` its marks. */
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
  let key = `${listed(add)}${listed(drop)}`;
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

/** \0 stands in no verb, as a space does in `weigh in`. */
const listed = (verbs: ReadonlySet<string>): string => `${[...verbs].join("\0")}\0\0`;

/** All that the clauses of a paragraph depend on besides its words: what each of its marks is for, and by which cue. */
export const judgementsOf = (
  { quotes, frame }: FramedParagraph,
  decisions: readonly (Decision | undefined)[],
): string =>
  quotes
    .map((index) => {
      const decision = decisions[index];
      const cue = decision?.use === "partial" && decision.items === frame.items ? decision.cue : null;
      return `${decision?.use}${cue ? ` ${cue.at} ${cue.last} ${cue.subject.first}` : ""}`;
    })
    .join();
