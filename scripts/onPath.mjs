// @ts-check
import { accessSync, constants } from "node:fs";
import path from "node:path";

/** @param {readonly string[]} names @returns {string | null} the first of these commands that is on PATH */
export function onPath(...names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
