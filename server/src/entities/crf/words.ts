import type { TokenKind } from "../../text/tokens";
import type { Gazetteer } from "./gazetteer";
import { hashOf } from "./hash";

/** What the spelling of a word says, whatever stands around it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly exact: number;
  readonly lowerHash: number;
  readonly shape: number;
  readonly isWord: boolean;
  /** Starts with a capital. */
  readonly isCapitalised: boolean;
  readonly hasUpper: boolean;
  readonly hasLower: boolean;
  readonly isNumber: boolean;
  /** What the gazetteer knows of the word alone: lists (bits) and class. */
  readonly lists: number;
  readonly wordClass: number;
  /** Hashes of the first and of the last one to four letters, lower case; fewer where the word is shorter. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
}

const upper = /\p{Lu}/u;
const startsUpper = /^\p{Lu}/u;
const lowerCase = /\p{Ll}/u;
const letter = /^\p{L}/u;
const digit = /^\p{N}/u;

const sortOf = (char: string): string => {
  if (char >= "a" && char <= "z") return "x";
  if (char >= "A" && char <= "Z") return "X";
  if (char <= "\u007f") return char >= "0" && char <= "9" ? "d" : char;
  return upper.test(char) ? "X" : letter.test(char) ? "x" : digit.test(char) ? "d" : char;
};

/** Xxx-like outline: McDonald → XxXxx, B52 → Xdd; runs are cut at two, the whole at eight. */
function shapeOf(text: string): string {
  let shape = "";
  let last = "";
  let length = 0;
  for (const char of text) {
    const sort = sortOf(char);
    length = sort === last ? length + 1 : 1;
    last = sort;
    if (length <= 2) shape += sort;
    if (shape.length >= 8) break;
  }
  return shape;
}

function affixes(lower: string, cut: (length: number) => string, salt: string): readonly number[] {
  const found: number[] = [];
  for (let length = 1; length <= 4 && length <= lower.length; length++)
    found.push(hashOf(salt + cut(length)));
  return found;
}

/** Hash of a word as it is spelt. */
const exactHash = (text: string): number => hashOf(`=${text}`);

const none: readonly number[] = [];

export function wordOf(text: string, kind: TokenKind, gazetteer: Gazetteer): Word {
  const lower = text.toLowerCase();
  const lowerHash = hashOf(lower);
  const isWord = kind === "word" && letter.test(text);
  const entry = gazetteer.single(lowerHash);
  // Most words are never asked for these: they stand outside of every region.
  let prefixes: readonly number[] | null = null;
  let suffixes: readonly number[] | null = null;
  return {
    text,
    lower,
    exact: exactHash(text),
    lowerHash,
    shape: hashOf(`~${shapeOf(text)}`),
    isWord,
    isCapitalised: isWord && startsUpper.test(text),
    hasUpper: kind === "word" && upper.test(text),
    hasLower: isWord && lowerCase.test(text),
    isNumber: digit.test(text),
    lists: entry & 0xffff,
    wordClass: entry >>> 16,
    get prefixes() {
      prefixes ??= isWord ? affixes(lower, (n) => lower.slice(0, n), "^") : none;
      return prefixes;
    },
    get suffixes() {
      suffixes ??= isWord ? affixes(lower, (n) => lower.slice(-n), "$") : none;
      return suffixes;
    },
  };
}
