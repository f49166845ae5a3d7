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
  /** What the word alone says for each label, once the tagger has asked its model; empty before. */
  sums: Int32Array;
}

const unasked = new Int32Array(0);

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

class SpeltWord implements Word {
  readonly lower: string;
  readonly exact: number;
  readonly lowerHash: number;
  readonly shape: number;
  readonly isWord: boolean;
  readonly isCapitalised: boolean;
  readonly hasUpper: boolean;
  readonly hasLower: boolean;
  readonly isNumber: boolean;
  readonly lists: number;
  readonly wordClass: number;
  sums = unasked;
  // Most words are never asked for these: they stand outside of every region.
  #prefixes: readonly number[] | null = null;
  #suffixes: readonly number[] | null = null;

  constructor(
    readonly text: string,
    kind: TokenKind,
    gazetteer: Gazetteer,
  ) {
    this.lower = text.toLowerCase();
    this.lowerHash = hashOf(this.lower);
    this.exact = exactHash(text);
    this.shape = hashOf(`~${shapeOf(text)}`);
    this.isWord = kind === "word" && letter.test(text);
    this.isCapitalised = this.isWord && startsUpper.test(text);
    this.hasUpper = kind === "word" && upper.test(text);
    this.hasLower = this.isWord && lowerCase.test(text);
    this.isNumber = digit.test(text);
    const entry = gazetteer.single(this.lowerHash);
    this.lists = entry & 0xffff;
    this.wordClass = entry >>> 16;
  }

  get prefixes(): readonly number[] {
    this.#prefixes ??= this.isWord ? affixes(this.lower, (n) => this.lower.slice(0, n), "^") : none;
    return this.#prefixes;
  }

  get suffixes(): readonly number[] {
    this.#suffixes ??= this.isWord ? affixes(this.lower, (n) => this.lower.slice(-n), "$") : none;
    return this.#suffixes;
  }
}

export const wordOf = (text: string, kind: TokenKind, gazetteer: Gazetteer): Word =>
  new SpeltWord(text, kind, gazetteer);
