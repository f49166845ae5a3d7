import { startsLower } from "../text/characters";
import type { LocalSpan } from "../text/offsets";
import type { Token } from "../text/tokens";
import { countries, demonyms } from "./lexicon/places";
import { personTitles, titleWords } from "./lexicon/titles";

const bare = (token: Token | undefined): string => (token?.text ?? "").toLowerCase().replace(/\.$/, "");

/** A role may run over this many words. */
const longest = 9;

/**
 * The role that the author gives beside a name, relative to the paragraph; null where there is none.
 *
 *   [Russian Foreign Minister] Sergei Lavrov      before the name, title words with what qualifies them
 *   Talal Barazi, [the governor of Homs], said    after it, in commas
 *
 * `from` and `to` are the name's token indices, end-exclusive.
 */
export function titleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  extra: ReadonlySet<string>,
): LocalSpan | null {
  return before(tokens, from, extra) ?? after(tokens, to, extra);
}

function before(tokens: readonly Token[], from: number, extra: ReadonlySet<string>): LocalSpan | null {
  let first = from;
  let found = false;
  while (first > 0 && from - first < longest) {
    const token = tokens[first - 1];
    const word = bare(token);
    if (token?.kind !== "word") break;
    const isPart: boolean =
      titleWords.has(word) ||
      extra.has(word) ||
      (word === "of" && found && titleWords.has(bare(tokens[first - 2])));
    // `Homs Governor`, `Russian Defense Ministry spokesman`: capitalised words count once a title word stands after them.
    if (!isPart && !(found && (demonyms.has(word) || countries.has(word) || /^\p{Lu}/u.test(token.text))))
      break;
    if (
      found &&
      !isPart &&
      /^(?:The|A|An|But|And|In|On|At|When|As|While|Meanwhile|Earlier|For)$/.test(token.text)
    )
      break;
    found ||= isPart;
    first--;
  }
  const start = tokens[first];
  const end = tokens[from - 1];
  return found && start && end ? { start: start.start, end: end.end } : null;
}

function after(tokens: readonly Token[], to: number, extra: ReadonlySet<string>): LocalSpan | null {
  if (tokens[to]?.text !== ",") return null;
  let at = to + 1;
  // X, 54, the mayor of Y,
  if (tokens[at]?.kind === "number" && tokens[at + 1]?.text === ",") at += 2;
  const first = at;
  // `a statistician at the university`: an article opens an appositive; without one, a word of office must be among the first.
  let role = /^(?:an?|the)$/.test(tokens[first]?.text ?? "") && startsLower(tokens[first + 1]?.text ?? "");
  while (at < tokens.length && at - first < longest + 3) {
    const token = tokens[at];
    if (!token || token.kind === "punctuation") break;
    if (/^(?:who|which|said|says|told|added|has|had|was|is|will|but)$/.test(token.text)) return null;
    if (at - first < 5) role ||= isTitle(bare(token), startsLower(token.text), extra);
    at++;
  }
  const start = tokens[first];
  const end = tokens[at - 1];
  if (
    !role ||
    isList(tokens, first, at) ||
    !start ||
    !end ||
    at === first ||
    !/^[,.]$/.test(tokens[at]?.text ?? ",")
  )
    return null;
  return { start: start.start, end: end.end };
}

/** A word of office; in lower case those that only a person bears suffice as well as the general ones. */
const isTitle = (word: string, lower: boolean, extra: ReadonlySet<string>): boolean =>
  personTitles.has(word) || (lower && (titleWords.has(word) || extra.has(word)));

/** `Putin adviser Suleiman Kerimov and Kirill Shamalov`: another person's role and name, not this one's. */
function isList(tokens: readonly Token[], first: number, end: number): boolean {
  if (/^(?:an?|the)$/.test(tokens[first]?.text ?? "") || startsLower(tokens[first]?.text ?? "")) return false;
  for (let i = first; i < end - 1; i++)
    if (isTitle(bare(tokens[i]), true, new Set()))
      return (
        !/^(?:of|for|at|in|to|and)$/.test(tokens[i + 1]?.text ?? "") &&
        !isTitle(bare(tokens[i + 1]), true, new Set())
      );
  return false;
}
