import { CharacterClass, classAt, isLetterClass } from "../../text/characterClass";
import type { TokenKind } from "../../text/tokens";
import { type Gazetteer, ofNames } from "./gazetteer";
import { hashOf } from "./hash";
import { rolesOf } from "./roles";
import { stemsOf } from "./stems";

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
  /** What it does for the words beside it, see `role`. */
  readonly roles: number;
  /** What the gazetteer knows of the word alone: lists (bits) and class. */
  readonly lists: number;
  readonly wordClass: number;
  /** Hashes of the first and of the last one to four letters, lower case; fewer where the word is shorter. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** What the word alone says for each label, once the tagger has asked its model; empty before. */
  sums: Int32Array;
}

/** The lists hold words without their regular inflections: `ferries` is of the class of `ferry`. */
function classOfStem(lower: string, gazetteer: Gazetteer): number {
  for (const stem of stemsOf(lower)) {
    const found = stem === lower ? 0 : gazetteer.single(hashOf(stem)) >>> 16;
    if (found !== 0) return found;
  }
  return 0;
}

const unasked = new Int32Array(0);

const { upper, lower, digit } = CharacterClass;

/** What kinds of letters a text has. */
interface Letters {
  readonly hasUpper: boolean;
  readonly hasLower: boolean;
}

function lettersOf(text: string): Letters {
  let hasUpper = false;
  let hasLower = false;
  for (let at = 0; at < text.length; at++) {
    const c = classAt(text, at);
    if (c === upper) hasUpper = true;
    // A letter without case is none of these.
    else if (c === lower) hasLower ||= text.charCodeAt(at) < 0x80 || /^\p{Ll}/u.test(text.slice(at, at + 2));
  }
  return { hasUpper, hasLower };
}

const sortOf = (char: string): string => {
  const c = classAt(char, 0);
  return c === upper ? "X" : c === lower ? "x" : c === digit ? "d" : char;
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
  readonly roles: number;
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
    const first = classAt(text, 0);
    const { hasUpper, hasLower } = lettersOf(text);
    this.isWord = kind === "word" && isLetterClass(first);
    this.isCapitalised = this.isWord && first === upper;
    this.hasUpper = kind === "word" && hasUpper;
    this.hasLower = this.isWord && hasLower;
    this.isNumber = first === digit;
    this.roles = rolesOf(this.lower);
    const entry = gazetteer.single(this.lowerHash);
    this.lists = entry & 0xffff;
    this.wordClass =
      entry >>> 16 || (this.isWord && !(this.lists & ofNames) ? classOfStem(this.lower, gazetteer) : 0);
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
