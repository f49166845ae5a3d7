import * as vscode from "vscode";
import { codeOf, equal, findingsOf, folder, ok, openArticle, until } from "../support";

const decisionsFile = () => vscode.Uri.joinPath(folder(), "quotidian.decisions.jsonl");

const decisionsText = async (): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(decisionsFile()));

const actionsAt = (document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, range);

/** Chooses a code action, which runs this command. */
async function run(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: RegExp,
  command: string,
): Promise<void> {
  const action = await until(
    async () => (await actionsAt(document, range)).find((each) => title.test(each.title)),
    `${title} is offered`,
  );
  equal(action.command?.command, command, "command");
  await vscode.commands.executeCommand(command, ...(action.command?.arguments ?? []));
}

suite("decisions", () => {
  test("a rejected suggestion is written beside the corpus, not into the text, and taken back", async () => {
    const story = "“The dam is safe,” Joan Doe said on Friday.\n\nIt rained all day.\n";
    const { document } = await openArticle("rejected.txt", story);
    const quote = new vscode.Range(0, 4, 0, 4);
    await run(document, quote, /^Reject: Not Joan Doe/, "quotidian.rejectSuggestion");
    equal(document.getText(), story, "the text");
    ok(/"file":"rejected.txt".*"reject":"joan-doe"/.test(await decisionsText()), await decisionsText());
    await until(
      async () => !(await actionsAt(document, quote)).some(({ title }) => title.startsWith("Accept")),
      "it is not suggested again",
    );
    await vscode.commands.executeCommand("quotidian.undoLastDecision");
    equal((await decisionsText()).includes("rejected.txt"), false, "the line is there");
    await until(
      async () => (await actionsAt(document, quote)).some(({ title }) => title === "Accept: Joan Doe"),
      "it is suggested again",
    );
  });

  test("an ignored problem goes, and comes back", async () => {
    const { document } = await openArticle("foghorn-talks-copy.txt");
    const ours = () => findingsOf(document).filter((each) => codeOf(each) === "unattributed-quote");
    const finding = await until(() => ours()[0], "a finding");
    const before = ours().length;
    await run(document, finding.range, /^Ignore Here$/, "quotidian.ignore");
    await until(() => ours().length === before - 1, "one is gone");
    await vscode.commands.executeCommand("quotidian.undoLastDecision");
    await until(() => ours().length === before, "it is back");
  });
});
