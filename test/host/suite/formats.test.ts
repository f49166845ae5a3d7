import * as vscode from "vscode";
import { equal, folder, ok, openArticle, until } from "../support";

const text =
  "Fog delays ferry\n\n[“We never saw her coming,”]{.quote speaker=nora-lindqvist} Captain Nora Lindqvist said.\n";
const bare = "Fog delays ferry\n\n“We never saw her coming,” Captain Nora Lindqvist said.\n";

const contentOf = async (name: string): Promise<string> =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), name)),
  );

const to = (name: string): string => vscode.Uri.joinPath(folder(), name).toString();

suite("other formats", () => {
  test("an article is exported, and comes back onto its bare text in one undo", async () => {
    await openArticle("formats.txt", text);
    for (const [format, file] of [
      ["brat", "formats-out.ann"],
      ["tei", "formats-out.xml"],
    ] as const) {
      await openArticle("formats.txt");
      // A key binding may say in advance what would be asked.
      const request = { format, which: "confirmed", uri: to(file) };
      await until(async () => {
        await vscode.commands.executeCommand("quotidian.exportAnnotations", request);
        return contentOf(file).catch(() => null);
      }, `${file} is written`);
      const { document } = await openArticle(`formats-bare-${format}.txt`, bare);
      await until(async () => {
        await vscode.commands.executeCommand("quotidian.importAnnotations", { format, uri: to(file) });
        return document.getText() === text;
      }, `${file} is imported`);
      await until(async () => {
        await vscode.commands.executeCommand("undo");
        return document.getText() === bare;
      }, "undone");
    }
    equal(await contentOf("formats-out.txt"), bare, "brat's text");
  });

  test("a corpus becomes one table, with the column names once", async () => {
    await openArticle("foghorn-talks.txt");
    await vscode.commands.executeCommand("quotidian.exportAnnotations", {
      format: "csv",
      which: "all",
      uri: to("formats-out.csv"),
    });
    const table = await until(() => contentOf("formats-out.csv").catch(() => null), "the table");
    ok(table.startsWith("\uFEFFfile,article,line,"), table.slice(0, 60));
    equal(table.split("file,article,line").length, 2, "headers");
    ok(table.includes("foghorn-talks.txt,1,5,"), table);
  });

  test("a file about another text changes nothing", async () => {
    const editor = await openArticle("formats-bare.txt", `${bare}More.\n`);
    await vscode.commands.executeCommand("quotidian.importAnnotations", {
      format: "tei",
      uri: to("formats-out.xml"),
    });
    equal(editor.document.getText(), `${bare}More.\n`);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });
});
