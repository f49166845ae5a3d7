import { blockAt } from "../article/blockAt";
import type { Config, CorpusFacts, Severity } from "../article/config";
import type { Reading } from "../article/types";
import { lineAt, lineStarts } from "../text/lines";
import { conflictingReference } from "./conflictingReference";
import { danglingPart } from "./danglingPart";
import { headlineQuote } from "./headlineQuote";
import { ignores } from "./ignored";
import { markupProblems } from "./markupProblems";
import { mixedScript } from "./mixedScript";
import { nameVariant } from "./nameVariant";
import { nestedMarks } from "./nestedMarks";
import { orphanAnnotation } from "./orphanAnnotation";
import { repeatedParagraph } from "./repeatedParagraph";
import type { Check, Finding } from "./types";
import { unattributedQuote } from "./unattributedQuote";
import { unclosedQuote } from "./unclosedQuote";
import { unknownClass } from "./unknownClass";
import { unknownSpeaker } from "./unknownSpeaker";
import { unopenedQuote } from "./unopenedQuote";
import { wrongWeekday } from "./wrongWeekday";

/** Every check there is, in the order of docs/checks.md. */
export const checks: readonly Check[] = [
  unattributedQuote,
  unopenedQuote,
  unclosedQuote,
  nestedMarks,
  repeatedParagraph,
  headlineQuote,
  nameVariant,
  mixedScript,
  wrongWeekday,
  ...markupProblems,
  orphanAnnotation,
  unknownClass,
  unknownSpeaker,
  danglingPart,
  conflictingReference,
];

/** What quotidian.json says of a check, or its profile. */
const severityOf = (check: Check, config: Config): Severity =>
  config.severity[check.code] ?? check.severity[config.profile];

/** Every finding in a document, in text order. */
export function runChecks(reading: Reading, config: Config, corpus: CorpusFacts): readonly Finding[] {
  const starts = lineStarts(reading.marked.source);
  const context = { reading, config, corpus, line: (offset: number) => lineAt(starts, offset) };
  const isIgnored = ignores(config);
  const isRepeat = inRepeats(reading);
  return checks
    .flatMap((check) => {
      const severity = severityOf(check, config);
      if (severity === "off") return [];
      return [...check.find(context)]
        .filter((violation) => check === repeatedParagraph || !isRepeat(violation.span.start))
        .filter((violation) => !isIgnored(violation))
        .map((violation): Finding => ({ ...violation, code: check.code, severity }));
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What only repeats an earlier paragraph has one defect, and that is it: words cut in two need no second finding. */
function inRepeats({ articles }: Reading): (offset: number) => boolean {
  const blocks = articles.flatMap(({ structure }) => structure.blocks);
  if (!blocks.some((block) => block.repeats)) return () => false;
  return (offset) => {
    const block = blockAt(blocks, offset);
    return block?.repeats !== undefined && offset < block.span.end;
  };
}
