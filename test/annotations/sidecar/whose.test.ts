import { describe, expect, test } from "vitest";
import {
  type Candidate,
  claimants,
  newSidecar,
  sidecarNames,
  sidecarsOf,
  subjectOf,
} from "../../../server/src/annotations/sidecar/whose";

test.each([
  ["story.txt", "story.anno.jsonl, story.txt.anno.jsonl"],
  ["v1.2 final.news", "v1.2 final.anno.jsonl, v1.2 final.news.anno.jsonl"],
  ["story", "story.anno.jsonl"],
  [".story", ".story.anno.jsonl"],
])("%s may have its annotations in %s", (article, names) => {
  expect(sidecarNames(article).join(", ")).toBe(names);
});

/** A sidecar that says it is about an article. */
const about = (article: string): string =>
  JSON.stringify({
    type: "AnnotationCollection",
    "schema:about": { id: encodeURIComponent(article), type: "Text" },
  });

test.each([
  [about("a story.txt"), "a story.txt"],
  [`\uFEFF${about("story.txt")}\r\n{}`, "story.txt"],
  ['{"type":"Annotation","target":{"source":"story.txt"}}', "story.txt"],
  ['{"type":"AnnotationCollection"}', null],
  ["<<<<<<< ours", null],
  ['{"schema:about":{"id":7}}', null],
  ['{"schema:about":{"id":"100%.txt"}}', "100%.txt"],
  ["", null],
])("the sidecar %j is about %s", (text, expected) => {
  expect(subjectOf(text)).toBe(expected);
});

/**
 * A folder: `story.txt, story.anno.jsonl → story.txt` holds an article, and a sidecar that is about it; behind `→` nothing
 * stands where a sidecar does not say.
 */
function folder(drawing: string) {
  const files = new Map(
    drawing
      .split(", ")
      .map((file) => file.split(/ ?→ ?/u))
      .map(([name = "", subject]) => [name, subject === undefined ? "" : subject && about(subject)]),
  );
  const articles = [...files.keys()].filter((name) => !name.endsWith(".anno.jsonl"));
  const candidates = (article: string): readonly Candidate[] =>
    sidecarNames(article).map((name) => ({ name, text: files.get(name) ?? null }));
  return {
    readFor: (article: string): string => {
      const others = claimants(article, candidates(article)).filter((name) => articles.includes(name));
      const found = sidecarsOf(article, candidates(article), others);
      return found.map(({ name }) => name).join(" before ") || "nothing";
    },
    writtenFor: (article: string): string =>
      newSidecar(article, candidates(article), articles)?.name ?? "nothing",
  };
}

describe("the annotations of an article", () => {
  test.each([
    ["story.txt", "story.txt", "nothing"],
    ["story.txt, story.anno.jsonl → story.txt", "story.txt", "story.anno.jsonl"],
    ["story.txt, story.anno.jsonl →", "story.txt", "story.anno.jsonl"],
    // The other article has it, so this one has none.
    ["story.txt, story.news, story.anno.jsonl → story.txt", "story.news", "nothing"],
    [
      "story.txt, story.news, story.anno.jsonl → story.txt, story.news.anno.jsonl → story.news",
      "story.news",
      "story.news.anno.jsonl",
    ],
    // What it is about has got another name while nobody looked.
    ["story.txt, story.anno.jsonl → story.news", "story.txt", "story.anno.jsonl"],
    ["tale.txt, story.txt, tale.anno.jsonl → story.txt", "tale.txt", "tale.anno.jsonl"],
    // Two people have begun one each.
    [
      "story.txt, story.anno.jsonl → story.txt, story.txt.anno.jsonl → story.txt",
      "story.txt",
      "story.txt.anno.jsonl before story.anno.jsonl",
    ],
    // The longer name of the one may be the shorter name of another.
    ["story.txt, story.txt.md, story.txt.anno.jsonl → story.txt.md", "story.txt", "nothing"],
  ])("in %s: %s finds %s", (drawing, article, expected) => {
    expect(folder(drawing).readFor(article)).toBe(expected);
  });

  test.each([
    ["story.txt", "story.txt", "story.anno.jsonl"],
    ["story.txt, tale.txt", "story.txt", "story.anno.jsonl"],
    ["story.txt, story.news", "story.txt", "story.txt.anno.jsonl"],
    ["story.txt, story.news", "story.news", "story.news.anno.jsonl"],
    ["story.txt, story.news, story.anno.jsonl → story.txt", "story.news", "story.news.anno.jsonl"],
    ["story, story.txt", "story.txt", "story.txt.anno.jsonl"],
    ["story, story.txt", "story", "story.anno.jsonl"],
    ["story, story.txt, story.anno.jsonl → story.txt", "story", "nothing"],
  ])("in %s: %s begins %s", (drawing, article, expected) => {
    expect(folder(drawing).writtenFor(article)).toBe(expected);
  });
});
