import type { Paragraph } from "../paragraphs";
import { xmlText } from "./escape";
import type { Piece } from "./pieces";
import type { Tags } from "./tags";

/** What stands in `body`. Every story is a `div`, and so is what stands between two of them. */
export function bodyOf(
  text: string,
  paragraphs: readonly Paragraph[],
  pieces: readonly (readonly Piece[])[],
  tags: Tags,
): string {
  const out: string[] = [];
  let at = 0;
  let open: Paragraph | null = null;
  let canHead = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const gap = gapText(text.slice(at, paragraph.span.start));
    if (open === null || open.article !== paragraph.article || paragraph.article === null) {
      const begin = `<div type="${paragraph.article ? "article" : "other"}">`;
      out.push(open === null ? `${begin}${gap}` : `${gap}</div>${begin}`);
      canHead = open !== null || !gap.startsWith("<");
    } else out.push(gap);
    open = paragraph;
    canHead &&= paragraph.kind === "headline";
    const isParagraph = paragraph.kind === "paragraph";
    const tag = canHead ? "head" : isParagraph ? "p" : "ab";
    out.push(tag === "ab" ? `<ab type="${paragraph.kind}">` : `<${tag}>`);
    out.push(paragraphText(text, paragraph, pieces[i] ?? [], tags), `</${tag}>`);
    at = paragraph.span.end;
  }
  if (open === null) out.push("<div><ab/>");
  out.push(gapText(text.slice(at)), "</div>");
  return out.join("");
}

/** Between paragraphs stands what XML takes for white space; other spaces, as on web pages, need an element. */
const gapText = (gap: string): string =>
  /^[ \t\r\n]*$/.test(gap) ? xmlText(gap) : `<ab type="space">${xmlText(gap)}</ab>`;

function paragraphText(text: string, { span }: Paragraph, pieces: readonly Piece[], tags: Tags): string {
  const out: string[] = [];
  const open: Piece[] = [];
  let at: number = span.start;
  const textTo = (end: number): void => {
    out.push(xmlText(text.slice(at, end)));
    at = end;
  };
  const closeTo = (start: number): void => {
    for (let last = open.at(-1); last !== undefined && last.span.end <= start; last = open.at(-1)) {
      textTo(last.span.end);
      out.push(tags.end(last));
      open.pop();
    }
  };
  for (const piece of pieces) {
    closeTo(piece.span.start);
    textTo(piece.span.start);
    out.push(tags.start(piece));
    open.push(piece);
  }
  closeTo(span.end);
  textTo(span.end);
  return out.join("");
}
