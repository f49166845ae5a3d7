// @ts-check
import { onPath } from "../onPath.mjs";
import { root } from "../root.mjs";
import { mustRun } from "../run.mjs";

/** @returns {string | null} `VSCODE_PATH`, or `code` where it is on PATH */
export const findVSCode = () =>
  process.env.VSCODE_PATH || onPath(process.platform === "win32" ? "code.cmd" : "code");

/** Opens the folder, and a file of it, in a window of its own that has loaded the extension from this checkout. @param {string} code @param {string} folder @param {string} file */
export async function openDesktop(code, folder, file) {
  console.log(`\nOpening ${folder} in VS Code (${code}) …`);
  await mustRun(code, ["--new-window", `--extensionDevelopmentPath=${root}`, folder, file]);
}
