import * as vscode from "vscode";
import { codeOf, equal, findingsOf, ok, openArticle, until } from "../support";

/** `13 unopened-quote` */
const brief = (finding: vscode.Diagnostic) => `${finding.range.start.line + 1} ${codeOf(finding)}`;

const found = (document: vscode.TextDocument) => [...findingsOf(document)].map(brief).sort();

suite("findings", () => {
  test("a quotation without speaker is a warning that quotes it", async () => {
    const { document } = await openArticle("foghorn-talks.txt");
    const [finding] = await until(() => findingsOf(document).length > 0 && findingsOf(document), "a finding");
    equal(found(document), ["23 unattributed-quote"]);
    equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
    ok(finding?.message.startsWith("No speaker is named for “People here would"), String(finding?.message));
  });

  test("broken marks are found", async () => {
    const { document } = await openArticle("night-ferry.txt");
    await until(() => findingsOf(document).length > 0, "findings");
    equal(found(document), ["13 unopened-quote", "15 unclosed-quote"]);
  });

  test("an interview in good order has none", async () => {
    const { document } = await openArticle("sandbank-interview.txt");
    await until(
      () => vscode.commands.executeCommand("vscode.executeFoldingRangeProvider", document.uri),
      "an analysis",
    );
    equal(found(document), []);
  });

  test("they follow the text and are reported once", async () => {
    const editor = await openArticle("edited.txt", "The ferry was late.\n\nIt left at nine.\n");
    const { document } = editor;
    equal(found(document), []);
    const line = "“Nobody told the passengers anything at all.”\n\n";
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), line));
    await until(() => found(document).length > 0, "a finding after the edit");
    equal(found(document), ["3 unattributed-quote"]);
    await vscode.commands.executeCommand("undo");
    await until(() => found(document).length === 0, "none after undo");
  });
});
