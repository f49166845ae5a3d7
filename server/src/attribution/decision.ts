import type { QuoteShape } from "../quotes/shape";
import type { CleanSpan } from "../text/offsets";
import type { Cue } from "./cue";
import type { Item } from "./frame";
import type { Phrase } from "./phrase";
import type { MarkUse } from "./use/markInContext";

/** How a speaker was found; `confidence.ts` says how far each can be trusted. */
export type Method =
  | "beside"
  | "governed"
  | "reopened"
  | "colon-before"
  | "same-paragraph"
  | "sentence-before"
  | "next-quote"
  | "paragraph-before"
  /** Two people talk by turns, or a question stands before the words. */
  | "turn"
  /** A dash and a name stand under the words, or a name and a colon before them, inside the marks. */
  | "signed"
  /** The paragraph before ends by announcing words. */
  | "announced"
  /** The sentence, or the one before, is about somebody. */
  | "near"
  /** In an embedded post: its author. */
  | "post"
  | "none";

/** One quotation's judgement, in clean offsets, before the source is resolved to an entity. */
export interface Decision {
  readonly shape: QuoteShape;
  readonly use: MarkUse;
  readonly method: Method;
  /** Does it make up its sentence, without a word of the author's, and without a colon that leads in? */
  readonly alone: boolean;
  readonly cue: Cue | null;
  readonly items: readonly Item[];
  readonly source: Phrase | null;
  readonly score: number;
  /** Index of the marked span whose speaker was carried over. */
  readonly from: number | null;
  /** Of a turn: index of the marked span whose speaker it may be instead. */
  readonly instead: number | null;
  /** Who passed the words on: the sources of the cues that govern the sentence around this one. */
  readonly via: readonly { readonly items: readonly Item[]; readonly phrase: Phrase }[];
  /** Other sources near by that nothing links to the words. */
  readonly nearby: readonly { readonly items: readonly Item[]; readonly phrase: Phrase }[];
}

/** A sentence that reports speech, with marks or without: whoever it names is the likeliest owner of the next pronoun. */
export interface Report {
  readonly items: readonly Item[];
  readonly cue: Cue;
}

/** A cue for clauses without marks. The article may not say whose it is: `Asked whether the ferry had left, Quill nodded.` */
export type ClauseCue = Omit<Cue, "subject"> & { readonly subject: Phrase | null };
export const hasSource = (cue: ClauseCue): cue is Cue => cue.subject !== null;

/** A clause that a cue reports, marks inside it or none. */
export interface ClauseDecision {
  readonly items: readonly Item[];
  readonly span: CleanSpan;
  readonly cue: ClauseCue;
  readonly via: Decision["via"];
  /** Marked spans inside that hold words of the same speaker: a fragment in marks makes it a mixed report. */
  readonly fragments: readonly number[];
  /** The clause that it stands in. */
  readonly within: ClauseDecision | null;
}

export interface Decisions {
  /** One a marked span, in the same order. */
  readonly quotes: readonly Decision[];
  /** In text order. */
  readonly reports: readonly Report[];
  /** Reported clauses, outermost ones, in text order. */
  readonly clauses: readonly ClauseDecision[];
}
