import { Disposable, type TextEditor, TextEditorRevealType, ThemeColor, window } from "vscode";
import type { Range } from "../../../server/src/protocol";
import { toRange } from "../ranges";

/** What to look at: the parts of a quotation, and more quietly the words that tell who said it. */
export interface Lit {
  readonly quotation: readonly Range[];
  readonly evidence?: readonly Range[];
}

/** Reveals and marks stretches of text until it is disposed of, without moving the cursor. */
export function spotlight(
  editor: TextEditor | undefined,
  { quotation, evidence = [] }: Lit,
  reveal = TextEditorRevealType.InCenterIfOutsideViewport,
): Disposable {
  if (editor === undefined) return Disposable.from();
  const strong = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("editor.selectionBackground"),
    overviewRulerColor: new ThemeColor("editorOverviewRuler.wordHighlightStrongForeground"),
  });
  const quiet = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("editor.wordHighlightBackground"),
  });
  editor.setDecorations(strong, quotation.map(toRange));
  editor.setDecorations(quiet, evidence.map(toRange));
  const [first] = quotation;
  if (first !== undefined) editor.revealRange(toRange(first), reveal);
  return Disposable.from(strong, quiet);
}
