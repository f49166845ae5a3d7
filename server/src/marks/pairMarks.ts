import { type CleanOffset, cleanOffset, moved } from "../text/offsets";
import type { MarkCandidate } from "./candidates";
import type { LocalPair, PairedParagraph } from "./pairParagraph";
import { isSignature, openingFor, repairUnclosed, repairUnopened } from "./repair";
import type { MarkDefect, MarkedSpan } from "./types";

export interface MarkParagraph {
  readonly text: string;
  readonly start: CleanOffset;
  /** Quotations go on over the end of prose only; elsewhere a missing mark is nobody's defect. */
  readonly prose: boolean;
  readonly marks: PairedParagraph;
}

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly mark: MarkCandidate;
  readonly depth: number;
  readonly defects: readonly MarkDefect<number>[];
}

/** Every stretch in quotation marks of one story, in text order, with missing marks supplied. */
export function pairMarks(paragraphs: readonly MarkParagraph[]): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const hasOpening = paragraphs.some(({ marks }) => marks.pairs.some(({ open }) => opensOnly(open)));
  /** Index of the span that ran open over the last prose paragraph's end. */
  let running: number | null = null;
  paragraphs.forEach((paragraph, index) => {
    const { text, start, prose, marks } = paragraph;
    const drafts = marks.pairs.map((pair) => closed(pair, prose, hasOpening));
    if (!prose) {
      for (const draft of drafts) spans.push(placed(draft, start, null));
      return;
    }
    const openEnd = marks.open[0];
    let runsOn = false;
    if (openEnd) {
      const follower = nextProse(paragraphs, index);
      const behind = drafts.find((d) => d.start > openEnd.at && d.mark.style === openEnd.style);
      // "…, written “in haste,” …¶"Among …: marks of another make, and the next paragraph reopens these.
      const inner =
        behind && behind.mark.curly !== openEnd.curly && reopens(follower, openEnd) ? undefined : behind;
      runsOn = !inner && follower !== null && goesOn(follower.text, follower.marks);
      if (inner) {
        for (const [i, d] of drafts.entries())
          if (d.start > openEnd.at && d.depth > 0) drafts[i] = { ...d, depth: d.depth - 1, defects: [] };
      }
      const end = runsOn ? text.trimEnd().length : repairUnclosed(text, openEnd.at, inner?.start ?? null);
      const instead = /^['’](?=\s|$)/.exec(text.slice(end, end + 2))?.[0] ?? "";
      drafts.push({
        start: openEnd.at,
        end: end + instead.length,
        innerStart: openEnd.at + openEnd.length,
        innerEnd: end,
        mark: openEnd,
        depth: 0,

        defects: runsOn ? [] : [{ kind: "unclosed", at: end, insert: closingFor(openEnd), instead }],
      });
    }
    const orphan = marks.orphans[0];
    if (orphan && !((paragraphs[index - 1]?.marks.open.length ?? 0) > 0 && isSignature(text))) {
      const from = repairUnopened(
        text,
        orphan,
        drafts.filter((d) => d.end <= orphan.at),
        running !== null,
      );
      if (from !== null)
        drafts.push({
          start: from,
          end: orphan.at + orphan.length,
          innerStart: from,
          innerEnd: orphan.at,
          mark: orphan,
          depth: 0,

          defects: [{ kind: "unopened", at: from, insert: openingFor(orphan), instead: "" }],
        });
    }
    drafts.sort((a, b) => a.start - b.start || b.end - a.end);
    const first = drafts[0];
    const reopening =
      running !== null && first !== undefined && text.slice(0, first.start).trim() === "" ? running : null;
    let next: number | null = null;
    for (const draft of drafts) {
      if (runsOn && draft.start === openEnd?.at) next = spans.length;
      spans.push(placed(draft, start, draft === first ? reopening : null));
    }
    running = next;
  });
  return spans;
}

/** `hasOpening`: the article opens marks as English does, so that one which only closes is a slip and no style. */
const closed = (pair: LocalPair, prose: boolean, hasOpening: boolean): Draft => ({
  start: pair.open.at,
  end: pair.close.at + pair.close.length,
  innerStart: pair.open.at + pair.open.length,
  innerEnd: pair.close.at,
  mark: pair.open,
  depth: pair.depth,
  defects: prose ? defectsOf(pair, hasOpening) : [],
});

function defectsOf({ open, nestedSame }: LocalPair, hasOpening: boolean): Draft["defects"] {
  if (nestedSame) return [{ kind: "nested-same", at: open.at, insert: open.curly ? "‘" : "'", instead: "" }];
  // `Quill said, ”We stay.”`
  const isSwapped = hasOpening && open.curly && open.style === "double" && open.canClose;
  return isSwapped ? [{ kind: "unopened", at: open.at, insert: openingFor(open), instead: "”" }] : [];
}

const opensOnly = ({ curly, style, canClose }: MarkCandidate): boolean =>
  curly && style === "double" && !canClose;

function placed(draft: Draft, by: CleanOffset, reopens: number | null): MarkedSpan {
  const at = (n: number): CleanOffset => moved(by, n);
  return {
    span: { start: at(draft.start), end: at(draft.end) },
    inner: { start: at(draft.innerStart), end: at(draft.innerEnd) },
    style: draft.mark.style,
    curly: draft.mark.curly,
    depth: draft.depth,
    reopens,
    defects: draft.defects.map((d) => ({ ...d, at: cleanOffset(d.at + by) })),
  };
}

const closingFor = (open: MarkCandidate): string =>
  open.style === "guillemet"
    ? "»"
    : open.style === "backtick"
      ? "''"
      : open.style === "low"
        ? "“"
        : open.curly
          ? "”"
          : '"';

function nextProse(paragraphs: readonly MarkParagraph[], index: number): MarkParagraph | null {
  for (let i = index + 1; i < paragraphs.length && i <= index + 4; i++) {
    const paragraph = paragraphs[i];
    if (paragraph?.prose) return paragraph;
  }
  return null;
}

/** Does the paragraph open with a mark of the same make? */
function reopens(paragraph: MarkParagraph | null, { curly, style }: MarkCandidate): boolean {
  const marks = [paragraph?.marks.pairs[0]?.open, paragraph?.marks.open[0]];
  const first = marks.find((mark) => mark && paragraph?.text.slice(0, mark.at).trim() === "");
  return first?.curly === curly && first.style === style;
}

/** Does the next paragraph take up a quotation left open: by reopening the marks, or by closing what it never opened? */
function goesOn(text: string, marks: PairedParagraph): boolean {
  const first = Math.min(
    marks.pairs[0]?.open.at ?? Number.POSITIVE_INFINITY,
    marks.open[0]?.at ?? Number.POSITIVE_INFINITY,
  );
  const orphan = marks.orphans[0]?.at ?? Number.POSITIVE_INFINITY;
  return orphan < first || text.slice(0, first).trim() === "";
}
