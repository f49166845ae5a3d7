import { type CleanSpan, cleanOffset } from "../text/offsets";
import { datelineLength } from "./datelines";
import { isDateLine } from "./dates";
import { headerOf } from "./header";
import type { Piece } from "./pieces";
import { repeatsOf } from "./repeats";
import { subheadsOf } from "./subheads";
import { truncationOf } from "./truncation";
import type { Block, BlockKind, Section, Story } from "./types";

/** Reads the lines of one story; there is at least one. */
export function readStory(text: string, pieces: readonly Piece[]): Story {
  const kinds = kindsOf(pieces);
  const paragraphs = pieces.filter((_, i) => kinds[i] === "paragraph");
  const repeats = repeatsOf(
    text,
    paragraphs.map((piece) => piece.span),
  );
  let next = 0;
  const blocks = pieces.map((piece, i): Block => {
    const kind = kinds[i] ?? "paragraph";
    if (kind !== "paragraph")
      return { kind, span: piece.span, ...(piece.author ? { author: piece.author } : {}) };
    const n = next++;
    const textAt = (k: number): string => paragraphs[k]?.text ?? "";
    return paragraphBlock(piece, textAt(n - 1), textAt(n + 1), repeats[n] ?? null);
  });
  const first = (kind: BlockKind): CleanSpan | null =>
    blocks.find((block) => block.kind === kind)?.span ?? null;
  return {
    span: spanOver(blocks),
    headline: first("headline"),
    byline: first("byline"),
    date: first("date"),
    dateline: blocks.find((block) => block.dateline)?.dateline ?? null,
    sections: sectionsOf(blocks),
    blocks,
  };
}

function kindsOf(pieces: readonly Piece[]): readonly BlockKind[] {
  const header = headerOf(pieces);
  const body = [...pieces.keys()].filter((i) => !header.has(i));
  const subheads = subheadsOf(pieces, body);
  return pieces.map((piece, i) => {
    if (piece.kind === "foot" || piece.kind === "rule") return "separator";
    if (piece.kind !== "prose") return piece.kind;
    return header.get(i) ?? (subheads.has(i) ? "subhead" : isDateLine(piece.text) ? "date" : "paragraph");
  });
}

function paragraphBlock(
  { span, text }: Piece,
  before: string,
  after: string,
  repeats: CleanSpan | null,
): Block {
  const dateline = datelineLength(text);
  const truncated = truncationOf(text, before, after);
  return {
    kind: "paragraph",
    span,
    ...(dateline > 0 ? { dateline: { start: span.start, end: cleanOffset(span.start + dateline) } } : {}),
    ...(truncated ? { truncated } : {}),
    ...(repeats ? { repeats } : {}),
  };
}

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const starts = [0, ...[...blocks.keys()].filter((i) => i > 0 && blocks[i]?.kind === "subhead")];
  return starts.map((from, n) => {
    const part = blocks.slice(from, starts[n + 1]);
    const title = part[0]?.kind === "subhead" ? part[0].span : null;
    return { title, span: spanOver(part) };
  });
}

const spanOver = (blocks: readonly Block[]): CleanSpan => ({
  start: blocks[0]?.span.start ?? cleanOffset(0),
  end: blocks.at(-1)?.span.end ?? cleanOffset(0),
});
