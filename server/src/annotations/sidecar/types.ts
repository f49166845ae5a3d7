import type { Attributes } from "../../markup/types";
import type { Message } from "../../text/message";
import type { Anchor } from "../reanchor/reanchor";

/** One annotation of a sidecar. */
export interface Entry {
  /** Stays the same as long as the annotation lives; made of its class and words, never of offsets. */
  readonly id: string;
  readonly attributes: Attributes;
  readonly anchor: Anchor;
  /** What other tools have written into the line: `created`, `creator`. Kept as it is. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A line that is no annotation that we can read. It is kept as it stands. */
export interface OtherLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** In words for the user. */
  readonly message: Message;
}

/** The contents of `story.anno.jsonl`. */
export interface Sidecar {
  /** SHA-256 of the canonical text that the positions count in; null where none is given, or more than one. */
  readonly hash: string | null;
  readonly entries: readonly Entry[];
  readonly others: readonly OtherLine[];
}

export const emptySidecar: Sidecar = { hash: null, entries: [], others: [] };
