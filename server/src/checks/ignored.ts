import type { Config } from "../article/config";
import { comparable } from "./comparable";
import type { Violation } from "./types";

/** Does `ignore` in quotidian.json name the words that a violation is about? */
export function ignores(config: Config): (violation: Violation) => boolean {
  const ignored = new Set(config.ignore.map(comparable));
  return ({ words }) => words !== null && ignored.size > 0 && ignored.has(comparable(words));
}
