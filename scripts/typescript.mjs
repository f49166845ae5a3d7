// @ts-check
// Runs a TypeScript script: node scripts/typescript.mjs scripts/ner/train.ts [arguments]
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { inRoot } from "./root.mjs";

const [, , script, ...args] = process.argv;
if (script === undefined) throw new Error("usage: node scripts/typescript.mjs SCRIPT.ts [arguments]");

// Inside the checkout, so that the bundle finds the packages of the script.
const folder = await mkdtemp(inRoot("node_modules", ".typescript-"));
const outfile = path.join(folder, "script.mjs");
try {
  await build({
    entryPoints: [path.resolve(script)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  process.argv = [process.argv[0] ?? "node", path.resolve(script), ...args];
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
