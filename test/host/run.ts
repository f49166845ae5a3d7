// node dist/test/host.mjs [PATTERN]: runs the suite, or the tests with such titles, inside VS Code and says in which.
// The count goes to dist/test/host.json.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { inRoot, root } from "../../scripts/root.mjs";
import { findChromium } from "../../scripts/vscode/chromium.mjs";
import { canInstall } from "../../scripts/vscode/install.mjs";
import { quietSettings, testSettings } from "../../scripts/vscode/settings.mjs";
import { runInBrowser } from "./browserHost";
import { findExecutable } from "./executable";
import { finish } from "./finish";
import { type RunResult, type Tally, tally, type WorkspaceKind } from "./result";
import { makeWorkspace, type Workspace } from "./workspace";

const suite = inRoot("dist/test/index.js");
const skipped: Tally = { passed: 0, failed: 0, skipped: 1 };

const workspaces: Readonly<Record<WorkspaceKind, string>> = {
  examples: "a copy of examples/",
  plain: "articles without a quotidian.json",
};

const [, , grep] = process.argv;
const tallies = [...(await inVSCode()), await inWorker()];
await finish("host", tallies);

async function inVSCode(): Promise<readonly Tally[]> {
  const executable = await findExecutable();
  if ("missing" in executable) {
    console.log(`\nSKIPPED: there is no VS Code to run the tests in: ${executable.missing}.`);
    return [skipped];
  }
  const results: Tally[] = [];
  for (const workspace of ["examples", "plain"] as const) {
    console.log(`\n${executable.name}, on ${workspaces[workspace]}`);
    results.push(await runOn(workspace, (made) => runExecutable(executable.path, made)));
  }
  return results;
}

async function inWorker(): Promise<Tally> {
  if (!canInstall || !findChromium()) {
    console.log("\nSKIPPED: the web worker extension host needs Linux on x64, and Chromium.");
    return skipped;
  }
  console.log(`\nVS Code from npm, web worker extension host, on ${workspaces.examples}`);
  return runOn("examples", ({ folder }) =>
    runInBrowser({ extensionHost: "worker", folder, extension: root, tests: suite }),
  );
}

/** Runs the suite on a workspace of its own. Without a result from the suite, the run itself is what failed. */
async function runOn(kind: WorkspaceKind, run: (workspace: Workspace) => Promise<number>): Promise<Tally> {
  const workspace = await makeWorkspace(kind, grep);
  const start = performance.now();
  try {
    const code = await run(workspace);
    const result: RunResult = JSON.parse(await readFile(path.join(workspace.parent, "result.json"), "utf8"));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`  ${result.host}; ${result.tests.length} tests, ${seconds} s with its start`);
    const counted = tally(result.tests);
    return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch (error) {
    console.error(`  the suite gave no result: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await workspace.remove();
  }
}

async function runExecutable(executable: string, { folder, parent }: Workspace): Promise<number> {
  const user = path.join(parent, "user-data", "User");
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, "settings.json"), JSON.stringify({ ...quietSettings, ...testSettings }));
  return runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [
      folder,
      `--user-data-dir=${path.dirname(user)}`,
      `--extensions-dir=${path.join(parent, "extensions")}`,
    ],
  }).catch(() => 1);
}
