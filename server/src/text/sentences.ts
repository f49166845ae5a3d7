import { isTitleAbbreviation } from "./abbreviations";
import { CharacterClass, classAt } from "./characterClass";
import type { LocalSpan } from "./offsets";
import type { Token } from "./tokens";

/** Words that begin sentences and rarely follow an abbreviation inside one. */
const starters = new Set(
  `The A An He She It They We You I In On At But And Or If This That These Those There His Her Its Their Our My Your
  When While After Before As For From With Some Many Most Both However Meanwhile Also Then Now So Yet Still According
  Asked Since Under What Who Why How Not No One Two Earlier Later Another Other Others Such By To During Despite
  Although Because Until Once Instead Just Last Here Today Yesterday Nor Only Even Where Whether Unlike Though Through Across About All Any Each`.split(
    /\s+/,
  ),
);

const isStop = (token: Token): boolean => /^(?:[.!?…]|\.{2,})$/.test(token.text);
const isClosing = (token: Token): boolean => "”’\"'»)]".includes(token.text);
const isOpening = (token: Token): boolean => "“‘\"'«([„".includes(token.text);
const isInside = (token: Token): boolean => /^(?:[,;:–—-]|-{2,})$/.test(token.text);

/**
 * The sentences of a paragraph, as spans over its tokens: every token is in exactly one, white space at the ends in none.
 *
 *   Mr. Hale of Acme Inc. left the U.S. at 9 a.m. He did not return.        two
 *   “Was he fired? You’re kidding!” she asked.                              “Was he fired?  ·  You’re kidding!” she asked.
 *   “You’re kidding!” Hale said.                                            “You’re kidding!”  ·  Hale said.
 *
 * Marks and brackets that close behind a stop belong to its sentence. A stop ends no sentence before a word that begins
 * small or before a comma, colon or dash. As in the third example a speaker in capitals after `!”`, `?”` or `.”` begins
 * a sentence here: whoever knows cues has to join the two.
 */
export function sentences(text: string, tokens: readonly Token[]): readonly LocalSpan[] {
  const spans: LocalSpan[] = [];
  let first = 0;
  let hasWord = false;
  for (let i = 0; i < tokens.length; i++) {
    hasWord ||= tokens[i]?.kind !== "punctuation";
    // In “… and then” the dots open a sentence.
    const last = hasWord ? endAt(text, tokens, first, i) : -1;
    if (last < 0) continue;
    spans.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    first = last + 1;
    hasWord = false;
    i = last;
  }
  if (first < tokens.length) spans.push({ start: tokens[first]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  return spans;
}

/** Index of the last token of the sentence that token `i` ends; -1 if it ends none. */
function endAt(text: string, tokens: readonly Token[], first: number, i: number): number {
  const token = tokens[i];
  if (!token) return -1;
  const abbreviation = token.kind === "word" && token.text.endsWith(".");
  if (!abbreviation && !(token.kind === "punctuation" && isStop(token))) return -1;
  // `1. The first point`
  if (token.text === "." && i === first + 1 && /^\d{1,2}$/.test(tokens[first]?.text ?? "")) return -1;
  const last = withClosing(tokens, i);
  const next = tokens[last + 1];
  if (!next) return last;
  if (isStop(next) || isInside(next)) return -1;
  const start = tokens[skipOpening(tokens, last + 1)];
  if (!start || classAt(text, start.start) === CharacterClass.lower) return -1;
  if (next.start === tokens[last]?.end && start.text.length < 2) return -1;
  if (!abbreviation || last > i) return last;
  return endsSentence(token, next, start) ? last : -1;
}

/** Does an abbreviation end the sentence too, seeing what comes next? */
function endsSentence(abbreviation: Token, next: Token, start: Token): boolean {
  if (isTitleAbbreviation(abbreviation.text)) return false;
  return starters.has(start.text) || (next !== start && '“"'.includes(next.text));
}

/** The last of the stops and closing marks that follow token `i` without white space. */
function withClosing(tokens: readonly Token[], i: number): number {
  let last = i;
  for (let next = tokens[last + 1]; next && next.start === tokens[last]?.end; next = tokens[last + 1]) {
    if (!isStop(next) && !isClosing(next)) break;
    last++;
  }
  return last;
}

/** The first token from `i` on that is no opening mark. */
function skipOpening(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let token = tokens[at]; token && at < i + 4 && isOpening(token); token = tokens[at]) at++;
  return at;
}
