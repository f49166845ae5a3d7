import type { Config } from "../article/config";
import { matchesPath } from "./pathGlob";

/** Whether a `quotidian.json` makes a file an article; `path` is relative to its folder, with `/`. */
export function isIncluded({ include, exclude }: Config, path: string): boolean {
  const matches = (glob: string): boolean => matchesPath(glob, path);
  return include.some(matches) && !exclude.some(matches);
}
