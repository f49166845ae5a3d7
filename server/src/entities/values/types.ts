import type { CleanOffset, LocalSpan, Span } from "../../text/offsets";
import type { Amount } from "./numeral";

type ValueType = "date" | "time" | "duration" | "money" | "percent" | "quantity";

type Scalar = string | number;

/**
 * What words of time or amount come to; a range is a pair.
 *
 * Of dates, times and durations a string, as TIMEX3 and ISO 8601 have it:
 *
 *   2018-04-20   2018-04   2018   2018-W16   2018-W16-WE   2018-SU   2018-Q1   199X   18XX
 *   2018-04-20TEV   T17:00   T17:00Z   P3Y   PT20M   PXD (a few days)
 *   XXXX-04-20 (no year is named)   XXXX-WXX-5 (a Friday)
 *
 * Of amounts a number.
 */
export type Normalised = Scalar | readonly [Scalar, Scalar];

/** A date, a time or an amount, and what it comes to. */
export interface Value<O extends number = CleanOffset> {
  readonly type: ValueType;
  readonly span: Span<O>;
  /** Null where only an anchor could tell: `yesterday` in an article without a date. */
  readonly value: Normalised | null;
  /**
   * Of money the ISO 4217 code, or, where several countries share the word or sign, the word: `dollar`. Of percent `%`,
   * `pp` (percentage points) or `bp` (basis points); of quantities the usual symbol. Else null.
   */
  readonly unit: string | null;
  /** The article's date where it has been counted from; null where the words alone say what they come to. */
  readonly anchor: Span<O> | null;
}

/** What one paragraph alone says. */
export interface LocalValue extends LocalSpan {
  readonly type: ValueType;
  readonly value: Normalised | null;
  readonly unit: string | null;
  /** How to count from the article's date; null where nothing needs to be counted. */
  readonly relative: Relative | null;
}

export type DayPart = "MO" | "AF" | "EV" | "NI";

/** Which of several: `last Friday`, `this March`, `next month`, `this past Friday`, `this coming Friday`. */
export type Which = "last" | "this" | "next" | "past" | "coming";

/** Does the verb beside it speak of what was, or of what will be? */
export type Tense = "past" | "future" | null;

/** Months count from 1, weekdays from Monday as 1. */
export type Relative =
  | {
      readonly kind: "month";
      readonly month: number;
      readonly day: number | null;
      /** Of a range of days. */
      readonly lastDay: number | null;
      readonly weekday: number | null;
      readonly which: Which | null;
      /** Of last year −1, of this year 0, of next year 1; null where the words do not say. */
      readonly ofYear: number | null;
      readonly tense: Tense;
    }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly which: Which | null;
      readonly part: DayPart | null;
      readonly tense: Tense;
    }
  | {
      /** So many units from now. */
      readonly kind: "shift";
      readonly unit: ShiftUnit;
      readonly by: number;
      readonly part: DayPart | null;
      readonly tense: Tense;
    };

export type ShiftUnit = "day" | "week" | "weekend" | "month" | "year";

/** The place at which a recogniser looks: words from there on, and a few before it. */
export interface Place {
  /** The next `windowLength` characters, apostrophes, dashes and spaces made plain. */
  readonly ahead: string;
  readonly before: string;
  /** The number or range that begins here. */
  readonly amount: Amount | null;
}

/** What a recogniser has found at a place: how many characters of `ahead`, and what they come to. */
export interface Recognised {
  readonly length: number;
  readonly type: ValueType;
  readonly value: Normalised | null;
  readonly unit?: string;
  readonly relative?: Relative;
}

export type Recogniser = (place: Place) => Recognised | null;
