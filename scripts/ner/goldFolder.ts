import path from "node:path";

/** A file of the labelled data, whose folder the environment variable QUOTIDIAN_GOLD names. */
export function goldFile(...parts: readonly string[]): string {
  const folder = process.env.QUOTIDIAN_GOLD;
  if (!folder) throw new Error("set QUOTIDIAN_GOLD to the folder of the labelled data; see docs/models.md");
  return path.join(folder, ...parts);
}
