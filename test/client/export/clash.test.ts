import { describe, expect, test } from "vitest";
import { clashIn, clashText } from "../../../client/src/export/clash";
import { english as t } from "../support";

describe("an export never writes", () => {
  test("over an article", () => {
    const files = ["file:///news/story.ann", "file:///news/story.txt"];
    const clash = clashIn(files, files, ["file:///news/Story.txt"]);
    expect(clash).toEqual({ file: "file:///news/story.txt", why: "article" });
    expect(clash && clashText({ ...clash, file: "story.txt" }, t)).toMatch(
      /^story\.txt is one of the articles/,
    );
  });

  test("two articles into one file", () => {
    const files = ["file:///out/story.xml", "file:///out/story.xml"];
    expect(clashIn(files, files, ["file:///a/story.txt", "file:///a/story.md"])).toEqual({
      file: "file:///out/story.xml",
      why: "twice",
    });
  });
});

test("an article that would stay as it is may be among the files", () => {
  const files = ["file:///news/story.ann", "file:///news/story.txt"];
  expect(clashIn(files, ["file:///news/story.ann"], ["file:///news/story.txt"])).toBeNull();
});
