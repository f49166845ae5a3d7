import { type CleanSpan, cleanOffset } from "../text/offsets";
import { datelineLength } from "./datelines";
import { headerOf } from "./header";
import type { Piece } from "./pieces";
import { repeatsOf } from "./repeats";
import { subheadsOf } from "./subheads";
import { beginsCutOff, endsCutOff } from "./truncation";
import type { Block, BlockKind, Section, Story } from "./types";

/** Reads the lines of one story; there is at least one. */
export function readStory(text: string, pieces: readonly Piece[]): Story {
  const kinds = kindsOf(pieces);
  const paragraphs = pieces.filter((_, i) => kinds[i] === "paragraph").map((piece) => piece.span);
  const repeats = repeatsOf(text, paragraphs);
  let paragraph = 0;
  const blocks = pieces.map((piece, i): Block => {
    const kind = kinds[i] ?? "paragraph";
    if (kind === "paragraph") return paragraphBlock(pieces, kinds, i, repeats[paragraph++] ?? null);
    return { kind, span: piece.span, ...(piece.author ? { author: piece.author } : {}) };
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
    return header.get(i) ?? (subheads.has(i) ? "subhead" : "paragraph");
  });
}

function paragraphBlock(
  pieces: readonly Piece[],
  kinds: readonly BlockKind[],
  i: number,
  repeats: CleanSpan | null,
): Block {
  const { span, text } = pieces[i] ?? { span: { start: cleanOffset(0), end: cleanOffset(0) }, text: "" };
  const dateline = datelineLength(text);
  const truncated = truncationOf(pieces, kinds, i);
  return {
    kind: "paragraph",
    span,
    ...(dateline > 0 ? { dateline: { start: span.start, end: cleanOffset(span.start + dateline) } } : {}),
    ...(truncated ? { truncated } : {}),
    ...(repeats ? { repeats } : {}),
  };
}

/** A paragraph that goes on with the one before it is not cut off, only broken. */
function truncationOf(
  pieces: readonly Piece[],
  kinds: readonly BlockKind[],
  i: number,
): "start" | "end" | null {
  const text = pieces[i]?.text ?? "";
  const before = kinds[i - 1] === "paragraph" ? (pieces[i - 1]?.text ?? "") : "";
  const after = kinds[i + 1] === "paragraph" ? (pieces[i + 1]?.text ?? "") : "";
  if (beginsCutOff(text) && !/[,;:\p{L}\p{N}–—-]$/u.test(before)) return "start";
  return endsCutOff(text) && !beginsCutOff(after) ? "end" : null;
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
