import type { Config, IgnoredFinding } from "../article/config";
import { comparable } from "./comparable";
import type { Finding, Violation } from "./types";

/** Does `ignore` in quotidian.json name the words that a violation is about? */
export function ignores(config: Config): (violation: Violation) => boolean {
  const ignored = new Set(config.ignore.map(comparable));
  return ({ words }) => words !== null && ignored.size > 0 && ignored.has(comparable(words));
}

/** Of words longer than this, the beginning is compared. */
const compared = 200;

/** The words of a finding as a decision to ignore it names them. */
export const wordsToIgnore = (words: string): string =>
  comparable(words.slice(0, 2 * compared)).slice(0, compared);

/** Without the findings that somebody wants to see no more: of a code, or of a code and the same words. */
export function withoutIgnored(
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
): readonly Finding[] {
  if (ignored.length === 0) return findings;
  const codes = new Set(ignored.filter(({ words }) => words === null).map(({ code }) => code));
  const named = new Set(ignored.map(({ code, words }) => `${code} ${wordsToIgnore(words ?? "")}`));
  return findings.filter(
    ({ code, words }) =>
      !codes.has(code) && (words === null || !named.has(`${code} ${wordsToIgnore(words)}`)),
  );
}
