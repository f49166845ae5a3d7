import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultConfig } from "../../server/src/article/config";
import { parseMarkup } from "../../server/src/markup/parse";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(new URL("docs/", root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** `## 2. The six forms` → `2-the-six-forms`, as GitHub and VS Code make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

const headings = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map((match) => match[1] ?? "");

/** Text between fences, of one language or of none. */
const fenced = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? "");

test.each(pages)("%s: every link leads to a file and a heading that exist", (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
  for (const [link, path = "", anchor] of links) {
    const target = path === "" ? new URL(page, root) : new URL(path, new URL(page, root));
    expect(existsSync(target), `${link} of ${page}`).toBe(true);
    if (anchor === undefined) continue;
    expect(headings(readFileSync(target, "utf8")).map(anchorOf), `${link} of ${page}`).toContain(anchor);
  }
});

test("the guideline has its rules in order, 1 to 18", () => {
  const rules = headings(read("docs/guidelines.md")).flatMap(
    (heading) => /^(\d+)\. /.exec(heading)?.[1] ?? [],
  );
  expect(rules.map(Number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
});

test("the README's markup is markup, without a problem", () => {
  const sample = fenced(read("README.md"), "").find((text) => text.includes(".quote"));
  const { spans, problems, clean } = parseMarkup(sample ?? "");
  expect(problems).toEqual([]);
  expect(spans.map(({ attributes }) => attributes.classes.join())).toEqual([
    ...["quote", "cue", "person", "quote", "quote", "quote", "quote"],
  ]);
  expect(clean).not.toMatch(/[{}]/);
});

test("the README's quotidian.json has keys that there are", () => {
  const sample: object = JSON.parse(fenced(read("README.md"), "json")[0] ?? "");
  expect(Object.keys(defaultConfig)).toEqual(expect.arrayContaining(Object.keys(sample)));
});
