import { type Part, partsOf } from "../article/chains";
import { type ShortNames, shortNames } from "../article/shortName";
import type { MarkDefect, Reading } from "../article/types";
import { overlaps, type Span } from "../text/offsets";

/** A missing or wrong quotation mark, with the quotation that the engine made of it. */
export interface DefectiveQuote {
  readonly defect: MarkDefect;
  /** The quotation's span, marks included. */
  readonly span: Span;
  /** Null where the article lists no such quotation. */
  readonly part: Part | null;
  /** The part that it goes on with. */
  readonly before: Part | null;
  readonly names: ShortNames;
}

/** The defects of one kind in the story's own prose: in headlines, captions and posts marks are dropped on purpose. */
export function* defectsOf(reading: Reading, kind: MarkDefect["kind"]): Iterable<DefectiveQuote> {
  for (const article of reading.articles) {
    const wanted = article.defects.filter(({ defect }) => defect.kind === kind);
    if (wanted.length === 0) continue;
    const prose = article.structure.blocks.filter((block) => block.kind === "paragraph");
    const parts = partsOf(article);
    const bySpan = new Map(parts.map((part) => [keyOf(part.quote.span), part]));
    const byId = new Map(parts.map((part) => [part.quote.id, part]));
    const names = shortNames(reading, article);
    let at = 0;
    for (const { span, defect } of wanted) {
      while ((prose[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
      const block = prose[at];
      if (!block || !overlaps(block.span, span)) continue;
      const part = bySpan.get(keyOf(span)) ?? null;
      const continues = part?.quote.continues ?? null;
      yield { defect, span, part, before: continues === null ? null : (byId.get(continues) ?? null), names };
    }
  }
}

const keyOf = (span: Span): string => `${span.start}-${span.end}`;
