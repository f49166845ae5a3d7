import * as vscode from "vscode";
import { equal, ok } from "../support";

suite("activation", () => {
  test("scratch", async () => {
    const extension = vscode.extensions.getExtension("quotidian.quotidian");
    ok(extension, "the extension is installed");
    await extension.activate();
    equal(extension.isActive, true);
  });
});
