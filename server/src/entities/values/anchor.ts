import type { Block, Story } from "../../structure/types";
import { type CleanSpan, contains, movedSpan } from "../../text/offsets";
import { readIsoDate } from "./civil";
import type { LocalValue } from "./types";

/** The day that an article says it is of, and where it says so. */
export interface Anchor {
  readonly span: CleanSpan;
  /** See `civil.ts`. */
  readonly day: number;
}

/**
 * The date on the article's date line, in its byline or in its dateline, the first of them that names day, month and
 * year; null where the article has none. A date in the story itself is no anchor: it may be any day.
 */
export function anchorOf(story: Story, values: readonly (readonly LocalValue[])[]): Anchor | null {
  const days = (blocks: (block: Block) => CleanSpan | null | undefined): readonly Anchor[] =>
    story.blocks.flatMap((block, i) => {
      const inside = blocks(block);
      return inside ? daysIn(inside, block, values[i] ?? []) : [];
    });
  return (
    days((block) => (block.kind === "date" ? block.span : null))[0] ??
    days((block) => (block.kind === "byline" ? block.span : null))[0] ??
    days((block) => block.dateline)[0] ??
    null
  );
}

const daysIn = (inside: CleanSpan, block: Block, values: readonly LocalValue[]): readonly Anchor[] =>
  values.flatMap((value) => {
    const span = movedSpan(value, block.span.start);
    const day = typeof value.value === "string" ? readIsoDate(value.value) : null;
    return day !== null && contains(inside, span) ? [{ span, day }] : [];
  });
