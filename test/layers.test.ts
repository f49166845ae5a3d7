import { describe, expect, test } from "vitest";
import { bundleViolations, shippedContents } from "./layers/bundles";
import { importsOf, readSource, sourcesIn } from "./layers/imports";
import { layerOf, violation } from "./layers/law";

const sources = [...sourcesIn("server/src"), ...sourcesIn("client/src")];

describe("the layers point one way", () => {
  test("every source file is in a layer", () => {
    expect(sources.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  test("no import points the other way", () => {
    const wrong = sources
      .flatMap((file) => importsOf(file, readSource(file)))
      .map(violation)
      .filter((line) => line !== null);
    expect(wrong).toEqual([]);
  });

  test.each([
    ["server/src/text/tokens.ts", `import { parse } from "../markup/parse";`],
    ["server/src/text/tokens.ts", `import type { Quote } from "../quotes/types";`],
    ["server/src/article/types.ts", `export type { Finding } from "../checks/types";`],
    ["server/src/checks/index.ts", `import type {\n  SourceEdit,\n} from "../annotations/edit/rewrite";`],
    ["server/src/annotations/annotate.ts", `import { checks } from "../checks";`],
    ["server/src/features/hover.ts", `import type { Position } from "vscode-languageserver-types";`],
    ["server/src/features/hover.ts", `import { guard } from "../lsp/guard";`],
    ["server/src/lsp/serve.ts", `import { readFile } from "node:fs/promises";`],
    ["server/src/browser/main.ts", `import path from "path";`],
    ["server/src/cli.ts", `const { serve } = await import("./lsp/serve");`],
    ["server/src/cli/analyze.ts", `import { hover } from "../features/hover";`],
    ["server/src/protocol/request.ts", `import "../text/offsets";`],
    ["client/src/views/tree.ts", `import type { Quote } from "../../../server/src/quotes/types";`],
    ["client/src/call.ts", `type T = import("node:fs").Stats;`],
    ["server/src/tools/strings.ts", `import { tokenise } from "../text/tokens";`],
  ])("%s may not say %s", (file, source) => {
    expect(importsOf(file, source).map(violation)).toEqual([expect.stringContaining(file)]);
  });

  test.each([
    ["server/src/markup/parse.ts", `import { sourceOffset } from "../text/offsets";`],
    ["server/src/corpus/summary.ts", `import type { Finding } from "../checks/types";`],
    ["server/src/lsp/serve.ts", `import { overviewRequest } from "../protocol";`],
    ["server/src/node/main.ts", `import { createConnection } from "vscode-languageserver/node";`],
    ["server/src/cli/analyze.ts", `import { analyse } from "../article/analyse";`],
    ["client/src/views/tree.ts", `import type { QuoteRow } from "../../../server/src/protocol";`],
  ])("%s may say %s", (file, source) => {
    expect(importsOf(file, source).map(violation)).toEqual([null]);
  });
});

describe("the bundles hold what they should", () => {
  test("and nothing else", async () => {
    const contents = await shippedContents();
    const wrong = [...contents].flatMap(([name, content]) => bundleViolations(name, content));
    expect(wrong).toEqual([]);
  });

  test.each([
    ["client/node", "server/src/quotes/types.ts"],
    ["cli", "server/src/lsp/serve.ts"],
    ["cli", "node_modules/vscode-languageserver/lib/common/server.js"],
    ["server/browser", "server/src/node/main.ts"],
    ["server/node", "client/src/call.ts"],
  ])("%s may not contain %s", (name, file) => {
    expect(bundleViolations(name, { files: [file], externals: [] })).toEqual([`${name} contains ${file}`]);
  });

  test.each([
    ["client/browser", "fs"],
    ["server/browser", "node:path"],
    ["server/node", "vscode"],
    ["cli", "vscode"],
  ])("%s may not expect the module %s", (name, module) => {
    expect(bundleViolations(name, { files: [], externals: [module] })).toEqual([
      `${name} contains ${module}`,
    ]);
  });
});

/** Line and character positions are the protocol's; everything below speaks in offsets. */
describe("positions are converted in one place", () => {
  const converts = (source: string) => /\b(?:positionAt|offsetAt)\b/.test(source);

  test("lsp/convert.ts", () => {
    const elsewhere = sources.filter(
      (file) =>
        file.startsWith("server/src/") && file !== "server/src/lsp/convert.ts" && converts(readSource(file)),
    );
    expect(elsewhere).toEqual([]);
  });

  test.each(["document.positionAt(span.start)", "const { offsetAt } = document"])(
    "%s is noticed",
    (source) => {
      expect(converts(source)).toBe(true);
    },
  );
});
