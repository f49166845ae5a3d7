import { dropPointers } from "../annotations/commands/dropPointers";
import { notReportedSpeech } from "../annotations/commands/notReportedSpeech";
import { setSpeaker } from "../annotations/commands/setSpeaker";
import type { EditResult, SourceEdit } from "../annotations/edit/rewrite";
import type { Article, MarkDefect, Reading } from "../article/types";
import type { Finding, FixKind } from "../checks/types";
import { message } from "../text/message";
import { contains, lengthOf, moved, type SourceOffset, type Span, sliceOf, spanOf } from "../text/offsets";

/** What a fix changes in the article; `set-speaker` asks the user first, so it changes nothing by itself. */
export function fixEdits(reading: Reading, finding: Finding, kind: FixKind): EditResult {
  switch (kind) {
    case "set-speaker":
      return { edits: [] };
    case "confirm-none":
      return setSpeaker(reading, [finding.span], "none");
    case "not-speech":
      return notReportedSpeech(reading, [finding.span]);
    case "ask-reporter":
      return { edits: [insertion(afterMarkup(reading, finding.span.end), " [WHO SAYS THIS?]")] };
    case "insert-mark":
      return withDefect(reading, finding, ({ at, insert, instead }) => [
        { span: spanOf(at, moved(at, instead.length)), newText: insert },
      ]);
    case "single-marks":
      return withDefect(reading, finding, singleMarks);
    case "delete-repeat":
      return { edits: [{ span: paragraphWithBreak(reading, finding.span), newText: "" }] };
    case "attach-attributes":
      return { edits: [{ span: spaceBeforeBraces(reading, finding.span), newText: "" }] };
    case "escape-bracket":
      return { edits: [insertion(finding.span.start, "\\")] };
    case "replace":
      return { edits: [{ span: finding.span, newText: finding.replacement ?? "" }] };
    case "drop-pointers":
      return dropPointers(reading, finding.span);
  }
}

/** The mark that a fix would insert, and which one it replaces; null where the finding is not about a missing mark. */
export const markToInsert = (reading: Reading, finding: Finding): MarkDefect | null =>
  defectOf(reading, finding)?.defect ?? null;

const insertion = (at: SourceOffset, newText: string): SourceEdit => ({ span: spanOf(at, at), newText });

const kindOf: Readonly<Partial<Record<Finding["code"], MarkDefect["kind"]>>> = {
  "unopened-quote": "unopened",
  "unclosed-quote": "unclosed",
  "nested-marks": "nested-same",
};

function defectOf({ articles }: Reading, { code, span }: Finding): Article["defects"][number] | undefined {
  const around = articles
    .flatMap(({ defects }) => defects)
    .filter((each) => each.defect.kind === kindOf[code] && contains(each.span, span));
  return around.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
}

function withDefect(
  reading: Reading,
  finding: Finding,
  edits: (defect: MarkDefect, span: Span) => readonly SourceEdit[],
): EditResult {
  const found = defectOf(reading, finding);
  return found ? { edits: edits(found.defect, found.span) } : { refused: message("The text has changed.") };
}

const singleMarks = ({ at, insert }: MarkDefect, { end }: Span): readonly SourceEdit[] => [
  { span: spanOf(at, moved(at, 1)), newText: insert },
  { span: spanOf(moved(end, -1), end), newText: insert === "‘" ? "’" : insert },
];

/** The white space between `]` and the attributes at the end of a stretch that begins with `[`. */
function spaceBeforeBraces({ marked: { source } }: Reading, span: Span): Span {
  const braces = sliceOf(source, span).search(/\s+\{[^{]*$/);
  const start = moved(span.start, Math.max(0, braces));
  const blanks = /^\s*/.exec(source.slice(start, span.end))?.[0].length ?? 0;
  return spanOf(start, moved(start, blanks));
}

/** Behind the attributes of annotations that end with the words. */
function afterMarkup({ marked }: Reading, end: SourceOffset): SourceOffset {
  let at = end;
  for (const { inner, span } of [...marked.spans].reverse()) if (inner.end === at) at = span.end;
  return at;
}

/** A paragraph, annotations around all of it included, with the line breaks that part it from its neighbours. */
function paragraphWithBreak({ marked: { source, spans } }: Reading, paragraph: Span): Span {
  let { start, end } = paragraph;
  for (const { inner, span } of [...spans].reverse())
    if (inner.start === start && inner.end === end) ({ start, end } = span);
  const after = /^[ \t]*(?:[\r\n][ \t]*)*[\r\n]/.exec(source.slice(end, end + farthest));
  if (after) return spanOf(start, moved(end, after[0].length));
  const before = source.slice(Math.max(0, start - farthest), start);
  return spanOf(moved(start, before.trimEnd().length - before.length), end);
}

/** No more white space than this is looked at on either side. */
const farthest = 1000;
