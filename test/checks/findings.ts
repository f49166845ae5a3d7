import { type Config, defaultConfig, noCorpus } from "../../server/src/article/config";
import { runChecks } from "../../server/src/checks";
import type { CheckCode, Finding } from "../../server/src/checks/types";
import { english } from "../../server/src/text/message";
import { type Sketch, sketch } from "../support/sketch";

/** The findings of one check in a sketched text. */
export const findingsOf = (
  code: CheckCode,
  text: string,
  drawn: Sketch = {},
  config: Partial<Config> = {},
): readonly Finding[] =>
  runChecks(sketch(text, drawn), { ...defaultConfig, ...config }, noCorpus).filter(
    (finding) => finding.code === code,
  );

/** What a user reads. */
export const messagesOf = (...given: Parameters<typeof findingsOf>): readonly string[] =>
  findingsOf(...given).map(({ message }) => english(message));
