import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const json = (file: string): Record<string, string> => JSON.parse(read(file)) as Record<string, string>;

/** Every text given to `l10n.t` or to a `Translate`. */
const textsInCode = (): string[] =>
  readdirSync(path.join(root, "client/src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...read(`client/src/${file}`).matchAll(/\bt\(\s*("(?:[^"\\]|\\.)*")/g)])
    .map(([, literal]) => JSON.parse(literal ?? '""') as string);

describe("texts that a user reads", () => {
  it("are the same in the client's code and in the bundle that translators work from", () => {
    const texts = [...new Set(textsInCode())].sort();
    expect(texts.length).toBeGreaterThan(50);
    expect(Object.keys(json("l10n/bundle.l10n.json"))).toEqual(texts);
  });

  it("in the manifest are all keys of package.nls.json, and none is left over", () => {
    const used = [...read("package.json").matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    expect([...new Set(used)].sort()).toEqual(Object.keys(json("package.nls.json")).sort());
  });
});
