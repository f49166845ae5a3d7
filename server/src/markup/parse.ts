import { type CleanOffset, cleanOffset, isEmpty, sourceOffset, spanOf } from "../text/offsets";
import { identityMap, type Segment, segmentMap } from "./offsetMap";
import { type Scan, scan } from "./scan";
import type { MarkedText, MarkupProblem, MarkupSpan, OffsetMap } from "./types";

/**
 * Reads inline annotation; docs/markup.md has the grammar.
 *
 *   [“Never,”]{.quote speaker=joan-doe} she said.  →  “Never,” she said.
 *
 * A text without a valid span is clean: its backslashes and brackets are text.
 * Never throws; linear time, whatever the text.
 */
export function parseMarkup(source: string): MarkedText {
  if (!source.includes("{")) return cleanText(source);
  const scanned = scan(source);
  if (scanned.spans.length === 0) {
    const evident = scanned.problems.filter((problem) => problem.evident);
    return { ...cleanText(source), problems: publicProblems(evident) };
  }
  const { clean, segments } = withoutMarkup(source, scanned);
  const map = segmentMap(segments, source.length);
  const spans = placed(scanned, map);
  return {
    kept: "inline",
    source,
    clean,
    spans,
    problems: publicProblems([...scanned.problems, ...repeatedIds(spans)]),
    lost: [],
    map,
  };
}

/** Takes the text as it stands, whatever it looks like: both texts are the same. */
export const cleanText = (source: string): MarkedText => ({
  kept: "inline",
  source,
  clean: source,
  spans: [],
  problems: [],
  lost: [],
  map: identityMap(source.length),
});

/** The text without its markup. */
export const strip = (source: string): string => parseMarkup(source).clean;

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly isEscape: boolean;
}

/** Leaves out brackets, attributes and escaping backslashes. */
function withoutMarkup(source: string, scanned: Scan): { clean: string; segments: readonly Segment[] } {
  const cuts: Cut[] = scanned.escapes.map((at) => ({ start: at, end: at + 1, isEscape: true }));
  for (const { open, close, end } of scanned.spans) {
    cuts.push({ start: open, end: open + 1, isEscape: false }, { start: close, end, isEscape: false });
  }
  cuts.sort((a, b) => a.start - b.start);

  const segments: Segment[] = [];
  const pieces: string[] = [];
  let cleanLength = 0;
  let segmentStart = 0;
  let textStart = 0;
  const endSegment = (end: number): void => {
    if (end === textStart) return;
    const cleanEnd = cleanLength + end - textStart;
    segments.push({ clean: cleanLength, cleanEnd, source: segmentStart, sourceEnd: end });
    pieces.push(source.slice(textStart, end));
    cleanLength = cleanEnd;
  };
  for (const cut of cuts) {
    endSegment(cut.start);
    textStart = cut.end;
    segmentStart = cut.isEscape ? cut.start : cut.end;
  }
  endSegment(source.length);
  return { clean: pieces.join(""), segments };
}

function placed(scanned: Scan, map: OffsetMap): readonly MarkupSpan[] {
  const inClean = (offset: number): CleanOffset => cleanOffset(map.toClean(sourceOffset(offset)));
  return [...scanned.spans]
    .sort((a, b) => a.open - b.open)
    .map(({ open, close, end, attributes }) => ({
      span: spanOf(sourceOffset(open), sourceOffset(end)),
      inner: spanOf(sourceOffset(open + 1), sourceOffset(close)),
      attributesSpan: spanOf(sourceOffset(close + 1), sourceOffset(end)),
      clean: spanOf(inClean(open + 1), inClean(close)),
      attributes,
    }));
}

/** Ids that an earlier annotation has; reported at the attributes, or at the words where those stand elsewhere. */
export function repeatedIds(spans: readonly MarkupSpan[]): readonly MarkupProblem[] {
  const seen = new Set<string>();
  return spans.flatMap(({ attributes: { id }, attributesSpan, inner }) => {
    if (id === null) return [];
    const repeated = seen.has(id);
    seen.add(id);
    return repeated
      ? [
          {
            kind: "duplicate-id" as const,
            span: isEmpty(attributesSpan) ? inner : attributesSpan,
            detail: id,
          },
        ]
      : [];
  });
}

const publicProblems = (problems: readonly MarkupProblem[]): readonly MarkupProblem[] =>
  problems
    .map(({ kind, span, detail }) => ({ kind, span, detail }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
