// @ts-check
// Chromium, in which the VS Code from npm is shown.

import { accessSync, constants } from "node:fs";
import path from "node:path";
import { run } from "../run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** @returns {string | null} the executable: `CHROMIUM`, or the first of the usual names on PATH */
export function findChromium() {
  const given = process.env.CHROMIUM;
  if (given) return given;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

/** Finds it, or installs it where Debian's packages and the right to install them are at hand. @returns {Promise<string | null>} */
export async function ensureChromium() {
  const found = findChromium();
  if (found || process.platform !== "linux" || !onPath("apt-get")) return found;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
  if (sudo.length > 0 && (!onPath("sudo") || (await run("sudo", ["-n", "true"], { quiet: true })) !== 0))
    return null;
  console.log("Installing Chromium (apt-get install chromium) …");
  const apt = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"];
  await aptGet(apt, ["update"]);
  await aptGet(apt, ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]);
  return findChromium();
}

/** @param {readonly string[]} apt @param {readonly string[]} args */
async function aptGet([command = "apt-get", ...before], args) {
  await run(command, [...before, ...args], { quiet: true });
}

/** @param {string} command */
const onPath = (command) =>
  (process.env.PATH ?? "").split(path.delimiter).some((folder) => isExecutable(path.join(folder, command)));

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
