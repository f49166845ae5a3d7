import { isAllCaps, startsUpper } from "../text/characters";
import type { Token } from "../text/tokens";
import { nameLinks } from "./lexicon/words";

/** A run of capitalised words, in token indices, end-exclusive. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
  /** Does its first word also start a sentence, so that its capital may mean nothing? */
  readonly initial: boolean;
}

/** `University of Oslo`, `Ursula von der Leyen`, `Youssef al-Haddad`, `Procter & Gamble`: links count only between two capitalised words. */
export function capitalRuns(tokens: readonly Token[]): readonly CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens[i])) continue;
    let to = i + 1;
    for (;;) {
      if (isCapital(tokens[to]) || isParticleName(tokens[to])) to++;
      else {
        const link = linkLength(tokens, to);
        if (link === 0) break;
        to += link + 1;
      }
    }
    runs.push({ from: i, to, initial: startsSentence(tokens, i) });
    i = to - 1;
  }
  return runs;
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.text !== "I" && startsUpper(token.text);

/** `al-Haddad`: a particle and a name in one word. It goes on with a run (`Youssef al-Haddad`) and begins none. */
function isParticleName(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const hyphen = token.text.indexOf("-");
  return nameLinks.has(token.text.slice(0, hyphen)) && startsUpper(token.text.slice(hyphen + 1));
}

/** Number of link words at `at` that a capitalised word follows. */
function linkLength(tokens: readonly Token[], at: number): number {
  let n = 0;
  while (n < 3) {
    const token = tokens[at + n];
    if (token === undefined || !(nameLinks.has(token.text) || token.text === "&")) break;
    n++;
  }
  return n > 0 && isCapital(tokens[at + n]) ? n : 0;
}

/** After a stop, a colon, an opening mark; after a closing mark only where a stop stands inside it: `“Knuckles” Marrow` goes on. */
const startsSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.text;
  if (before === undefined) return true;
  if (/^["”’»']$/.test(before) && !/^[.!?…]$/.test(tokens[at - 2]?.text ?? ""))
    return before === '"' || before === "'" ? opens(tokens[at - 1], tokens[at]) : false;
  return /^(?:[.!?:;…•–—"“”‘«„'(]|\.{2,}|-{2,})$/.test(before);
};

/** A straight mark that touches the word after it opens. */
const opens = (mark: Token | undefined, word: Token | undefined): boolean => mark?.end === word?.start;

/** `LAVROV TO MEET TRUMP`: capitals mean nothing where every word has them. */
export const isShouted = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter((t) => t.kind === "word" && t.text.length > 1);
  return words.length > 3 && words.filter((t) => isAllCaps(t.text)).length > words.length * 0.7;
};
