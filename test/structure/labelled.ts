import { readStructure } from "../../server/src/structure/readStructure";
import type { Block } from "../../server/src/structure/types";
import { undent } from "../support/drawn";

/**
 * A page with the expected kind before each line:
 *
 *   > headline      | Council closes bridge      `>` begins a story
 *                   |                            nothing on this line
 *     paragraph     | The council voted.
 *     tweet         | The bridge is closed!
 *     …             | — Ida Holm (@holm)         the block of the line above goes on
 *     paragraph cut | rels were found            what else is known of the block
 */
export interface LabelledLine {
  readonly label: string;
  readonly line: string;
}

export const parseLabelled = (page: string): readonly LabelledLine[] =>
  undent(page)
    .split("\n")
    .map((row) => {
      const bar = row.indexOf("|");
      if (bar < 0) throw new Error(`no label before ${JSON.stringify(row)}`);
      return { label: row.slice(0, bar).trim(), line: row.slice(bar + 1).replace(/^ /, "") };
    });

export const textOf = (lines: readonly LabelledLine[], lineBreak = "\n"): string =>
  lines.map(({ line }) => line).join(lineBreak);

const labelOf = (block: Block): string =>
  [
    block.kind,
    block.dateline ? "dateline" : "",
    block.truncated === "start" ? "cut-start" : block.truncated === "end" ? "cut-end" : "",
    block.repeats ? "repeats" : "",
  ]
    .filter((word) => word !== "")
    .join(" ");

/** The same page with the labels that `readStructure` gives. */
export function relabel(text: string, boilerplate: readonly string[] = []): readonly LabelledLine[] {
  const stories = readStructure(text, boilerplate);
  const rows: LabelledLine[] = [];
  let at = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const inside = (block: Block): boolean => block.span.start < at + line.length && block.span.end > at;
    const story = stories.find(({ blocks }) => blocks.some(inside));
    const block = story?.blocks.find(inside);
    const begins = block && block.span.start >= at;
    const opens = begins && story?.blocks[0] === block ? "> " : "";
    rows.push({ label: block ? (begins ? `${opens}${labelOf(block)}` : "…") : "", line });
    at += line.length + (text.startsWith("\r\n", at + line.length) ? 2 : 1);
  }
  return rows;
}
