import { startsLower } from "../text/characters";
import type { LocalSpan } from "../text/offsets";
import type { Token } from "../text/tokens";
import { countries, demonyms } from "./lexicon/places";
import { personTitles, shortRanks, titleWords } from "./lexicon/titles";

const bare = (token: Token | undefined): string => (token?.text ?? "").toLowerCase().replace(/\.$/, "");

/** A role may run over this many words. */
const longest = 9;

/** Tokens of one paragraph, and words that the configuration counts as titles, lower case. */
interface Context {
  readonly tokens: readonly Token[];
  readonly extra: ReadonlySet<string>;
}

/**
 * The role that the author gives beside a name, relative to the paragraph; null where there is none.
 *
 *   [Russian Foreign Minister] Sergei Lavrov        before the name, title words with what qualifies them
 *   [UN envoy for Syria] Staffan de Mistura         with what they are for
 *   the [mayor of Ellery], Ada Quill, said          and a comma between
 *   Talal Barazi, [the governor of Homs], said      after it, in commas
 *
 * `from` and `to` are the name's token indices, end-exclusive.
 */
export function titleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  extra: ReadonlySet<string>,
): LocalSpan | null {
  const context = { tokens, extra };
  return (
    before(context, from) ?? beforeFor(context, from) ?? after(context, to) ?? beforeComma(context, from, to)
  );
}

const spanBetween = (tokens: readonly Token[], first: number, end: number): LocalSpan | null => {
  const [start, last] = [tokens[first], tokens[end - 1]];
  return start && last && first < end ? { start: start.start, end: last.end } : null;
};

/** Each half of `Major-General` counts. */
const isTitleWord = ({ extra }: Context, word: string): boolean =>
  titleWords.has(word) ||
  shortRanks.has(word) ||
  extra.has(word) ||
  (word.includes("-") && word.split("-").every((w) => titleWords.has(w)));

function before(context: Context, from: number): LocalSpan | null {
  const { tokens } = context;
  let first = from;
  let found = false;
  while (first > 0 && from - first < longest) {
    const token = tokens[first - 1];
    const word = bare(token);
    if (token?.kind !== "word") break;
    const isPart: boolean =
      isTitleWord(context, word) ||
      (word === "of" &&
        found &&
        titleWords.has(bare(tokens[first - 2])) &&
        !holdsPerson(tokens, first, from));
    // `Homs Governor`, `Russian Defense Ministry spokesman`: capitalised words count once a title word stands after them.
    if (!isPart && !(found && (demonyms.has(word) || countries.has(word) || /^\p{Lu}/u.test(token.text))))
      break;
    if (found && !isPart && opensSentence.test(token.text)) break;
    found ||= isPart;
    first--;
  }
  // `Then Ada Quill left`, `Chief among them`: a word that only tells which one is no role by itself.
  while (first < from && opensAlone(tokens, first)) first++;
  const isRole = tokens.slice(first, from).some((token) => !qualifiers.has(bare(token)));
  return found && isRole ? spanBetween(tokens, first, from) : null;
}

/** `an adviser of [Transport Minister] Ada Quill`: what stands before the “of” is somebody else. */
const holdsPerson = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some((token) => personTitles.has(bare(token)));

const opensSentence =
  /^(?:The|A|An|But|And|In|On|At|When|As|While|Meanwhile|Earlier|For|After|Before|Since|With|By|From|To|So|Also)$/;

/** Words that qualify a role and are none. */
const qualifiers: ReadonlySet<string> = new Set(
  `then late former ex acting interim incoming outgoing retired senior junior co special assistant associate deputy vice legendary veteran
  first national security state house home foreign`.split(/\s+/),
);

/** `Then President Lind` opens with an adverb; `then-President` does not. */
const opensAlone = (tokens: readonly Token[], first: number): boolean => {
  const token = tokens[first];
  const isStart = first === 0 || /^[.!?“"”’:;]$/.test(tokens[first - 1]?.text ?? "");
  return isStart && /^(?:Then|Late|First)$/.test(token?.text ?? "");
};

/** `President of the European Council Donald Tusk`: back over the capitals before the name to what the role is for. */
function beforeFor(context: Context, from: number): LocalSpan | null {
  const { tokens } = context;
  let at = from - 1;
  while (at > 0 && from - at < 6 && (/^\p{Lu}/u.test(tokens[at]?.text ?? "") || bare(tokens[at]) === "the"))
    at--;
  if (at === from - 1 || !/^(?:of|for|to|in)$/.test(tokens[at]?.text ?? "")) return null;
  const role = before(context, at);
  return role && { start: role.start, end: tokens[from - 1]?.end ?? role.end };
}

/** `the mayor of Ellery, [Ada Quill], said`; `its chairman, [Ada Quill]`: a comma on either side of the name. */
function beforeComma(context: Context, from: number, to: number): LocalSpan | null {
  const { tokens } = context;
  if (tokens[from - 1]?.text !== "," || !/^[,.;)]$/.test(tokens[to]?.text ?? ".")) return null;
  let first = from - 1;
  while (first > 0 && from - first <= longest + 1 && tokens[first - 1]?.kind === "word") {
    first--;
    if (!determiner.test(tokens[first]?.text ?? "")) continue;
    const role = first + 1;
    const head = tokens.slice(role, from - 1).findIndex((token) => /^(?:of|for|to|in|at)$/.test(token.text));
    const end = head < 0 ? from - 1 : role + head;
    // The word before the comma, or before `of`, is the head.
    if (isHeadOf(tokens, end - 1) || isTitle(bare(tokens[end - 1]), true, context.extra))
      return spanBetween(tokens, role, from - 1);
  }
  return null;
}

const determiner = /^(?:the|its|his|her|their|our)$/i;

function after({ tokens, extra }: Context, to: number): LocalSpan | null {
  if (tokens[to]?.text !== ",") return null;
  let at = to + 1;
  // X, 54, the mayor of Y,
  if (tokens[at]?.kind === "number" && tokens[at + 1]?.text === ",") at += 2;
  const first = at;
  if (/^(?:and|or|nor)$/.test(tokens[first]?.text ?? "")) return null;
  // `a statistician at the university`: an article opens an appositive; without one, a word of office must be among the first.
  let role = /^(?:an?|the)$/.test(tokens[first]?.text ?? "") && startsLower(tokens[first + 1]?.text ?? "");
  while (at < tokens.length && at - first < longest + 3) {
    const token = tokens[at];
    if (!token || token.kind === "punctuation") break;
    // `Ada Quill, the speaker of the upper house said`: its second comma is missing.
    // `…, a harbour pilot whom the board had named,`: the clause that follows is no part of the role.
    if (role && at - first > 1 && /^(?:said|says|told|who|whom|whose|which)$/.test(token.text)) break;
    if (/^(?:who|which|said|says|told|added|has|had|was|is|will|but)$/.test(token.text)) return null;
    if (at - first < 5) role ||= isHeadOf(tokens, at) || isTitle(bare(token), startsLower(token.text), extra);
    at++;
  }
  const closes = /^(?:[,.]|said|says|told|who|whom|whose|which)$/.test(tokens[at]?.text ?? ",");
  return role && closes && !isList(tokens, first, at) ? spanBetween(tokens, first, at) : null;
}

/** `head of the museum`: a word of office only so. */
const isHeadOf = (tokens: readonly Token[], at: number): boolean =>
  bare(tokens[at]) === "head" && tokens[at + 1]?.text === "of";

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
