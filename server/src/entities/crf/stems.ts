const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/s$/, ""],
  [/es$/, ""],
  [/ies$/, "y"],
  [/e?d$/, ""],
  [/ing$/, ""],
  [/ing$/, "e"],
  [/d$/, ""],
];
const shortest = 3;

/** What a word may be an inflection of, the word itself first; right by chance only, so ask a list of words which is one. */
export function* stemsOf(lower: string): Generator<string> {
  yield lower;
  for (const [ending, instead] of endings)
    if (ending.test(lower)) {
      const stem = lower.replace(ending, instead);
      if (stem.length >= shortest) yield stem;
    }
}
