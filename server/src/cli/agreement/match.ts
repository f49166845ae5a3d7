import { overlaps } from "../../text/offsets";
import type { Judged } from "./judged";

/** Which spans of two lists mean the same stretch of text, one to one. */
export interface Matches {
  /** Same beginning, same end. */
  readonly exact: readonly (readonly [a: Judged, b: Judged])[];
  /** Beside those: at least a character in common, paired off in text order. */
  readonly overlapping: readonly (readonly [a: Judged, b: Judged])[];
  readonly onlyA: readonly Judged[];
  readonly onlyB: readonly Judged[];
}

/** Both lists in text order, the outer one first. */
export function match(a: readonly Judged[], b: readonly Judged[]): Matches {
  const keyOf = ({ span }: Judged): string => `${span.start} ${span.end}`;
  const open = new Map<string, Judged[]>();
  for (const each of b) open.set(keyOf(each), [...(open.get(keyOf(each)) ?? []), each]);
  const exact: (readonly [Judged, Judged])[] = [];
  const restA: Judged[] = [];
  for (const each of a) {
    const same = open.get(keyOf(each))?.shift();
    if (same === undefined) restA.push(each);
    else exact.push([each, same]);
  }
  const taken = new Set(exact.map(([, same]) => same));
  const restB = b.filter((each) => !taken.has(each));
  const overlapping: (readonly [Judged, Judged])[] = [];
  const onlyA: Judged[] = [];
  const used = new Set<Judged>();
  let from = 0;
  for (const each of restA) {
    while (from < restB.length && (restB[from]?.span.end ?? 0) <= each.span.start) from++;
    let at = from;
    while (at < restB.length && !isFree(restB[at], each, used) && begins(restB[at], each)) at++;
    const other = restB[at];
    if (other !== undefined && isFree(other, each, used)) {
      used.add(other);
      overlapping.push([each, other]);
    } else onlyA.push(each);
  }
  return { exact, overlapping, onlyA, onlyB: restB.filter((each) => !used.has(each)) };
}

const isFree = (other: Judged | undefined, { span }: Judged, used: ReadonlySet<Judged>): boolean =>
  other !== undefined && !used.has(other) && overlaps(other.span, span);

const begins = (other: Judged | undefined, { span }: Judged): boolean =>
  other !== undefined && other.span.start < span.end;

/** How well two lists agree: of all spans in either, the share that is in both; null where there are none. */
export interface Agreement {
  readonly a: number;
  readonly b: number;
  readonly exact: number;
  /** The exact ones included. */
  readonly overlapping: number;
}

export const noAgreement: Agreement = { a: 0, b: 0, exact: 0, overlapping: 0 };

export const agreementOf = ({ exact, overlapping, onlyA, onlyB }: Matches): Agreement => {
  const both = exact.length + overlapping.length;
  return { a: both + onlyA.length, b: both + onlyB.length, exact: exact.length, overlapping: both };
};

export const sumOfAgreements = (x: Agreement, y: Agreement): Agreement => ({
  a: x.a + y.a,
  b: x.b + y.b,
  exact: x.exact + y.exact,
  overlapping: x.overlapping + y.overlapping,
});

/** 2 · both / (a + b) */
export const f1 = (both: number, { a, b }: Agreement): number | null =>
  a + b === 0 ? null : (2 * both) / (a + b);
