import { l10n, Selection, TextEditorRevealType, window } from "vscode";
import { isArticle } from "../articles/article";
import { say } from "./say";
import type { Services } from "./services";
import { type Direction, withoutSpeaker } from "./withoutSpeaker";

/** Puts the cursor at the start of a quotation without speaker. The text is as the cursor sees it, so edits count at once. */
export async function moveToQuotation({ overviews }: Services, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isArticle(editor.document)) return;
  const overview = await overviews.current(editor.document);
  const range = overview && withoutSpeaker(overview.quotes, editor.selection.active, direction);
  if (range === undefined) {
    say(l10n.t("No quotation here is without a speaker."));
    return;
  }
  const { line, character } = range.start;
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
