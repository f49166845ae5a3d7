import type { Config, CorpusFacts, Severity } from "../article/config";
import type { Reading } from "../article/types";
import type { Message } from "../text/message";
import type { Span } from "../text/offsets";

export type CheckCode =
  | "unattributed-quote"
  | "unopened-quote"
  | "unclosed-quote"
  | "nested-marks"
  | "repeated-paragraph"
  | "headline-quote-not-in-body"
  | "name-variant"
  | "mixed-script"
  | "wrong-weekday"
  | "markup-unclosed"
  | "markup-attributes"
  | "markup-detached"
  | "markup-over-blank-line"
  | "markup-bracket"
  | "duplicate-id"
  | "duplicate-key"
  | "orphan-annotation"
  | "unknown-class"
  | "unknown-speaker"
  | "dangling-part"
  | "conflicting-reference";

/** What a finding offers to do; `features/codeActions` has the words, and makes the edit when it is asked for. */
export type FixKind =
  | "set-speaker"
  | "confirm-none"
  | "not-speech"
  | "ask-reporter"
  | "insert-mark"
  | "delete-repeat"
  | "single-marks"
  | "attach-attributes"
  | "escape-bracket"
  | "drop-pointers"
  | "replace";

export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** What a rule has found. Spans are source offsets. */
export interface Violation {
  readonly span: Span;
  readonly message: Message;
  /** The words it is about, without marks: what `ignore` in quotidian.json names. Null: cannot be ignored by words. */
  readonly words: string | null;
  /** Other places that a reader should look at. */
  readonly related: readonly Related[];
  /** In the order in which they are offered. */
  readonly fixes: readonly FixKind[];
  /** `unnecessary`: text that should not be there; editors fade it. */
  readonly tags: readonly "unnecessary"[];
  /** What the fix `replace` writes instead of the span. */
  readonly replacement: string | null;
}

export interface Finding extends Violation {
  readonly code: CheckCode;
  readonly severity: Exclude<Severity, "off">;
}

export interface CheckContext {
  readonly reading: Reading;
  readonly config: Config;
  readonly corpus: CorpusFacts;
  /** The 1-based line of a source offset. */
  line(offset: number): number;
}

export interface Check {
  readonly code: CheckCode;
  /** Where quotidian.json does not say otherwise. */
  readonly severity: Readonly<Record<Config["profile"], Severity>>;
  find(context: CheckContext): Iterable<Violation>;
}

/** A violation with nothing beside it but what is given. */
export const violation = (given: Pick<Violation, "span" | "message"> & Partial<Violation>): Violation => ({
  words: null,
  related: [],
  fixes: [],
  tags: [],
  replacement: null,
  ...given,
});

/** One severity for both profiles. */
export const always = (severity: Severity): Check["severity"] => ({
  research: severity,
  newsroom: severity,
});
