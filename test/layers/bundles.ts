import { builtinModules } from "node:module";
import { build } from "esbuild";
import { type Bundle, shipped } from "../../scripts/bundles.mjs";

/** What goes into a bundle. */
export interface Contents {
  /** Files, relative to the root. */
  readonly files: readonly string[];
  /** Modules that it expects to find where it runs. */
  readonly externals: readonly string[];
}

/** Builds every bundle that ships, in memory, and looks at what went in. */
export async function shippedContents(): Promise<ReadonlyMap<string, Contents>> {
  return new Map(
    await Promise.all(shipped.map(async (bundle) => [bundle.name, await contentsOf(bundle)] as const)),
  );
}

async function contentsOf({ entry, outfile, options }: Bundle): Promise<Contents> {
  const { metafile } = await build({
    ...options,
    entryPoints: [entry],
    outfile,
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return {
    files: Object.keys(metafile.inputs),
    externals: imports.filter(({ external }) => external === true).map(({ path }) => path),
  };
}

/** What each kind of bundle must not hold, and why not. */
export function bundleViolations(name: string, { files, externals }: Contents): readonly string[] {
  const wrongFiles = files.filter((file) => forbiddenFile(name, file));
  const wrongModules = externals.filter((module) => forbiddenModule(name, module));
  return [...wrongFiles, ...wrongModules].map((wrong) => `${name} contains ${wrong}`);
}

function forbiddenFile(bundle: string, file: string): boolean {
  if (bundle.startsWith("client/"))
    return file.startsWith("server/src/") && !file.startsWith("server/src/protocol/");
  if (bundle === "cli")
    return /^server\/src\/(lsp|features|node|browser)\/|vscode-(languageserver|jsonrpc)/.test(file);
  if (bundle === "server/browser") return /^server\/src\/(node|cli)\b|^client\//.test(file);
  return file.startsWith("client/");
}

function forbiddenModule(bundle: string, module: string): boolean {
  const ofNode = module.startsWith("node:") || builtinModules.includes(module);
  if (bundle === "client/browser") return module !== "vscode";
  if (bundle === "client/node") return module !== "vscode" && !ofNode;
  return bundle === "server/browser" || !ofNode;
}
