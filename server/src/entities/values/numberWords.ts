/** A number at the beginning of a stretch of text. */
export interface Numeral {
  readonly value: number;
  /** How many characters it has. */
  readonly length: number;
  /** The words of scale that it ends in (`million`) as a number, or 1. */
  readonly scale: number;
  /** `a`, `an`: a number only with what follows it. */
  readonly isArticle: boolean;
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

const small: ReadonlyMap<string, number> = new Map([
  ...ones.split(" ").map((word, i) => [word, i] as const),
  ...tens.split(" ").map((word, i) => [word, (i + 2) * 10] as const),
]);

export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Words that a number can begin with, articles apart. */
export const numberWords: readonly string[] = [...small.keys(), "half", "dozen"];

/** No number goes over more words. */
const mostWords = 10;

/** The number that the words at the beginning of a text name: `twenty-five`, `one hundred and fifty thousand`, `a dozen`. */
export function inWords(text: string): Numeral | null {
  let total = 0;
  let current = 0;
  let found: Numeral | null = null;
  let isFirst = true;
  for (const { name, end } of wordsIn(text)) {
    const isArticle = isFirst && (name === "a" || name === "an");
    const unit = isArticle ? 1 : small.get(name);
    const by = scales.get(name);
    if (unit !== undefined && (isFirst || (!found?.isArticle && follows(current, unit)))) current += unit;
    else if (by !== undefined && (!isFirst || name === "dozen")) {
      current = Math.max(current, 1) * by;
      if (by >= 1000) [total, current] = [total + current, 0];
    } else if (name === "and" && !isFirst && current % 100 === 0) continue;
    else break;
    isFirst = false;
    found = { value: total + current, length: end, scale: by ?? 1, isArticle };
  }
  return found;
}

/** `twenty-five`, `a hundred five`; but `two five` are two numbers. */
const follows = (current: number, next: number): boolean =>
  next < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0;

/** The words at the beginning of a text, in small letters, with a space or a hyphen between them. */
function* wordsIn(text: string): Generator<{ readonly name: string; readonly end: number }> {
  const word = /[ -]?(\p{L}+)/uy;
  for (let n = 0; n < mostWords; n++) {
    const found = word.exec(text);
    if (!found || (n > 0 && found[0] === found[1])) return;
    yield { name: found[1]?.toLowerCase() ?? "", end: word.lastIndex };
  }
}
