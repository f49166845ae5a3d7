// @ts-check
// Chromium, in which the VS Code from npm is shown.

import { onPath } from "../onPath.mjs";
import { run } from "../run.mjs";

const names = /** @type {const} */ ([
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
]);

/** @returns {string | null} the executable: `CHROMIUM`, or the first of the usual names on PATH */
export const findChromium = () => process.env.CHROMIUM || onPath(...names);

/** Finds it, or installs it where Debian's packages and the right to install them are at hand. @returns {Promise<string | null>} */
export async function ensureChromium() {
  const found = findChromium();
  if (found || process.platform !== "linux" || !onPath("apt-get")) return found;
  const asRoot = await rootPrefix();
  if (!asRoot) return null;
  console.log("Installing Chromium (apt-get install chromium) …");
  const [command, ...before] = asRoot;
  const aptGet = (/** @type {string[]} */ ...args) =>
    run(command, [...before, "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args], { quiet: true });
  await aptGet("update");
  await aptGet("install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
  return findChromium();
}

/** @returns {Promise<[string, ...string[]] | null>} what goes before a command; null where a password would be asked for */
async function rootPrefix() {
  if (process.getuid?.() === 0) return ["env"];
  if (!onPath("sudo")) return null;
  const allowed = (await run("sudo", ["--non-interactive", "true"], { quiet: true })) === 0;
  return allowed ? ["sudo", "--non-interactive", "env"] : null;
}
