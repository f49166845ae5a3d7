import type { EditResult } from "../../server/src/annotations/edit/rewrite";
import type { Reading } from "../../server/src/article/types";
import { strip } from "../../server/src/markup/parse";
import { english } from "../../server/src/text/message";
import { type Span, sourceOffset, spanOf } from "../../server/src/text/offsets";
import { applied } from "../support/applied";
import { marked } from "../support/marked";
import { read } from "../support/read";

/**
 * The text after an edit, or `refused: …`. `⟦…⟧` are the selections, `‸` the cursor.
 * Whatever the edit does, the words must stay; that is checked here for every case.
 */
export function edited(
  text: string,
  edit: (reading: Reading, selections: readonly Span[]) => EditResult,
): string {
  const { text: source, ranges, cursor } = marked(text);
  const places = cursor === null ? ranges : [...ranges, { start: cursor, end: cursor }];
  const reading = read(source);
  const result = edit(
    reading,
    places.map(({ start, end }) => spanOf(sourceOffset(start), sourceOffset(end))),
  );
  if ("refused" in result) return `refused: ${english(result.refused)}`;
  if ("beside" in result) throw new Error("the annotations stand in this text");
  const after = applied(source, result);
  if (strip(after) !== strip(source)) throw new Error(`the words have changed: ${after}`);
  return after;
}
