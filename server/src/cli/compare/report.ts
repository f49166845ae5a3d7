import { excerpt } from "../../text/excerpt";
import type { Judged } from "../agreement/judged";
import type { Matches } from "../agreement/match";
import type { Tellings, Told } from "./tellings";

/** One difference between two versions: what is said of which words. */
export interface Difference {
  readonly line: number;
  readonly words: string;
  /** Null: nothing is said of these words. */
  readonly a: string | null;
  readonly b: string | null;
}

/** What two people say differently of the same text. */
export function differencesOf(
  { exact, overlapping, onlyA, onlyB }: Matches,
  text: string,
  lineOf: (offset: number) => number,
): readonly Difference[] {
  const at = ({ span }: Judged) => ({
    line: lineOf(span.start),
    words: text.slice(span.start, span.end).replace(/\s+/g, " "),
  });
  const label = (judged: Judged): string => judged.label ?? "no word about the speaker";
  return [
    ...exact
      .filter(([a, b]) => a.label !== b.label)
      .map(([a, b]) => ({ ...at(a), a: label(a), b: label(b) })),
    ...overlapping.map(([a, b]) => ({
      ...at(a),
      a: `${label(a)} “${at(a).words}”`,
      b: `${label(b)} “${at(b).words}”`,
    })),
    ...onlyA.map((a) => ({ ...at(a), a: label(a), b: null })),
    ...onlyB.map((b) => ({ ...at(b), a: null, b: label(b) })),
  ].sort((x, y) => x.line - y.line);
}

export const differenceText = ({ line, words, a, b }: Difference): string =>
  `  ${line}  “${excerpt(words, 60)}”\n      A: ${a ?? "not annotated"}\n      B: ${b ?? "not annotated"}\n`;

export function tellingsText({ shared, onlyA, onlyB }: Tellings): string {
  const lines = shared.map(({ a, b, sameWords }) => {
    const words = sameWords ? "" : `      B: “${excerpt(b.words, 60)}”\n`;
    const speakers = a.speaker === b.speaker ? who(a) : `${who(a)} | ${who(b)}`;
    return `  ${a.line} | ${b.line}  “${excerpt(a.words, 60)}”  ${speakers}\n${words}`;
  });
  const list = (told: readonly Told[]): string =>
    told.map((each) => `  ${each.line}  “${excerpt(each.words, 60)}”  ${who(each)}\n`).join("");
  return [
    `in both: ${shared.length}, with the same words: ${shared.filter(({ sameWords }) => sameWords).length}\n`,
    ...lines,
    `only in A: ${onlyA.length}\n`,
    list(onlyA),
    `only in B: ${onlyB.length}\n`,
    list(onlyB),
  ].join("");
}

const who = ({ speaker, cue }: Told): string =>
  `${speaker === "" ? "no speaker" : speaker}${cue === "" ? "" : ` (${cue})`}`;
