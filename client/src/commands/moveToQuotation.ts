import { l10n, Selection, TextEditorRevealType, window } from "vscode";
import { isArticle } from "../articles/article";
import { type Direction, nearestQuotation, type Wanted } from "./nearestQuotation";
import { say } from "./say";
import type { Services } from "./services";

/** Puts the cursor at the start of another quotation. The text is as the cursor sees it, so edits count at once. */
export async function moveToQuotation(
  { overviews }: Services,
  direction: Direction,
  wanted: Wanted,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isArticle(editor.document)) return;
  const overview = await overviews.current(editor.document);
  const range = overview && nearestQuotation(overview.quotes, editor.selection.active, direction, wanted);
  if (range === undefined) {
    say(
      wanted === "any"
        ? l10n.t("No quotations in this article.")
        : l10n.t("No quotation here is without a speaker."),
    );
    return;
  }
  const { line, character } = range.start;
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
