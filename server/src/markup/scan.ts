import { type Span, sourceOffset, spanOf } from "../text/offsets";
import { readAttributes } from "./attributes";
import type { Attributes, MarkupProblem } from "./types";

/** What the brackets, braces and backslashes of a text mean, before anything is taken out. */
export interface Scan {
  /** In the order in which they close. */
  readonly spans: readonly ScannedSpan[];
  /** Offsets of the backslashes that escape the character after them. */
  readonly escapes: readonly number[];
  readonly problems: readonly ScannedProblem[];
}

export interface ScannedSpan {
  /** Offsets of `[`, of `]`, and after `}`. */
  readonly open: number;
  readonly close: number;
  readonly end: number;
  readonly attributes: Attributes;
}

export interface ScannedProblem extends MarkupProblem {
  /** Nobody writes this by accident; what is not evident counts only in a text that holds valid spans. */
  readonly evident: boolean;
}

interface OpenBracket {
  readonly at: number;
  /** How many bracket pairs of plain text had closed when this one opened. */
  readonly pairsBefore: number;
  /** After attributes that follow on it without a `]`: `[“Never”{.quote}`. Reported if no `]` comes either. */
  unclosed: Span | null;
}

interface Pair {
  readonly open: number;
  readonly close: number;
}

export const isEscapable = (char: string | undefined): boolean =>
  char !== undefined && "[]{}\\".includes(char);

/**
 * One pass over the text, linear in its length. Each `]` belongs to the nearest `[` that is still open,
 * so plain brackets inside a span are accepted where they balance; a `[` that nothing closes is plain text.
 */
export function scan(source: string): Scan {
  const spans: ScannedSpan[] = [];
  const escapes: number[] = [];
  const problems: ScannedProblem[] = [];
  const open: OpenBracket[] = [];
  /** Pairs of plain brackets that no span encloses yet, in the order in which they close. */
  const pairs: Pair[] = [];
  let paragraphStart = 0;
  /** Null on the first line, which ends no paragraph. */
  let lineStart: number | null = null;

  const report = (
    kind: MarkupProblem["kind"],
    start: number,
    end: number,
    detail: string,
    evident = true,
  ): void => {
    problems.push({ kind, span: spanOf(sourceOffset(start), sourceOffset(end)), detail, evident });
  };

  const closePlain = (at: number): void => {
    const bracket = open.pop();
    if (bracket !== undefined) pairs.push({ open: bracket.at, close: at });
  };

  /** At a `]`; returns the offset of the last character that belongs to it. */
  const closeBracket = (at: number): number => {
    const brace = at + 1;
    if (source[brace] !== "{") {
      closePlain(at);
      return at;
    }
    const reading = readAttributes(source, brace);
    if (reading.kind === "invalid") {
      const broken = brokenAttributes(source, brace);
      report(broken.kind, brace, broken.end, source.slice(brace, broken.end), broken.evident);
      closePlain(at);
      return at;
    }
    if (reading.kind !== "read") {
      report(reading.kind, brace, reading.end, reading.name);
      closePlain(at);
      return at;
    }
    const { attributes, end } = reading;
    const detail = source.slice(brace, end);
    const bracket = open.pop();
    const fault = bracket === undefined ? "unclosed" : faultOf(bracket, at);
    if (bracket === undefined || fault !== null) {
      report(fault ?? "unclosed", bracket?.at ?? at, end, detail);
      return at;
    }
    spans.push({ open: bracket.at, close: at, end, attributes });
    for (const pair of pairs.splice(bracket.pairsBefore)) {
      report("unescaped-bracket", pair.open, pair.open + 1, "[");
      report("unescaped-bracket", pair.close, pair.close + 1, "]");
    }
    return end - 1;
  };

  const faultOf = (bracket: OpenBracket, close: number): "over-blank-line" | "detached" | null => {
    if (bracket.at < paragraphStart) return "over-blank-line";
    return bracket.at + 1 === close ? "detached" : null;
  };

  /** At a `{` that follows on no `]`: attributes that have lost their bracket? */
  const looseBrace = (at: number): void => {
    const before = source[at - 1];
    if (before === undefined || before === "]") return;
    const reading = readAttributes(source, at);
    if (reading.kind !== "read") return;
    if (/\s/.test(before)) {
      const pair = pairs[pairs.length - 1];
      if (pair !== undefined && pair.open >= paragraphStart && isBlank(source, pair.close + 1, at)) {
        report("detached", pair.open, reading.end, source.slice(at, reading.end));
      }
      return;
    }
    const bracket = open[open.length - 1];
    if (bracket !== undefined && bracket.at >= paragraphStart) {
      bracket.unclosed ??= spanOf(sourceOffset(at), sourceOffset(reading.end));
    }
  };

  // Nothing else means anything, and a regular expression passes over it many times as fast as a loop.
  const signs = /\r\n?|\n|\\[[\]{}\\]?|[[\]{]/g;
  for (let found = signs.exec(source); found !== null; found = signs.exec(source)) {
    const { 0: sign, index: at } = found;
    if (sign === "[") open.push({ at, pairsBefore: pairs.length, unclosed: null });
    else if (sign === "]") signs.lastIndex = closeBracket(at) + 1;
    else if (sign === "{") looseBrace(at);
    else if (sign.startsWith("\\")) escapes.push(...(sign.length > 1 ? [at] : []));
    else {
      if (lineStart !== null && isBlankLine(source, lineStart, at)) paragraphStart = signs.lastIndex;
      lineStart = signs.lastIndex;
    }
  }
  for (const { at, unclosed } of open) {
    if (unclosed !== null) {
      report("unclosed", at, unclosed.end, source.slice(unclosed.start, unclosed.end));
    }
  }
  return { spans, escapes, problems };
}

/** How far a `{` that begins no valid attributes reaches, and whether it was meant to begin them. */
function brokenAttributes(
  source: string,
  brace: number,
): { readonly kind: "attributes" | "unclosed"; readonly end: number; readonly evident: boolean } {
  let end = brace + 1;
  while (end < source.length && !"{}[\r\n".includes(source[end] ?? "")) end++;
  const closed = source[end] === "}";
  const evident = /^[ \t]*(?:[.#][A-Za-z]|[A-Za-z][A-Za-z0-9_-]*=)/.test(source.slice(brace + 1, end));
  return { kind: closed ? "attributes" : "unclosed", end: closed ? end + 1 : end, evident };
}

/** Spaces and tabs only? Looks forwards, so that it stops at the first word. */
function isBlankLine(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (source[at] !== " " && source[at] !== "\t") return false;
  return true;
}

/** White space without a blank line? Looks backwards, so that it stops at the first word. */
function isBlank(source: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) if (!/\s/.test(source[at] ?? "")) return false;
  return true;
}
