import { describe, expect, it } from "vitest";
import { withLine, withoutLine, withRenamed } from "../../../client/src/decisions/lines";

describe("lines of decisions", () => {
  it("are sorted, and none is there twice", () => {
    expect(withLine("c\na\n", "b")).toBe("a\nb\nc\n");
    expect(withLine("a\n", "a")).toBe("a\n");
    expect(withLine("", "a")).toBe("a\n");
  });

  it("go one by one; what is no decision stays", () => {
    expect(withoutLine("a\r\n<<<<<<< ours\r\nb", "a")).toBe("<<<<<<< ours\nb\n");
  });

  it("follow a file, and the files of a folder", () => {
    const text = [
      '{"file":"a.txt","ignore":"x"}',
      '{"file":"a.txt.old","ignore":"x"}',
      '{"file":"d/a.txt","ignore":"x"}',
    ];
    expect(withRenamed(text.join("\n"), "a.txt", "b.txt").split("\n")).toContain(
      '{"file":"b.txt","ignore":"x"}',
    );
    expect(withRenamed(text.join("\n"), "a.txt", "b.txt")).toContain("a.txt.old");
    expect(withRenamed(text.join("\n"), "d", "e f")).toContain('{"file":"e f/a.txt","ignore":"x"}');
  });
});
