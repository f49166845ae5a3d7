// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's folder: the first with a package.json, seen from this file or from the bundle that it has become part of. */
export const root = upwards(path.dirname(fileURLToPath(import.meta.url)));

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/** @param {string} folder @returns {string} */
function upwards(folder) {
  return existsSync(path.join(folder, "package.json")) ? folder : upwards(path.dirname(folder));
}
