// @ts-check
// node esbuild.mjs [--production] [--test]
// Bundles client and server for Node and the browser and the command line into dist/, and says how large each is.

import { chmod, copyFile, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { forTests, shipped } from "./scripts/bundles.mjs";
import { root } from "./scripts/root.mjs";

const production = process.argv.includes("--production");
const withTests = process.argv.includes("--test");
const modelFolder = "server/src/entities/model";

process.chdir(root);
await mkdir("dist/meta", { recursive: true });
const bundles = [...shipped, ...(withTests ? forTests : [])];
try {
  const sizes = await Promise.all(bundles.map(bundle));
  print([...sizes, ...(await copyModels())]);
} catch {
  // esbuild has said what is wrong, and where.
  process.exitCode = 1;
}

/**
 * @param {import("./scripts/bundles.mjs").Bundle} bundle
 * @returns {Promise<[file: string, bytes: number]>}
 */
async function bundle({ name, entry, outfile, options }) {
  const { metafile } = await build({
    ...options,
    entryPoints: [entry],
    outfile,
    minify: production && !name.startsWith("test/"),
    sourcemap: options.sourcemap ?? !production,
    metafile: true,
  });
  await writeFile(`dist/meta/${name.replace("/", "-")}.json`, JSON.stringify(metafile));
  if (options.banner?.js?.startsWith("#!")) await chmod(outfile, 0o755);
  return [outfile, (await stat(outfile)).size];
}

/** The statistical models are data: they stay out of the bundles and are read as bytes. */
async function copyModels() {
  const names = (await readdir(modelFolder).catch(() => [])).filter((name) => name.endsWith(".bin"));
  if (names.length > 0) await mkdir("dist/model", { recursive: true });
  /** @type {[file: string, bytes: number][]} */
  const rows = [];
  for (const name of names) {
    const file = `dist/model/${name}`;
    await copyFile(path.join(modelFolder, name), file);
    rows.push([file, (await stat(file)).size]);
  }
  return rows;
}

/** @param {readonly [file: string, bytes: number][]} rows */
function print(rows) {
  const width = Math.max(...rows.map(([file]) => file.length));
  for (const [file, bytes] of rows)
    console.log(`${file.padEnd(width)}  ${`${(bytes / 1024).toFixed(0)} KB`.padStart(9)}`);
}
