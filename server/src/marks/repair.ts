import type { MarkCandidate } from "./candidates";

/** The opening mark that belongs to a closing one. */
export const openingFor = (close: MarkCandidate): string =>
  close.style === "guillemet" ? "«" : close.style === "backtick" ? "``" : close.curly ? "“" : '"';

/** Enough verbs to find the common cases. */
const verbs = "said|says|added|told|asked|noted|replied|explained|wrote|continued|tweeted";

/** Where the author takes over again: `, said Ada Quill`, `. Quill added`. */
const cueBehind = new RegExp(
  `([,.?!…])\\s+(?:(?:he|she|they|it|\\p{Lu}[\\p{L}'’.-]{1,20}(?:\\s\\p{Lu}[\\p{L}'’.-]{1,20}){0,3})\\s+)?(?:${verbs})\\b`,
  "u",
);

/** Where the author hands over: `she added, The wall holds`. */
const cueBefore = new RegExp(`\\b(?:${verbs}),\\s+(?=\\p{Lu})`, "u");
const endsInCue = new RegExp(`\\b(?:${verbs}),$`, "u");

/**
 * A closing mark in the place of an opening one: `He says,” there is no ferry.”` stands behind a cue and before another
 * closing mark, `next`.
 */
export const opensBehindCue = (text: string, mark: MarkCandidate, next: MarkCandidate | undefined): boolean =>
  next?.canClose === true &&
  !next.canOpen &&
  /^\s\S/.test(text.slice(mark.at + mark.length, mark.at + mark.length + 2)) &&
  endsInCue.test(text.slice(Math.max(0, mark.at - 16), mark.at));

/**
 * Where a quotation ends whose closing mark is missing: before a single mark that closes it by mistake; else before the
 * author's cue; else, where another quotation opens at `before`, at the first end of a sentence; else at the paragraph's
 * end. The author's words are not swallowed.
 *
 *   “We had no choice, said the mayor.                                →  ends after "choice,"
 *   “We had no choice. The mayor shook her head. “None at all.”       →  ends after "choice."
 */
export function repairUnclosed(text: string, open: number, before: number | null): number {
  const between = text.slice(open + 1, before ?? text.length);
  const single = singleFor(between);
  if (single >= 0) return open + 1 + single;
  const cue = cueBehind.exec(between);
  if (cue) return open + 1 + cue.index + 1;
  const stop = before === null ? null : (/[.!?…](?=\s)/.exec(between) ?? /,(?=\s)/.exec(between));
  return stop ? open + 1 + stop.index + 1 : open + 1 + between.trimEnd().length;
}

/** `“We stay. We always have.’ Quill left`: a single mark behind a stop that no single mark opens; -1 where there is none. */
function singleFor(between: string): number {
  const close = /[.!?…,]['’](?=\s|$)/.exec(between);
  return close && !/(?:^|[\s([—–-])['‘]/.test(between.slice(0, close.index)) ? close.index + 1 : -1;
}

/**
 * Where a quotation begins whose opening mark is missing and which `close` closes; null where the mark closes nothing.
 *
 *   We had finished dinner,” she began.      →  0
 *   Of the wall she added, It will hold.”    →  at "It"
 *
 * `running`: the paragraph before left a quotation open, which this one goes on with.
 */
export function repairUnopened(
  text: string,
  close: MarkCandidate,
  earlier: readonly { readonly end: number }[],
  running: boolean,
): number | null {
  const before = text[close.at - 1] ?? "";
  const after = text.slice(close.at + close.length, close.at + close.length + 2);
  // 6'2" tall, a 30" screen
  if (!close.curly && /\p{N}/u.test(before)) return null;
  const speechLike = /[,.!?…—–-]/.test(before) || running;
  if (!speechLike || /^[\p{L}\p{N}]/u.test(after)) return null;
  const from = earlier.reduce((latest, { end }) => Math.max(latest, end), 0);
  if (from === 0) {
    const colon = /:\s+(?=\S)/.exec(text.slice(0, close.at));
    if (colon && !running) return colon.index + colon[0].length;
    const cue = running ? null : cueBefore.exec(text.slice(0, close.at));
    return cue ? cue.index + cue[0].length : (/\S/.exec(text)?.index ?? 0);
  }
  const sentence = /[.!?]\s+(?=\S)/.exec(text.slice(from, close.at));
  return sentence ? from + sentence.index + sentence[0].length : null;
}

/**
 * A pull quote may close its marks behind the name of whoever said it, on a line of its own; the name is no part of the words.
 *
 *   “The harbour stays open.
 *   Ada Quill, the port's director.”
 */
export function isSignature(text: string): boolean {
  if (text.length > 90 || !/^\p{Lu}[^“"]*["”]\.?$/u.test(text)) return false;
  // Stops of `S.C. Rep.` end no sentence.
  const inner = text.replace(/\.?["”]\.?$/, "").replace(/\b(?:\p{Lu}|\p{L}{2,4})\./gu, "");
  return !/[.!?]/.test(inner) && !clauseWord.test(inner);
}

const clauseWord =
  /(?:^|\s)(?:I|we|you|he|she|it|they|is|are|was|were|be|has|have|had|will|would|can|do|does|did|not|this|that|there)\b|n['’]t\b/iu;
