import { expect, test } from "vitest";
import { takingSidecar } from "../../../client/src/sidecar/followers";
import { keepsBeside } from "../../../client/src/sidecar/keepsBeside";

const taking = (going: string, articles: string): string =>
  takingSidecar(going.split(" "), new Set(articles.split(" "))).join(" ");

test.each([
  ["an article takes its sidecar", "a/story.txt", "a/story.txt a/other.txt", "a/story.txt"],
  ["a picture of the same name does not", "a/story.jpg", "a/story.txt", ""],
  ["nor does a file that the corpus leaves out", "a/story.md", "a/other.txt", ""],
  ["nor an article while another shares it", "a/story.txt", "a/story.txt a/story.md", ""],
  ["of two that share it the first does", "a/story.md a/story.txt", "a/story.txt a/story.md", "a/story.md"],
  ["a name in another folder is another", "a/story.txt", "a/story.txt b/story.txt", "a/story.txt"],
])("%s", (_, going, articles, expected) => {
  expect(taking(going, articles)).toBe(expected);
});

test.each([
  ['{ // ours\n "annotations": "sidecar", }', true],
  ['{"annotations": "inline"}', false],
  ["{}", false],
  ["nonsense", false],
])("%s keeps annotations beside the text: %s", (json, expected) => {
  expect(keepsBeside(json)).toBe(expected);
});
