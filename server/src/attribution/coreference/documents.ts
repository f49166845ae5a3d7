import type { Token } from "../../text/tokens";
import { possessives } from "../lexicon/wordClasses";

/** A noun for a document, where it stands, and what its sentence says about whose it is. */
export interface FoundDocument {
  /** Token index of its determiner, or of the noun. */
  readonly first: number;
  readonly noun: string;
  readonly definite: boolean;
  readonly issued: boolean;
  readonly owned: boolean;
  readonly by: boolean;
}

/** Words between a determiner and its noun that are looked over. */
const longest = 6;

/**
 * The document that the noun at token `i` is; null where it is none.
 *
 *   released [a joint statement]     [the study], conducted by …     in [a letter]     her [report]     tweeted
 */
export function documentAt(tokens: readonly Token[], i: number): FoundDocument | null {
  const word = tokens[i]?.text ?? "";
  const done = issuing.get(word);
  if (done !== undefined)
    return { first: i, noun: done, definite: false, issued: true, owned: false, by: false };
  const noun = nouns.get(word);
  if (noun === undefined) return null;
  let first = i;
  let determiner = "";
  for (let k = i - 1; k >= 0 && i - k <= longest && tokens[k]?.kind === "word"; k--) {
    const before = tokens[k]?.text.toLowerCase() ?? "";
    if (/^(?:the|this|that|these|an?)$/.test(before)) {
      first = k;
      determiner = before;
      break;
    }
    if (before === "'s" || before === "’s" || possessives.has(before)) {
      first = k + 1;
      determiner = "'s";
      break;
    }
    if (between.test(before)) break;
  }
  const verb = tokens[first - 1]?.text.toLowerCase() ?? "";
  return {
    first,
    noun,
    definite: /^th/.test(determiner),
    issued:
      determiner !== "'s" &&
      (published.test(verb) || (!/^th/.test(determiner) && /^(?:in|via|through)$/.test(verb))),
    owned: determiner === "'s",
    by: isBy(tokens, i),
  };
}

/** `a statement from the board`, `the study was conducted this year by` */
function isBy(tokens: readonly Token[], i: number): boolean {
  if (/^(?:by|from)$/.test(tokens[i + 1]?.text ?? "")) return true;
  let made = false;
  for (let k = i + 1; k <= i + 6 && tokens[k]?.kind === "word"; k++) {
    if (made && tokens[k]?.text === "by") return true;
    made ||= authored.test(tokens[k]?.text ?? "");
  }
  return false;
}

const authored =
  /^(?:written|conducted|published|issued|released|commissioned|prepared|produced|authored|led|signed|sent|filed|carried|posted|compiled|drafted|made)$/;

const published =
  /^(?:issu(?:ed|es|ing)|releas(?:ed|es|ing)|publish(?:ed|es|ing)|post(?:ed|s|ing)|s(?:ent|ends|ending)|wr(?:ote|ites|iting)|made|makes|gave|gives|deliver(?:ed|s)|fil(?:ed|es|ing)|sign(?:ed|s)|shar(?:ed|es|ing)|read|put|conduct(?:ed|s)|present(?:ed|s)|submit(?:ted|s)|produc(?:ed|es)|co-wrote|authored|tweeted)$/;

const between =
  /^(?:of|in|on|at|by|for|with|from|to|and|or|is|are|was|were|has|have|had|who|which|said|says)$/;

/** Documents by kind: `the paper` can be the study, `the order` the ruling. */
const kinds: readonly (readonly string[])[] = [
  "statement announcement declaration proclamation release communique communiqué notice advisory bulletin",
  "report study paper survey research findings analysis review assessment investigation article",
  "tweet post message posting thread",
  "letter email e-mail memo note message",
  "ruling decision judgment judgement verdict opinion order",
  "lawsuit suit complaint filing petition affidavit indictment motion",
  "article column op-ed editorial piece essay manifesto book",
].map((words) => words.split(" "));

const nouns: ReadonlyMap<string, string> = new Map(
  kinds.flat().flatMap((word) => [
    [word, word],
    [`${word}s`, word],
  ]),
);

/** Verbs that make one. */
const issuing: ReadonlyMap<string, string> = new Map([
  ["announced", "announcement"],
  ["tweeted", "tweet"],
  ["ruled", "ruling"],
  ["sued", "lawsuit"],
]);

const research: ReadonlySet<string> = new Set(kinds[1]);
export const isResearch = (noun: string): boolean => research.has(noun);

/** Can one noun stand for a document that another one has brought in? Of studies and reports too many may be meant. */
export const areAlike = (a: string, b: string): boolean =>
  !research.has(b) && kinds.some((words) => words.includes(a) && words.includes(b));
