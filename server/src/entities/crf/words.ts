import type { Token } from "../../text/tokens";
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

const upper = /^\p{Lu}/u;
const letter = /^\p{L}/u;

/** Xxx-like outline: McDonald → XxXxx, B-52 → X-dd; runs are cut at two, the whole at eight. */
const shapeOf = (text: string): string => {
  let shape = "";
  for (const char of text) {
    const sort = /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "d" : char;
    if (!shape.endsWith(sort + sort)) shape += sort;
    if (shape.length >= 8) break;
  }
  return shape;
};

const affixes = (lower: string, cut: (length: number) => string, salt: string): readonly number[] => {
  const found: number[] = [];
  for (let length = 1; length <= 4 && length <= lower.length; length++)
    found.push(hashOf(salt + cut(length)));
  return found;
};

/** Hash of a word as it is spelt. */
export const exactHash = (text: string): number => hashOf(`=${text}`);

export const wordOf = (text: string, kind: Token["kind"], gazetteer: Gazetteer): Word => {
  const lower = text.toLowerCase();
  const lowerHash = hashOf(lower);
  const isWord = kind === "word" && letter.test(text);
  const entry = gazetteer.single(lowerHash);
  return {
    text,
    lower,
    exact: exactHash(text),
    lowerHash,
    shape: hashOf(`~${shapeOf(text)}`),
    isWord,
    isCapitalised: isWord && upper.test(text),
    hasUpper: kind === "word" && /\p{Lu}/u.test(text),
    hasLower: isWord && /\p{Ll}/u.test(text),
    isNumber: /^\p{N}/u.test(text),
    lists: entry & 0xffff,
    wordClass: entry >>> 16,
    prefixes: isWord ? affixes(lower, (n) => lower.slice(0, n), "^") : [],
    suffixes: isWord ? affixes(lower, (n) => lower.slice(-n), "$") : [],
  };
};
