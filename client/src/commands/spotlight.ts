import {
  type DecorationRenderOptions,
  Disposable,
  type TextEditor,
  type TextEditorDecorationType,
  TextEditorRevealType,
  ThemeColor,
  window,
} from "vscode";
import type { Range } from "../../../server/src/protocol";
import { isHighContrast } from "../highContrast";
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
  const { strong, quiet } = isHighContrast() ? outlined() : filled();
  editor.setDecorations(strong, quotation.map(toRange));
  editor.setDecorations(quiet, evidence.map(toRange));
  const [first] = quotation;
  if (first !== undefined) editor.revealRange(toRange(first), reveal);
  return Disposable.from(strong, quiet);
}

interface Lights {
  readonly strong: TextEditorDecorationType;
  readonly quiet: TextEditorDecorationType;
}

const ruler = { overviewRulerColor: new ThemeColor("editorOverviewRuler.wordHighlightStrongForeground") };

const filled = (): Lights => ({
  strong: window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("editor.selectionBackground"),
    ...ruler,
  }),
  quiet: window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("editor.wordHighlightBackground"),
  }),
});

/** In high contrast the colour of a selection leaves the text's own colours unreadable. */
const outlined = (): Lights => ({
  strong: window.createTextEditorDecorationType({ ...outline("2px", "solid"), ...ruler }),
  quiet: window.createTextEditorDecorationType(outline("1px", "dashed")),
});

const outline = (outlineWidth: string, outlineStyle: string): DecorationRenderOptions => ({
  outlineWidth,
  outlineStyle,
  outlineColor: new ThemeColor("contrastActiveBorder"),
});
