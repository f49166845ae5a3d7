import { type FileDecisions, type IgnoredFinding, noDecisions } from "../../article/config";
import { isRecord, parsedJson } from "../../text/json";

/** Somebody has said that a suggested speaker is wrong. */
export interface Rejection {
  readonly kind: "reject";
  /** Relative to the decisions' folder, with `/`. */
  readonly file: string;
  /** The quotation's key: its words and an ordinal among equals, see `quotationKeys`. */
  readonly quote: string;
  /** The quotation's first words, for people who read the file. */
  readonly words: string;
  /** As `speaker=` would name the speaker: an id, several, or a description. */
  readonly speaker: string;
}

/** Somebody wants to see a finding no more: this one, or all of its code in the file (`words` null). */
export interface Ignore extends IgnoredFinding {
  readonly kind: "ignore";
  readonly file: string;
}

export type Decision = Rejection | Ignore;

/**
 * Reads `quotidian.decisions.jsonl`: decisions that are not text, one a line, sorted, so that two people's merge.
 *
 *   {"file":"a.txt","quote":"q-1x2y3z","words":"We came very close","reject":"sergei-lavrov"}
 *   {"file":"a.txt","ignore":"name-variant","words":"Bashar al Assad"}
 *   {"file":"a.txt","ignore":"unattributed-quote"}
 *
 * A line that says something else decides nothing; who writes the file leaves it in.
 */
export const readDecisions = (text: string): readonly Decision[] =>
  text.split(/\r\n|\n|\r/).flatMap((line) => readLine(line) ?? []);

/** The line of a decision; the same decision is always the same line. */
export function printDecision(decision: Decision): string {
  const { file } = decision;
  if (decision.kind === "reject") {
    const { quote, words, speaker } = decision;
    return JSON.stringify({ file, quote, words, reject: speaker });
  }
  const { code, words } = decision;
  return JSON.stringify(words === null ? { file, ignore: code } : { file, ignore: code, words });
}

/** What the decisions say of one file. */
export function decisionsOn(file: string, decisions: readonly Decision[]): FileDecisions {
  const own = decisions.filter((decision) => decision.file === file);
  if (own.length === 0) return noDecisions;
  const rejected = new Map<string, Set<string>>();
  const ignored: IgnoredFinding[] = [];
  for (const decision of own) {
    if (decision.kind === "ignore") ignored.push({ code: decision.code, words: decision.words });
    else rejected.set(decision.quote, (rejected.get(decision.quote) ?? new Set()).add(decision.speaker));
  }
  return { rejected, ignored };
}

function readLine(line: string): Decision | null {
  const value = parsedJson(line);
  if (!isRecord(value)) return null;
  const { file, quote, words, reject, ignore } = value;
  if (typeof file !== "string") return null;
  if (typeof ignore === "string")
    return { kind: "ignore", file, code: ignore, words: typeof words === "string" ? words : null };
  if (typeof quote !== "string" || typeof reject !== "string") return null;
  return { kind: "reject", file, quote, words: typeof words === "string" ? words : "", speaker: reject };
}
