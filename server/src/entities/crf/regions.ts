import { currencyCodes } from "../values/currencies";
import type { Part } from "./paragraph";
import { role } from "./roles";
import type { Word } from "./words";

/** Words `start` to `end` (exclusive) of a paragraph. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

const longestLink = 3;

/**
 * The stretches of a paragraph that may hold names: runs of capitalised words, with the small words and numbers that hold
 * them together: `the [Bank of England] said in [May 2019] that [de Souza] …`. Only one word in five is in one,
 * and no other is scored: that is what makes the tagger fast.
 */
export function nameRegions(
  parts: readonly Part[],
  words: readonly Word[],
  sentenceStart: Int32Array,
  sentenceEnd: Int32Array,
): readonly Region[] {
  const regions: Region[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!(words[i] as Word).hasUpper || isLetterOfCompound(parts, words, i) || isMoney(words, i)) continue;
    const floor = Math.max(regions.at(-1)?.end ?? 0, sentenceStart[i] ?? 0);
    const limit = sentenceEnd[i] ?? words.length;
    let start = i;
    while (start > floor && start > i - longestLink && opens(words, start - 1)) start--;
    let end = endOfName(parts, words, i + 1, limit);
    for (;;) {
      const next = nextCapital(words, end, limit);
      if (next < 0) break;
      end = endOfName(parts, words, next + 1, limit);
    }
    regions.push({ start, end });
    i = end - 1;
  }
  return regions;
}

const isParticle = ({ roles }: Word): boolean => (roles & role.particle) !== 0;

const currencies = new Set([
  ...currencyCodes,
  "Rs",
  "Rs.",
  "RM",
  "Dh",
  "Dhs",
  "Tk",
  "KD",
  "BD",
  "SR",
  "QR",
  "Sh",
  "Ksh",
]);

/** `Rs 100`, `US$5`, `RM3.5`: money, which no name begins with. */
const isMoney = (words: readonly Word[], at: number): boolean => {
  const { text } = words[at] as Word;
  const next = words[at + 1];
  return (
    (next?.isNumber === true && currencies.has(text)) ||
    (text === "US" && next?.text === "$") ||
    /^\p{Lu}{1,3}\d+[.,]\d/u.test(text)
  );
};

/** `K-pop`, `T-shirt`, `U-turn` */
const isLetterOfCompound = (parts: readonly Part[], words: readonly Word[], at: number): boolean => {
  const tail = words[at + 2];
  return (
    words[at]?.text.length === 1 &&
    words[at + 1]?.text === "-" &&
    parts[at + 2]?.start === (parts[at]?.end ?? 0) + 1 &&
    tail?.isWord === true &&
    !tail.hasUpper &&
    tail.text.length > 2
  );
};

/** May the word before a capital belong to the name? `de Souza`, `9 News`, `al-Shami`. */
function opens(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.isNumber || isParticle(word) || isArticle(words, at)) return true;
  return word.text === "-" && at > 0 && (isParticle(words[at - 1] as Word) || isArticle(words, at - 1));
}

/** `ez` in `ez-Zor`. */
function isArticle(words: readonly Word[], at: number): boolean {
  return (
    ((words[at] as Word).roles & role.article) !== 0 &&
    words[at + 1]?.text === "-" &&
    words[at + 2]?.isCapitalised === true
  );
}

/** Past what hangs on the capitalised word before `at`: `-ho` in `Min-ho`, `-19` in `COVID-19`, ` 737` in `Boeing 737`. */
function endOfName(parts: readonly Part[], words: readonly Word[], at: number, limit: number): number {
  let end = at;
  const touches = (i: number): boolean => parts[i]?.start === parts[i - 1]?.end;
  while (end + 1 < limit && words[end]?.text === "-" && touches(end) && touches(end + 1)) end += 2;
  return end < limit && words[end]?.isNumber && !isFigure(words, end) ? end + 1 : end;
}

/** A number in a table or a date: `Orsk 4 2 1`, `Orsk 20:36:54`, `Orsk 248,142`, `ORSK 1996-08-27`. */
function isFigure(words: readonly Word[], at: number): boolean {
  const { text } = words[at] as Word;
  const next = words[at + 1];
  if (next?.isNumber || /[:,]/.test(text)) return true;
  return /^(?:19|20)\d\d$/.test(text) && next?.text === "-" && words[at + 2]?.isNumber === true;
}

function nextCapital(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit && at <= from + longestLink; at++) {
    const word = words[at] as Word;
    if (word.hasUpper) return at;
    if (!word.isNumber && (word.roles & role.link) === 0 && !isArticle(words, at)) return -1;
  }
  return -1;
}

/**
 * Within a region, the run of words that could be one name: `[Bank of England], [Paris]`. Per word, the run's bounds;
 * a word between two runs is a run by itself.
 */
export function markRuns(
  words: readonly Word[],
  regions: readonly Region[],
): { start: Int32Array; end: Int32Array } {
  const start = new Int32Array(words.length);
  const end = new Int32Array(words.length);
  for (const region of regions) {
    for (let i = region.start; i < region.end; ) {
      let to = isArticle(words, i) ? Math.min(i + 3, region.end) : i + 1;
      if ((words[i] as Word).hasUpper || to > i + 1)
        while (to < region.end) {
          const word = words[to] as Word;
          const next = words[to + 1];
          if (word.hasUpper || word.isNumber) to++;
          else if (isArticle(words, to) && to + 2 < region.end) to += 3;
          else if ((word.roles & role.tight) !== 0 && to + 1 < region.end && next?.hasUpper) to += 2;
          else if (
            word.lower === "of" &&
            to + 2 < region.end &&
            next?.lower === "the" &&
            words[to + 2]?.hasUpper
          )
            to += 3;
          else break;
        }
      for (let k = i; k < to; k++) {
        start[k] = i;
        end[k] = to;
      }
      i = to;
    }
  }
  return { start, end };
}
