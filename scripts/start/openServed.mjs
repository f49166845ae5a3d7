// @ts-check
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureVSCode } from "../vscode/install.mjs";
import { serve } from "../vscode/serve.mjs";

/**
 * Serves VS Code with the extension on this machine only, behind a random token, until Ctrl+C.
 *
 * @param {string} vsix
 * @param {string} folder  what it opens
 * @param {string} file    open when the window comes up
 */
export async function openServed(vsix, folder, file) {
  const vscode = await ensureVSCode();
  const secret = await mkdtemp(path.join(tmpdir(), "quotidian-token-"));
  const token = randomBytes(24).toString("hex");
  const tokenFile = path.join(secret, "token");
  await writeFile(tokenFile, token, { mode: 0o600 });
  try {
    const interrupted = interruption();
    const served = await serve(vscode, { vsix: [vsix], args: [`--connection-token-file=${tokenFile}`] });
    const payload = JSON.stringify([["openFile", `vscode-remote://127.0.0.1:${served.port}${file}`]]);
    const query = new URLSearchParams({ tkn: token, folder, payload });
    console.log(`\nVS Code with Quotidian is at\n\n  ${served.origin}/?${query}\n`);
    console.log("Only this machine can reach it. Ctrl+C ends it.");
    await interrupted;
    console.log("\nEnding VS Code …");
    await served.stop();
  } finally {
    await rm(secret, { recursive: true, force: true });
  }
}

/** @returns {Promise<void>} settles when somebody asks the process to end */
const interruption = () =>
  new Promise((resolve) => {
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
      process.once(signal, () => resolve());
  });
