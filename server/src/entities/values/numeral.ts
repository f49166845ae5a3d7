import { inWords, type Numeral, scales } from "./numberWords";

/** Behind digits, in amounts of money alone: elsewhere `m` may be metres. */
const shortScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["t", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
]);

const fractions: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

const digits = /^(?:\d{1,3}(?:,\d{2,3}){1,5}|\d{1,15})(?:\.\d{1,9})?/;
const half = /^half(?: of)?(?: an?(?= )|(?=-))/i;

/**
 * The number that a text begins with, or null:
 *
 *   1,200   3.5 million   5 crore   2½   twenty-five   one hundred and fifty   a dozen   half a million   two and a half
 *
 * `shortScale`: also `1.2bn`, `5m`.
 */
function numeralAt(text: string, shortScale = false): Numeral | null {
  const written = digits.exec(text)?.[0];
  if (written !== undefined) return afterDigits(text, written, shortScale);
  const found = half.exec(text)?.[0];
  if (found !== undefined) return scaled(text, 0.5, found.length, 1);
  const words = inWords(text);
  if (!words) return null;
  const andHalf = /^ and a half(?!\p{L})/iu.exec(text.slice(words.length, words.length + 12))?.[0];
  return andHalf === undefined
    ? words
    : scaled(text, words.value + 0.5, words.length + andHalf.length, words.scale);
}

function afterDigits(text: string, written: string, shortScale: boolean): Numeral {
  const fraction = fractions.get(text[written.length] ?? "");
  const value = Number(written.replaceAll(",", "")) + (fraction ?? 0);
  const length = written.length + (fraction === undefined ? 0 : 1);
  const short = shortScale ? /^ ?([a-z]{1,3})(?![\p{L}\p{N}])/iu.exec(text.slice(length, length + 5)) : null;
  const by = shortScales.get(short?.[1]?.toLowerCase() ?? "");
  return short && by !== undefined
    ? { value: exact(value * by), length: length + short[0].length, scale: by, isArticle: false }
    : scaled(text, value, length, 1);
}

/** With the words of scale that follow: `3.5 million`, `2 lakh crore`. */
function scaled(text: string, value: number, length: number, scale: number): Numeral {
  const found = /^[ -](\p{L}{4,8})(?![\p{L}\p{N}])/u.exec(text.slice(length, length + 12));
  const by = scales.get(found?.[1]?.toLowerCase() ?? "");
  return found && by !== undefined
    ? scaled(text, exact(value * by), length + found[0].length, scale * by)
    : { value, length, scale, isArticle: false };
}

/** 1.1 × 1,000,000 is 1,100,000, not 1,100,000.0000000002. */
const exact = (value: number): number => Number(value.toPrecision(15));

/** One number or a range of them: `5`, `5–10`, `five to ten`, `between 5 and 10`. */
export interface Amount extends Omit<Numeral, "value"> {
  readonly low: number;
  readonly high: number | null;
}

/** `sign`: what may stand before the second number as well (`$5–$6 million`). */
export function amountAt(text: string, before: string, shortScale = false, sign = ""): Amount | null {
  const first = numeralAt(text, shortScale);
  if (!first) return null;
  const { value, length, scale, isArticle } = first;
  const alone = { low: value, high: null, length, scale, isArticle };
  const rest = text.slice(length, length + 5);
  const joint = (/\bbetween $/i.test(before) ? /^ and / : /^(?:-| to )/).exec(rest)?.[0];
  if (joint === undefined || isArticle) return alone;
  const from =
    length + joint.length + (sign !== "" && text.startsWith(sign, length + joint.length) ? sign.length : 0);
  const second = numeralAt(text.slice(from), shortScale);
  if (!second || second.isArticle) return alone;
  // In `5 to 6 million` the scale is both numbers'.
  const low = scale === 1 && value < 1000 ? exact(value * second.scale) : value;
  return low < second.value
    ? { low, high: second.value, length: from + second.length, scale: second.scale, isArticle: false }
    : alone;
}
