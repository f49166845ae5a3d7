import { copyFileSync, cpSync, mkdtempSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { inject } from "vitest";
import { shipped } from "../../scripts/bundles.mjs";
import { inRoot } from "../../scripts/root.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that is removed when all tests have run; see test/scratch.ts. */
    readonly scratch: string;
  }
}

const made = new Map<string, Promise<string>>();

/**
 * One of the bundles that ship, built as it ships but from another entry where one is given; once for all test files of
 * a worker. The name model is not beside it.
 */
export const built = (name: string, entry?: string): Promise<string> =>
  once(`${name} ${entry}`, () => bundled(name, entry));

/** The same with what the command line reads from beside it: the manifest and the name model. */
export const furnished = (name: string, entry?: string): Promise<string> =>
  once(`${name} ${entry} furnished`, async () => {
    const file = await bundled(name, entry);
    const dist = path.dirname(file);
    copyFileSync(inRoot("package.json"), path.join(dist, "..", "package.json"));
    cpSync(inRoot("server/src/entities/model"), path.join(dist, "model"), { recursive: true });
    return file;
  });

/** An empty folder of one's own. */
export const newFolder = (): string => mkdtempSync(path.join(inject("scratch"), "at-"));

async function bundled(name: string, entry: string | undefined): Promise<string> {
  const bundle = shipped.find((one) => one.name === name);
  if (bundle === undefined) throw new Error(`no bundle is called ${name}`);
  const outfile = path.join(newFolder(), bundle.outfile);
  await build({ ...bundle.options, entryPoints: [entry ?? bundle.entry], outfile });
  return outfile;
}

function once(key: string, make: () => Promise<string>): Promise<string> {
  const file = made.get(key) ?? make();
  made.set(key, file);
  return file;
}
