import { Disposable, type TextEditor, window } from "vscode";
import type { Overview, Range } from "../../server/src/protocol";
import type { ActiveArticle } from "./articles/activeArticle";
import { setContext } from "./contextKeys";
import type { Overviews } from "./overviews";
import { contains } from "./positions";

/** Tells `when` clauses what the cursor is on, so that the palette holds only what makes sense there. */
export function cursorContext(article: ActiveArticle, overviews: Overviews): Disposable {
  const update = () => tell(article.editor, overviews);
  update();
  return Disposable.from(
    article.onDidChange(update),
    overviews.onDidChange(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === article.editor && update()),
  );
}

function tell(editor: TextEditor | undefined, overviews: Overviews): void {
  const overview = editor && overviews.get(editor.document);
  const around = (ranges: readonly Range[]) =>
    editor !== undefined && ranges.some((range) => contains(range, editor.selection.active));
  setContext("quotidian.inQuotation", around((overview?.quotes ?? []).flatMap((row) => row.ranges)));
  const named = (rows: Overview["entities"]) => around(rows.flatMap((row) => row.mentions));
  setContext("quotidian.onName", named(overview?.entities ?? []));
  setContext(
    "quotidian.onUnregisteredName",
    named(overview?.entities.filter((row) => !row.registered) ?? []),
  );
  setContext("quotidian.inAnnotation", around(overview?.annotations ?? []));
  setContext("quotidian.annotationsBeside", overview?.isBeside ?? false);
  setContext("quotidian.orphaned", (overview?.orphans ?? 0) > 0);
  setContext("quotidian.annotated", (overview?.annotations.length ?? 0) > 0);
  setContext("quotidian.annotatedBeside", overview?.canUndo ?? false);
  setContext("quotidian.withoutId", (overview?.withoutId ?? 0) > 0);
  setContext("quotidian.noSpeakerCount", overview?.counts.noSpeaker ?? 0);
  setContext("quotidian.suggested", overview?.quotes.some(({ state }) => state === "attributed") ?? false);
}
