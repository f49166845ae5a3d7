import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "../../server/src/corpus/config";
import { readRegistry } from "../../server/src/corpus/registry";

const read = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");

test("the examples' quotidian.json is without fault", () => {
  expect(readConfig(read("quotidian.json")).problems).toEqual([]);
});

test("the examples' registry is without fault, and its names stand in the examples", () => {
  const { registry, problems } = readRegistry(read("quotidian.entities.json"));
  expect(problems).toEqual([]);
  const texts = ["foghorn-talks.txt", "foghorn-talks-copy.txt", "sandbank-interview.txt", "world-page.txt"];
  const all = texts.map(read).join("\n");
  for (const { name, aliases } of registry ?? [])
    for (const known of [name, ...aliases]) expect(all).toContain(known);
});
