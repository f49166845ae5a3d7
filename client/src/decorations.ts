import {
  type DecorationRenderOptions,
  Disposable,
  languages,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from "vscode";
import type * as protocol from "../../server/src/protocol";
import { isArticle } from "./articles/article";
import { everyMark, type Mark, type Marks, marksIn, noMarks } from "./decorationRanges";
import { isHighContrast } from "./highContrast";
import type { Overviews } from "./overviews";
import { toRange } from "./ranges";

type Highlight = protocol.Settings["highlight"];

/** Lines above and below the visible ones that are marked too, so that scrolling shows no gap. */
const margin = 40;

/** Marks quotations by state and dims what is not the story, in the visible lines of every article on screen. */
export class Decorations extends Disposable {
  readonly #overviews: Overviews;
  readonly #subscriptions: Disposable;
  #highlight = highlightSetting();
  #types = createTypes(this.#highlight);

  constructor(overviews: Overviews) {
    super(() => this.#stop());
    this.#overviews = overviews;
    this.#subscriptions = Disposable.from(
      overviews.onDidChange((document) => this.#draw((editor) => editor.document === document)),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const changed = new Set(uris.map(String));
        this.#draw((editor) => changed.has(String(editor.document.uri)));
      }),
      window.onDidChangeVisibleTextEditors(() => this.#draw()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) =>
        this.#draw((editor) => editor === textEditor),
      ),
      // Another language may have been chosen.
      workspace.onDidOpenTextDocument((document) => this.#draw((editor) => editor.document === document)),
      window.onDidChangeActiveColorTheme(() => this.#restyle()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("quotidian.highlight")) this.#restyle();
      }),
    );
    this.#draw();
  }

  #draw(which: (editor: TextEditor) => boolean = () => true): void {
    for (const editor of window.visibleTextEditors.filter(which)) {
      const marks = this.#marks(editor);
      if (marks === undefined) continue;
      for (const mark of everyMark) editor.setDecorations(this.#types[mark], marks[mark].map(toRange));
    }
  }

  /** Undefined: leave what is drawn, it moves with the text until the next overview. */
  #marks(editor: TextEditor): Marks | undefined {
    if (!isArticle(editor.document)) return noMarks;
    const overview = this.#overviews.get(editor.document);
    if (overview?.version !== editor.document.version) return undefined;
    const lines = editor.visibleRanges.map(({ start, end }) => ({
      first: start.line - margin,
      last: end.line + margin,
    }));
    const problems = languages.getDiagnostics(editor.document.uri).map(({ range }) => range.start);
    return this.#highlight === "off" ? noMarks : marksIn(overview, lines, problems);
  }

  #restyle(): void {
    for (const type of Object.values(this.#types)) type.dispose();
    this.#highlight = highlightSetting();
    this.#types = createTypes(this.#highlight);
    this.#draw();
  }

  #stop(): void {
    this.#subscriptions.dispose();
    for (const type of Object.values(this.#types)) type.dispose();
  }
}

/** An unknown value counts as the default. */
function highlightSetting(): Highlight {
  const value = workspace.getConfiguration("quotidian").get<unknown>("highlight");
  return value === "off" || value === "full" ? value : "calm";
}

function createTypes(highlight: Highlight): Readonly<Record<Mark, TextEditorDecorationType>> {
  const state = (name: string, style: string) =>
    window.createTextEditorDecorationType(stateStyle(highlight, name, style));
  return {
    none: state("noSpeaker", "dashed"),
    uncertain: state("uncertain", "dotted"),
    attributed: state("attributed", "solid"),
    annotated: state("confirmed", "solid"),
    // Who has chosen high contrast wants to read everything.
    dim: window.createTextEditorDecorationType(isHighContrast() ? {} : { opacity: "0.6" }),
  };
}

const stateStyle = (highlight: Highlight, name: string, borderStyle: string): DecorationRenderOptions => ({
  borderStyle,
  borderWidth: "0 0 1px 0",
  borderColor: new ThemeColor(`quotidian.${name}Underline`),
  ...(highlight === "full" ? { backgroundColor: new ThemeColor(`quotidian.${name}Background`) } : {}),
});
