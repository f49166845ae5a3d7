import { readFileSync } from "node:fs";

interface GoldStretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Offsets are UTF-16 and end-exclusive. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly form: "direct" | "partial" | "indirect" | "term" | "title" | "nickname";
  /** Index of the quotation that this one is a further part of. */
  readonly continues: number | null;
  readonly speaker: GoldStretch | null;
  readonly cue: GoldStretch | null;
  readonly name: string | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** The labelled articles; README.md beside this file says how they are made. */
export const gold: readonly GoldArticle[] = readFileSync(new URL("invented.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as GoldArticle);
