// @ts-check
// What is bundled from what. esbuild.mjs builds it, test/layers.test.ts looks at what went in.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "./root.mjs";

/** @import { BuildOptions, Plugin } from "esbuild" */

/**
 * @typedef {object} Bundle
 * @property {string} name     `client/node`; also the name of its metafile in dist/meta
 * @property {string} entry    relative to the root
 * @property {string} outfile  relative to the root
 * @property {BuildOptions} options
 */

/** @type {BuildOptions} */
const common = { bundle: true, target: "es2022", logLevel: "warning", absWorkingDir: root };

/** @type {BuildOptions} */
const node = { ...common, platform: "node", target: "node20", format: "cjs", mainFields: ["module", "main"] };

/** @type {BuildOptions} */
const browser = {
  ...common,
  platform: "browser",
  format: "cjs",
  mainFields: ["browser", "module", "main"],
  conditions: ["browser", "worker"],
};

/** @type {BuildOptions} */
const tool = { ...common, platform: "node", target: "node20", format: "esm", packages: "external" };

/** What ships. @type {readonly Bundle[]} */
export const shipped = [
  {
    name: "client/node",
    entry: "client/src/node/main.ts",
    outfile: "dist/node/extension.js",
    options: { ...node, external: ["vscode"] },
  },
  {
    name: "client/browser",
    entry: "client/src/browser/main.ts",
    outfile: "dist/browser/extension.js",
    options: { ...browser, external: ["vscode"] },
  },
  {
    name: "server/node",
    entry: "server/src/node/main.ts",
    outfile: "dist/node/server.js",
    options: node,
  },
  {
    name: "server/browser",
    entry: "server/src/browser/main.ts",
    outfile: "dist/browser/server.js",
    options: { ...browser, format: "iife" },
  },
  {
    name: "cli",
    entry: "server/src/cli.ts",
    outfile: "dist/cli.js",
    options: { ...node, banner: { js: "#!/usr/bin/env node" } },
  },
];

/** What the tests need: the suite that runs inside VS Code, and what starts that VS Code. @type {readonly Bundle[]} */
export const forTests = [
  {
    name: "test/suite",
    entry: "test/host/suite/index.ts",
    outfile: "dist/test/index.js",
    options: {
      ...browser,
      external: ["vscode"],
      sourcemap: "inline",
      plugins: [everyFile(), mochaAsGlobal()],
    },
  },
  {
    name: "test/host",
    entry: "test/host/run.ts",
    outfile: "dist/test/host.mjs",
    options: tool,
  },
  {
    name: "test/shim",
    entry: "test/host/shim.ts",
    outfile: "dist/test/shim.mjs",
    options: { ...tool, banner: { js: "#!/usr/bin/env node" } },
  },
  {
    name: "test/ui",
    entry: "test/host/ui/run.ts",
    outfile: "dist/test/ui.mjs",
    options: { ...tool, plugins: [everyFile()] },
  },
];

/**
 * `import files from "every:./*.test.ts"` gives the modules of a folder by name, each behind a function that loads it,
 * so that a new file needs no line anywhere.
 *
 * @returns {Plugin}
 */
function everyFile() {
  return {
    name: "every-file",
    setup(build) {
      build.onResolve({ filter: /^every:/ }, ({ path: request, resolveDir }) => ({
        path: path.join(resolveDir, request.slice("every:".length)),
        namespace: "every",
      }));
      build.onLoad({ filter: /.*/, namespace: "every" }, async ({ path: pattern }) => {
        const folder = path.dirname(pattern);
        const ending = path.basename(pattern).replace("*", "");
        const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
        const rows = names.map((name) => {
          const file = JSON.stringify(`./${name}`);
          return `{ name: ${JSON.stringify(name.slice(0, -ending.length))}, load: () => import(${file}) }`;
        });
        return { contents: `export default [${rows.join(",\n")}];`, resolveDir: folder, loader: "js" };
      });
    },
  };
}

/**
 * mocha's browser file is UMD inside a package of type "module": without this its factory would find our `module`
 * and replace what the bundle exports.
 *
 * @returns {Plugin}
 */
function mochaAsGlobal() {
  return {
    name: "mocha-as-global",
    setup(build) {
      build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
        contents: `var module, exports, define;\n${await readFile(file, "utf8")}`,
        loader: "js",
      }));
    },
  };
}
