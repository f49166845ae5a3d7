// @ts-check
// What a fresh clone lacks. Runs before anything is installed, so it uses Node's own modules only.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./root.mjs";
import { mustRun } from "./run.mjs";

const leastNode = 20;

/** Installs what package-lock.json names, unless it is there already. */
export async function ensureDependencies() {
  if (Number.parseInt(process.versions.node, 10) < leastNode)
    throw new Error(`Node ${leastNode} or newer is needed; this is Node ${process.versions.node}.`);
  if (dependenciesAreCurrent()) return;
  console.log("Installing dependencies (npm ci) …");
  await mustRun("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/**
 * Does node_modules hold what package-lock.json names? npm keeps a lock file of what it installed;
 * a package for another platform is missing there, which is as it should be.
 */
function dependenciesAreCurrent() {
  const installed = packagesOf(inRoot("node_modules", ".package-lock.json"));
  const wanted = packagesOf(inRoot("package-lock.json"));
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    if (name === "") return true;
    const found = installed[name]?.version;
    return found === version || (optional === true && found === undefined);
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, "utf8")).packages : {};
}

/** Builds what ships, if a source is newer than the last build. */
export async function ensureBuild() {
  const built = modified(inRoot("dist", "cli.js"));
  const sources = ["client", "server", "scripts/bundles.mjs", "esbuild.mjs", "package-lock.json"];
  if (sources.every((source) => newest(inRoot(source)) < built)) return;
  console.log("Building …");
  await mustRun("node", ["esbuild.mjs", "--production"], { quiet: true });
}

/** @param {string} file @returns {number} when it was modified, in ms; 0 where it does not exist */
const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @param {string} file  or a folder @returns {number} */
function newest(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) return modified(file);
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
