import type { Token } from "../../text/tokens";
import { amountAt } from "./numeral";
import { recognisersAt } from "./openers";
import { qualified } from "./qualify";
import { ago } from "./relativeDates";
import { tenseAt } from "./tense";
import type { LocalValue, Place, Recognised, Recogniser } from "./types";

/** No date or amount is longer, in UTF-16 units; so every place costs the same. */
const windowLength = 80;
const beforeLength = 32;

/**
 * The dates, times and amounts of one paragraph, in text order, without overlaps; of several readings at a place the
 * longest. Linear: only at words that can begin one anything is tried, and never over more than a window.
 */
export function findValues(text: string, tokens: readonly Token[]): readonly LocalValue[] {
  const values: LocalValue[] = [];
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start < free || token.kind === "url" || token.kind === "handle") continue;
    const recognisers = recognisersAt(token.text, tokens[i + 1]?.text ?? "", text[token.end] ?? "");
    if (recognisers.length === 0) continue;
    const start = beginOf(token);
    // `two days ago`: that is tried wherever a number may begin.
    const place = placeAt(text, start, recognisers.includes(ago));
    const found = longest(recognisers, place);
    if (!found) continue;
    free = start + found.length;
    values.push(valueAt(found, place, start, tokens, i));
  }
  return values;
}

/** `mid-April` begins at its month. */
const beginOf = ({ start, text }: Token): number => (/^mid-/i.test(text) ? start + 4 : start);

function placeAt(text: string, start: number, isCounted: boolean): Place {
  const ahead = plain(text.slice(start, start + windowLength));
  const before = plain(text.slice(Math.max(0, start - beforeLength), start));
  return { ahead, before, amount: isCounted ? amountAt(ahead, before) : null };
}

/** Apostrophes, spaces and dashes (but no long ones, which make no ranges) as on a typewriter, each one character as before. */
const plain = (text: string): string =>
  /[^ -~]/.test(text)
    ? text
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/[\u2010-\u2013\u2212]/g, "-")
        .replace(/\s/g, " ")
    : text;

/** Length of the sign before a number: `-5°C`, `minus 20C`; but `plus or minus 3 points` and `a 5-5 draw` have none. */
const signLength = (before: string): number =>
  /(?:^|[ (])(-|(?<!plus or )minus )$/i.exec(before)?.[1]?.length ?? 0;

function longest(recognisers: readonly Recogniser[], place: Place): Recognised | null {
  let best: Recognised | null = null;
  for (const recognise of recognisers) {
    const found = recognise(place);
    if (found && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}

function valueAt(
  { type, value, unit, relative, length }: Recognised,
  place: Place,
  start: number,
  tokens: readonly Token[],
  first: number,
): LocalValue {
  const end = start + length;
  const sign = typeof value === "number" ? signLength(place.before) : 0;
  const signed = sign > 0 && typeof value === "number" ? -value : value;
  const base = { start: start - sign, end, type, value: signed, unit: unit ?? null };
  const counted = relative ? qualified(relative, place, length) : null;
  if (counted === null) return { ...base, relative: null };
  let last = first;
  while ((tokens[last + 1]?.start ?? end) < end) last++;
  return { ...base, relative: { ...counted, tense: tenseAt(tokens, first, last) } };
}
