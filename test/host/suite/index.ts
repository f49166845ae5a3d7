// What VS Code loads and runs, in whichever kind of host: mocha's browser build works in all of them.

import "mocha/mocha.js";
import examples from "every:./*.test.ts";
import plain from "every:../plain/*.test.ts";
import * as vscode from "vscode";
import type { RunRequest, RunResult, TestResult, WorkspaceKind } from "../result";
import { testLine } from "../result";

const files: Readonly<Record<WorkspaceKind, typeof plain>> = { examples, plain };

export async function run(): Promise<void> {
  const tests: TestResult[] = [];
  const mocha = new Mocha({ ui: "tdd", timeout: 30_000, reporter: reportTo(tests) });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  const request: RunRequest = JSON.parse(
    new TextDecoder().decode(await vscode.workspace.fs.readFile(beside("run.json"))),
  );
  if (request.grep !== "") mocha.grep(new RegExp(request.grep));
  for (const { load } of files[request.workspace]) await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  const result: RunResult = { host: hostName(), tests };
  await vscode.workspace.fs.writeFile(
    beside("result.json"),
    new TextEncoder().encode(JSON.stringify(result)),
  );
  if (failures > 0) throw new Error(`${failures} failed`);
}

function beside(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("the suite needs a workspace folder");
  return vscode.Uri.joinPath(folder.uri, "..", name);
}

const hostName = (): string => {
  const where = vscode.env.uiKind === vscode.UIKind.Web ? "in a browser" : "on the desktop";
  const engine = typeof process === "undefined" ? "web worker" : `Node ${process.versions.node}`;
  return `VS Code ${vscode.version} ${where}, extension host: ${engine}`;
};

/** A reporter that prints each test as it ends and remembers it. */
function reportTo(tests: TestResult[]): Mocha.ReporterConstructor {
  return class extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
      super(runner, options);
      const add = (test: Mocha.Runnable, state: TestResult["state"], error: string | null = null) => {
        const result = { title: test.fullTitle(), state, ms: test.duration ?? 0, error };
        tests.push(result);
        console.log(testLine(result));
      };
      runner.on("pass", (test) => add(test, "passed"));
      runner.on("pending", (test) => add(test, "skipped"));
      runner.on("fail", (test, error: Error) => add(test, "failed", reasonOf(error)));
    }
  };
}

/** The message and where it was thrown, without mocha's own frames below. */
const reasonOf = ({ stack, message }: Error): string =>
  (stack ?? message).split(/\n\s+at callFn /)[0] ?? message;
