import { describe, expect, test } from "vitest";
import { moveOut } from "../../../server/src/annotations/sidecar/convert";
import { printSidecar } from "../../../server/src/annotations/sidecar/file";
import { speaksOf } from "../../../server/src/annotations/sidecar/speaksOf";
import { emptySidecar } from "../../../server/src/annotations/sidecar/types";
import {
  type Candidate,
  claimants,
  newSidecar,
  sidecarNames,
  sidecarsOf,
  subjectOf,
} from "../../../server/src/annotations/sidecar/whose";
import { parseMarkup } from "../../../server/src/markup/parse";
import { english } from "../../../server/src/text/message";

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
 * stands where a sidecar does not say, and `≈` where its words are those of the article that asks.
 */
function folder(drawing: string) {
  const files = new Map(
    drawing
      .split(", ")
      .map((file) => file.split(/ ?→ ?/u))
      .map(([name = "", subject]) => [
        name,
        subject === undefined ? "" : subject && about(subject.replace("≈", "")),
      ]),
  );
  const articles = [...files.keys()].filter((name) => !name.endsWith(".anno.jsonl"));
  // As on a disk that takes upper and lower case for the same.
  const textOf = (name: string): string | null =>
    [...files].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1] ?? null;
  const candidates = (article: string): readonly Candidate[] =>
    sidecarNames(article).map((name) => ({ name, text: textOf(name) }));
  return {
    readFor: (article: string): string => {
      const others = claimants(article, candidates(article)).filter((name) => articles.includes(name));
      const fits = ({ name }: Candidate): boolean => drawing.includes(`${name} → ≈`);
      const { own, left } = sidecarsOf(article, candidates(article), others, fits);
      const names = (files: readonly Candidate[]) => files.map(({ name }) => name).join(" before ");
      return [names(own) || "nothing", names(left)].filter(Boolean).join(" and leaves ");
    },
    writtenFor: (article: string): string => {
      const found = newSidecar(article, candidates(article), articles);
      return "refused" in found ? english(found.refused) : found.name;
    },
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
    ["story.txt, story.anno.jsonl → ≈story.news", "story.txt", "story.anno.jsonl"],
    ["tale.txt, story.txt, tale.anno.jsonl → ≈story.txt", "tale.txt", "tale.anno.jsonl"],
    // It has not become this one: it may come back.
    ["story.txt, story.anno.jsonl → story.news", "story.txt", "nothing and leaves story.anno.jsonl"],
    [
      "story.txt, story.anno.jsonl → ≈story.news, story.txt.anno.jsonl → story.txt",
      "story.txt",
      "story.txt.anno.jsonl",
    ],
    // On many disks these are the same names.
    ["Story.txt, story.anno.jsonl → story.txt", "Story.txt", "Story.anno.jsonl"],
    ["Story.news, story.txt, Story.anno.jsonl → Story.news", "story.txt", "nothing"],
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
    ["story.txt, Story.news", "story.txt", "story.txt.anno.jsonl"],
    ["story.txt, story.anno.jsonl → story.news", "story.txt", "story.txt.anno.jsonl"],
    [
      "story, story.txt, story.anno.jsonl → story.txt",
      "story",
      "story.anno.jsonl holds the annotations of story.txt. Rename one of the two articles.",
    ],
    [
      "story, story.anno.jsonl → story.txt",
      "story",
      "story.anno.jsonl holds the annotations of story.txt. Move it to where story.txt is, or rename story.",
    ],
  ])("in %s: %s begins %s", (drawing, article, expected) => {
    expect(folder(drawing).writtenFor(article)).toBe(expected);
  });
});

describe("a sidecar about an article that is gone", () => {
  const marked =
    "[Ada Quill]{.person} opened the gates of Averham on Monday.\n\n[“Nobody may pass before noon,”]{.quote} she told the ferrymen.\n";
  const { text, sidecar } = moveOut(parseMarkup(marked), emptySidecar);
  const file = printSidecar(sidecar, "story.news");

  test.each([
    ["the text that it was made for", text, true],
    ["that text, with Windows line ends", text.replaceAll("\n", "\r\n"), true],
    ["that text, somewhat changed", `Averham. ${text.replace("Monday", "a cold Monday")}`, true],
    ["another text", "Rain in Belmar.\n\n“Nobody came,” he said.\n", false],
    ["another text with one of its names", "In Belmar, Ada Quill was not seen all week.\n", false],
    ["a text without words", "", false],
  ])("speaks of %s: %#", (_, given, expected) => {
    expect(speaksOf(file, given)).toBe(expected);
  });
});
