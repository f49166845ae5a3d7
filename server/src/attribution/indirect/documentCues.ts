import { type Cue, itemSpan } from "../cue";
import type { Item, Sentence } from "../frame";
import { isNounUse } from "../nounCue";
import { subjectBefore } from "../subjectBefore";

const findings: ReadonlySet<string> = new Set("show shows showed find finds found".split(" "));
const documents =
  /^(?:polls?|surveys?|study|studies|reports?|data|figures|research|analysis|analyses|records?|results|numbers|documents?|statistics|review|census|investigation|audit|estimates?|filings?|transcripts?|e-?mails|inquiry|tally|projections?|polling|footage|videos?|tests?)$/;
const finders =
  /^(?:researchers?|scientists?|economists?|academics|pollsters?|investigators?|auditors?|inspectors?|regulators?|courts?|judges?|jury|jurors|justices|tribunal|panel|committee|subcommittee|commission|fact-checkers?)$/;

/** As far back as `cues.ts` looks for a subject. */
const furthestSubject = 120;

/**
 * `a survey found that …`, `…, court records show`: documents speak so, and whoever's business is to find out, as courts
 * and researchers. Others who find or show something say nothing yet.
 */
export function documentCues(items: readonly Item[], { from, to }: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = from + 1; at < to; at++) {
    const item = items[at];
    if (item?.kind !== "word" || !findings.has(item.lower)) continue;
    const earliest = Math.max(from, at - furthestSubject);
    const subject = isNounUse(items, at, earliest) ? null : subjectBefore(items, at, earliest);
    const head = lastWord(items[subject?.head ?? -1]);
    const finds = item.lower.startsWith("f") && finders.test(head);
    if (!subject || !(documents.test(head) || finds)) continue;
    const span = itemSpan(items, at, at);
    cues.push({ at, last: at, span, kind: "text", subject, side: "before", own: true, plain: true });
  }
  return cues;
}

/** Of a name, `the Northern Wire Poll`. */
const lastWord = (item: Item | undefined): string => item?.lower.split(" ").at(-1) ?? "";
