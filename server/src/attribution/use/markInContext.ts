import type { QuoteShape } from "../../quotes/shape";
import type { Item, Sentence } from "../frame";
import type { StoryParagraph } from "../framedParagraph";
import type { Governing } from "../govern";

/** What quotation marks are used for, decided with the sentence around them. */
export type MarkUse = "direct" | "partial" | "term" | "title" | "nickname";

/** A marked span in the author's sentence: all that says what its marks are for. */
export interface MarkInContext {
  readonly items: readonly Item[];
  readonly sentence: Sentence;
  /** The index of its item. */
  readonly at: number;
  /** What the words inside look like. */
  readonly shape: QuoteShape;
  /** The cue that governs it, if any. */
  readonly governing: Governing | null;
  readonly place: StoryParagraph["kind"];
  /** What the marks before it in the same row are for: `“Slow Tide” and “Low Water”`; null where there are none. */
  readonly row: MarkUse | null;
  /** Does one cue stand between it and an utterance before it: `“Yes,” he replied, “heading home.”`? */
  readonly goesOn: boolean;
}
