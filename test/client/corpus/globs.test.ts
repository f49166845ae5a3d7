import { describe, expect, it } from "vitest";
import { corpusGlobs } from "../../../client/src/corpus/globs";

const everything = { include: ["**/*.txt"], exclude: [] };

describe("which files a quotidian.json includes", () => {
  it("is what it says, comments and trailing commas allowed", () => {
    const json = '{ // ours\n "include": ["news/*.txt"], "exclude": ["**/notes.txt",], }';
    expect(corpusGlobs(json)).toEqual({ include: ["news/*.txt"], exclude: ["**/notes.txt"] });
  });

  it.each(["{}", "", "[]", "nonsense", "null", '{"include": "*.txt"}', '{"include": [1]}'])(
    "is every text file where it says nothing that makes sense: %s",
    (json) => {
      expect(corpusGlobs(json)).toEqual(everything);
    },
  );
});
