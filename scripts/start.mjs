// @ts-check
// npm start [-- --no-open]: reads the examples, says what is in them, and opens them in VS Code.

import { inRoot } from "./root.mjs";
import { mustRun } from "./run.mjs";
import { ensureBuild, ensureDependencies } from "./setup.mjs";
import { printFindings } from "./start/findings.mjs";
import { findVSCode, openDesktop } from "./start/openDesktop.mjs";
import { openServed } from "./start/openServed.mjs";
import { canInstall } from "./vscode/install.mjs";

const examples = inRoot("examples");
/** Open when the window comes up. */
const first = inRoot("examples", "foghorn-talks.txt");

try {
  await ensureDependencies();
  await ensureBuild();
  await printFindings(examples);
  if (!process.argv.includes("--no-open")) await open();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function open() {
  const code = findVSCode();
  if (code) return openDesktop(code, examples, first);
  if (canInstall) return openServed(await packaged(), examples, first);
  console.log("\nTo see the examples with their marks, install VS Code (https://code.visualstudio.com),");
  console.log("then run npm start again; or set VSCODE_PATH to its executable.");
}

/** The extension as it would be published. @returns {Promise<string>} the .vsix */
async function packaged() {
  await mustRun("npm", ["run", "--silent", "package"], { quiet: true });
  return inRoot("dist", "quotidian.vsix");
}
