import { type Cue, itemSpan } from "../cue";
import type { Item, Sentence } from "../frame";
import { isNounUse } from "../nounCue";
import { subjectBefore } from "../subjectBefore";

const findings: ReadonlySet<string> = new Set("show shows showed find finds found".split(" "));
const documents =
  /^(?:polls?|surveys?|study|studies|reports?|data|figures|research|analysis|analyses|records?|results|numbers|documents?|statistics|review|census|investigation|audit|estimates?|filings?|transcripts?|e-?mails|inquiry|tally|projections?)$/;

/** As far back as `cues.ts` looks for a subject. */
const furthestSubject = 120;

/** The cues of a sentence and those of documents that show or find something, in text order. */
export function withDocuments(
  items: readonly Item[],
  sentence: Sentence,
  cues: readonly Cue[],
): readonly Cue[] {
  const documents = documentCues(items, sentence);
  if (documents.length === 0) return cues;
  const theirs = new Set(documents.map(({ at }) => at));
  return [...cues.filter(({ at }) => !theirs.has(at)), ...documents].sort((a, b) => a.at - b.at);
}

/** `a survey found that …`, `…, court records show`: documents speak so. People who find or show something say nothing yet. */
function documentCues(items: readonly Item[], { from, to }: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = from + 1; at < to; at++) {
    const item = items[at];
    if (item?.kind !== "word" || !findings.has(item.lower)) continue;
    const earliest = Math.max(from, at - furthestSubject);
    const subject = isNounUse(items, at, earliest) ? null : subjectBefore(items, at, earliest);
    if (!subject || !documents.test(lastWord(items[subject.head]))) continue;
    const span = itemSpan(items, at, at);
    cues.push({ at, last: at, span, kind: "text", subject, side: "before", own: true, plain: true });
  }
  return cues;
}

/** Of a name, `the Northern Wire Poll`. */
const lastWord = (item: Item | undefined): string => item?.lower.split(" ").at(-1) ?? "";
