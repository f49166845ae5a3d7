import type { MarkedSpan } from "../marks/types";
import { type QuoteShape, shapeOf } from "../quotes/shape";
import { frontLength } from "../text/front";
import type { CleanOffset, CleanSpan } from "../text/offsets";
import type { Token } from "../text/tokens";
import type { Referring } from "./coreference/referring";
import type { Cue } from "./cue";
import { type CueVerbs, cuesOf } from "./cues";
import { type Frame, frameOf, type LinkedName } from "./frame";
import { reportingCues } from "./indirect/reportingCues";

/** A paragraph of the story with what is known of it. */
export interface StoryParagraph {
  readonly text: string;
  readonly start: CleanOffset;
  readonly tokens: readonly Token[];
  /** Relative to `start`. */
  readonly sentenceEnds: readonly number[];
  readonly referring: readonly Referring[];
  readonly names: readonly LinkedName[];
  readonly kind: "prose" | "headline" | "tweet" | "other";
  /** Of an embedded post: its author's name or handle. */
  readonly author: CleanSpan | null;
}

/** A paragraph (or the inside of a quotation) with its outermost quotations folded up and its cues found. */
export interface FramedParagraph {
  /** Where the paragraph starts. */
  readonly start: CleanOffset;
  readonly frame: Frame;
  /** One list a sentence, each in text order. */
  readonly cues: readonly (readonly Cue[])[];
  /** Of each sentence, with those that report nothing but clauses without marks. */
  readonly reporting: readonly (readonly Cue[])[];
  /** Indices of its outermost marked spans, and what the words inside look like. */
  readonly quotes: readonly number[];
  readonly shapes: readonly QuoteShape[];
}

/** Frames the whole paragraph, or what lies between two offsets of it. */
export function framedParagraph(
  { text, start, tokens, sentenceEnds, names }: StoryParagraph,
  marked: readonly MarkedSpan[],
  quotes: readonly number[],
  verbs: CueVerbs,
  inside?: { readonly from: CleanOffset; readonly to: CleanOffset },
): FramedParagraph {
  const frame = frameOf({
    text,
    sentenceEnds: inside ? between(sentenceEnds, (end) => end + start, inside.from, inside.to) : sentenceEnds,
    tokens: inside ? between(tokens, (t) => t.start + start, inside.from, inside.to) : tokens,
    start,
    names: inside ? between(names, (n) => n.span.start, inside.from, inside.to) : names,
    quotes: quotes.flatMap((index) => (marked[index] ? [{ index, marked: marked[index] }] : [])),
  });
  const cues = frame.sentences.map((s) => cuesOf(frame.items, s, verbs));
  return {
    start,
    frame,
    cues,
    reporting: frame.sentences.map((s, i) => reportingCues(frame.items, s, cues[i] ?? [])),
    quotes,
    shapes: quotes.map((index) => {
      const inner = marked[index]?.inner;
      return shapeOf(inner ? text.slice(inner.start - start, inner.end - start) : "");
    }),
  };
}

/** The elements of a sorted list that start in [from, to). */
function between<T>(
  list: readonly T[],
  startOf: (element: T) => number,
  from: number,
  to: number,
): readonly T[] {
  return list.slice(firstAt(list, startOf, from), firstAt(list, startOf, to));
}

/** Index of the first element of a sorted list that starts at `offset` or later. */
export const firstAt = <T>(list: readonly T[], startOf: (element: T) => number, offset: number): number =>
  frontLength(list, (element) => startOf(element) < offset);
