import { Disposable, window } from "vscode";
import type { ActiveArticle } from "../articles/activeArticle";
import type { QuotationsView } from "./quotationsView";

/** Selects the row of the quotation that the cursor is in. Headings that the user has folded stay folded. */
export function followCursor(quotations: QuotationsView, article: ActiveArticle): Disposable {
  const { view } = quotations;
  const folded = new Set<string>();
  return Disposable.from(
    view.onDidCollapseElement(({ element }) => element.kind === "group" && folded.add(element.group.key)),
    view.onDidExpandElement(({ element }) => element.kind === "group" && folded.delete(element.group.key)),
    window.onDidChangeTextEditorSelection(async ({ textEditor, selections: [selection] }) => {
      if (!view.visible || selection === undefined || textEditor !== article.editor) return;
      const node = quotations.rowAt(selection.active);
      if (node === undefined || folded.has(node.parent.group.key) || view.selection[0] === node) return;
      await view.reveal(node, { select: true, focus: false });
    }),
  );
}
