import * as vscode from "vscode";
import { codeOf, equal, findingsOf, ok, openArticle, until } from "../support";

/** The fixes of the document's first finding with this code, in the menu's order, their edits worked out. */
async function fixesOf(document: vscode.TextDocument, code: string): Promise<readonly vscode.CodeAction[]> {
  const finding = await until(() => findingsOf(document).find((found) => codeOf(found) === code), code);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    10,
  );
}

suite("quick fixes", () => {
  test("a missing mark is inserted, and one undo takes it out again", async () => {
    const { document } = await openArticle("night-ferry.txt");
    const before = document.getText();
    const [fix] = await fixesOf(document, "unopened-quote");
    equal(fix?.title, "Insert “");
    equal(fix?.isPreferred, true, "preferred");
    ok(fix?.edit, "an edit");
    await vscode.workspace.applyEdit(fix.edit);
    equal(document.lineAt(12).text.slice(0, 14), "“We could see ");
    await until(
      () => findingsOf(document).every((found) => codeOf(found) !== "unopened-quote"),
      "the finding is gone",
    );
    await vscode.commands.executeCommand("undo");
    equal(document.getText(), before, "text after undo");
  });

  test("for a quotation without speaker they are offered in order, and none is preferred", async () => {
    const { document } = await openArticle("foghorn-talks.txt");
    const fixes = await fixesOf(document, "unattributed-quote");
    equal(fixes.map(({ title }) => title).slice(0, 4), [
      "Set Speaker…",
      "Confirm: No Speaker Is Named",
      "Not Reported Speech (Term, Title)",
      "Ask the Reporter",
    ]);
    equal(
      fixes.some(({ isPreferred }) => isPreferred),
      false,
      "a preferred one",
    );
  });

  test("a confirmed negative is written down and silences the finding", async () => {
    const { document } = await openArticle("foghorn-talks.txt");
    const fix = (await fixesOf(document, "unattributed-quote")).find(({ title }) =>
      title.startsWith("Confirm"),
    );
    ok(fix?.edit, "an edit");
    await vscode.workspace.applyEdit(fix.edit);
    ok(/that thing again\.”\]\{\.quote speaker=none\}/.test(document.getText()), document.lineAt(22).text);
    await until(() => findingsOf(document).length === 0, "the finding is gone");
    await vscode.commands.executeCommand("undo");
    await until(() => findingsOf(document).length === 1, "it is back after undo");
  });
});
