import { Disposable, l10n, type QuickPickItem, QuickPickItemKind, type TextEditor, window } from "vscode";
import { type ExplainResult, explainRequest, type Range } from "../../../server/src/protocol";
import { excerpt } from "../excerpt";
import { editorOf } from "../review/editorOf";
import { goToRange } from "./goTo";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";
import { spotlight } from "./spotlight";

interface Row extends QuickPickItem {
  readonly range?: Range;
}

/** Tells why the quotation at the cursor is judged as it is; the words that a row rests on are marked, and Enter goes there. */
export const explainQuotation: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  const [selection] = place?.selections ?? [];
  if (place === undefined || selection === undefined) return;
  const params = { uri: place.document.uri.toString(), position: selection.start };
  const found = await call(explainRequest, params);
  if (found === null) {
    say(l10n.t("There is no quotation at the cursor."));
    return;
  }
  const editor = await editorOf(place.document);
  const range = await pickReason(editor, found);
  if (range !== undefined) goToRange(editor, range);
};

/** Undefined: the user has seen enough. */
function pickReason(editor: TextEditor, found: ExplainResult): Promise<Range | undefined> {
  const pick = window.createQuickPick<Row>();
  pick.title = `“${excerpt(found.text, 60)}” · ${found.judgement}`;
  pick.placeholder = l10n.t("Enter goes to the words that a reason rests on.");
  pick.items = rowsOf(found);
  let light = Disposable.from();
  const mark = (row: Row | undefined) => {
    light.dispose();
    const evidence = row?.range === undefined ? [] : [row.range];
    light = spotlight(editor, { quotation: found.parts, evidence });
  };
  mark(pick.items[0]);
  return new Promise((resolve) => {
    const subscriptions = Disposable.from(
      pick,
      pick.onDidChangeActive(([row]) => mark(row)),
      pick.onDidAccept(() => {
        resolve(pick.activeItems[0]?.range);
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        light.dispose();
        subscriptions.dispose();
      }),
    );
    pick.show();
  });
}

function rowsOf({ reasons, flag, parts: [first] }: ExplainResult): Row[] {
  const line = ({ start }: Range) => l10n.t("line {0}", start.line + 1);
  return [
    ...reasons.map(({ text, range }) => ({ label: text, description: line(range), range })),
    { label: "", kind: QuickPickItemKind.Separator },
    { label: flag, ...(first === undefined ? {} : { range: first }) },
  ];
}
