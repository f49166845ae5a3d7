import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../scripts/root.mjs";
import type { Import } from "./law";

/*
 *   import type { A } from "./a";    export * from "./b";    import "./c";    await import("./d");    typeof import("./e")
 */
const statement = /^\s*(?:import|export)\b(?<clause>[^;"'`=]*?)\bfrom\s*["'](?<from>[^"']+)["']/gm;
const bare = /^\s*import\s*["'](?<from>[^"']+)["']/gm;
const call = /\b(?:import|require)\(\s*["'](?<from>[^"']+)["']/g;

/** Every import of a source text, type-only ones included. */
export function importsOf(file: string, source: string): readonly Import[] {
  return [statement, bare, call].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(({ groups }) => ({
      file,
      specifier: groups?.from ?? "",
      typeOnly: /^\s*type\b/.test(groups?.clause ?? ""),
    })),
  );
}

/** The TypeScript files below a folder, relative to the root, with slashes. */
export const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`);

export const readSource = (file: string): string => readFileSync(inRoot(file), "utf8");
