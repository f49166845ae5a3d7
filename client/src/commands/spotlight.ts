import { Disposable, Range, type TextEditor, TextEditorRevealType, ThemeColor, window } from "vscode";
import type * as protocol from "../../../server/src/protocol";

/** Reveals and marks a stretch of text until it is disposed of, without moving the cursor. */
export function spotlight(editor: TextEditor | undefined, { start, end }: protocol.Range): Disposable {
  if (editor === undefined) return Disposable.from();
  const range = new Range(start.line, start.character, end.line, end.character);
  const type = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("editor.wordHighlightStrongBackground"),
    overviewRulerColor: new ThemeColor("editorOverviewRuler.wordHighlightStrongForeground"),
  });
  editor.setDecorations(type, [range]);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return type;
}
