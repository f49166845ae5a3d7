import { describe, expect, test } from "vitest";
import { matchesPath } from "../../server/src/corpus/pathGlob";
import { duration, soon } from "../support/duration";

describe("globs as VS Code understands them", () => {
  test.each([
    ["**/*.txt", ["a.txt", "2017/may/a.txt", ".txt"], ["a.text", "a.txt/b"]],
    ["*.txt", ["a.txt"], ["2017/a.txt"]],
    ["2017/**", ["2017/a.txt", "2017/may/a.txt"], ["2018/a.txt"]],
    ["**/may/*.txt", ["may/a.txt", "2017/may/a.txt"], ["2017/may/1/a.txt"]],
    ["a/**/b.txt", ["a/b.txt", "a/x/y/b.txt"], ["b.txt", "a/x/c.txt"]],
    ["*.{txt,news}", ["a.txt", "a.news"], ["a.md"]],
    ["{2017,2018/may}/*.txt", ["2017/a.txt", "2018/may/a.txt"], ["2018/a.txt"]],
    ["[0-9]??.txt", ["123.txt", "1ab.txt"], ["a23.txt", "12.txt"]],
    ["[!_]*.txt", ["a.txt"], ["_a.txt"]],
    ["a+(b).txt", ["a+(b).txt"], ["abb.txt"]],
    ["*{.txt", ["a{.txt"], ["a.txt"]],
    ["?.txt", ["é.txt", "😀.txt"], ["ab.txt"]],
  ])("%s", (glob, yes, no) => {
    expect(yes.filter((path) => !matchesPath(glob, path))).toEqual([]);
    expect(no.filter((path) => matchesPath(glob, path))).toEqual([]);
  });
});

test("no pattern is slow", () => {
  const took = duration(() => {
    expect(matchesPath("*a".repeat(2000), "a".repeat(4000))).toBe(true);
    expect(matchesPath(`${"*a".repeat(50)}b`, "a".repeat(4000))).toBe(false);
    expect(matchesPath(`${"**/a/".repeat(100)}b`, "a/".repeat(1000))).toBe(false);
    expect(matchesPath("{a,b}".repeat(40), "a".repeat(40))).toBeTypeOf("boolean");
  });
  expect(took).toBeLessThan(soon);
});
