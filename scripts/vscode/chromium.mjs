// @ts-check
// Chromium, in which the VS Code from npm is shown.

import { installFromDebian } from "../debian.mjs";
import { onPath } from "../onPath.mjs";

const names = /** @type {const} */ ([
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
]);

/** @returns {string | null} the executable: `CHROMIUM`, or the first of the usual names on PATH */
export const findChromium = () => process.env.CHROMIUM || onPath(...names);

/** Finds it, or installs it where that is possible. @returns {Promise<string | null>} */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  await installFromDebian("chromium", "fonts-liberation");
  return findChromium();
}
