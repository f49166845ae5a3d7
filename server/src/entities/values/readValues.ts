import type { Story } from "../../structure/types";
import { type CleanSpan, contains, lengthOf, movedSpan, overlaps } from "../../text/offsets";
import { type Anchor, anchorOf } from "./anchor";
import { resolve } from "./resolve";
import type { LocalValue, Relative, Value } from "./types";

/**
 * The dates and amounts of a story: a name wins over a value that it overlaps, what the page says has none, and relative
 * dates are counted from the article's date. Not so in somebody's words or in a post, where `yesterday` is the day
 * before they spoke: there only a date that lacks its year is given it.
 */
export function readValues(
  story: Story,
  found: readonly (readonly LocalValue[])[],
  /** In text order, without overlaps, as `quotations`. */
  names: readonly CleanSpan[],
  quotations: readonly CleanSpan[],
): readonly Value[] {
  const anchor = anchorOf(story, found);
  const nameOver = firstOver(names);
  const quotationOver = firstOver(quotations);
  /** `May` and the `Sunday` of a paper are names; the `US` of `US$5` is not. */
  const isNamed = (span: CleanSpan): boolean => {
    const name = nameOver(span);
    return name !== null && !(contains(span, name) && lengthOf(span) > lengthOf(name));
  };
  return story.blocks.flatMap((block, i) => {
    if (block.kind === "boilerplate" || block.kind === "separator") return [];
    return (found[i] ?? []).flatMap((value): readonly Value[] => {
      const span = movedSpan(value, block.span.start);
      const isAnchor = anchor !== null && contains(span, anchor.span);
      if (!isAnchor && isNamed(span)) return [];
      const spoken = block.kind === "tweet" || quotationOver(span) !== null;
      return [counted(value, span, isAnchor || (spoken && !lacksYear(value.relative)) ? null : anchor)];
    });
  });
}

const lacksYear = (relative: Relative | null): boolean =>
  relative?.kind === "month" && relative.day !== null && relative.which === null;

function counted({ type, value, unit, relative }: LocalValue, span: CleanSpan, anchor: Anchor | null): Value {
  const resolved = relative && anchor ? resolve(relative, anchor.day) : null;
  return resolved === null
    ? { type, span, value, unit, anchor: null }
    : { type, span, value: resolved, unit, anchor: anchor?.span ?? null };
}

/** The first of these that a span overlaps. Asked in text order, so that all of the spans together take one walk. */
function firstOver(spans: readonly CleanSpan[]): (span: CleanSpan) => CleanSpan | null {
  let at = 0;
  return (span) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const next = spans[at];
    return next !== undefined && overlaps(next, span) ? next : null;
  };
}
