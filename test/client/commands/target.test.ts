import { describe, expect, it } from "vitest";
import { readTarget } from "../../../client/src/commands/target";

const position = { line: 3, character: 7 };
const range = { start: position, end: { line: 3, character: 9 } };

describe("a command's argument", () => {
  it("names a place", () => {
    expect(readTarget({ uri: "file:///a.txt", position })).toEqual({ uri: "file:///a.txt", position });
    expect(readTarget({ uri: "file:///a.txt", position, range })).toEqual({
      uri: "file:///a.txt",
      position,
      range,
    });
  });

  it("comes out as what a web worker can be sent, where it has accessors only, as VS Code's own positions have", () => {
    class Accessors {
      get line() {
        return 3;
      }
      get character() {
        return 7;
      }
    }
    const target = readTarget({ uri: "file:///a.txt", position: new Accessors() });
    expect(structuredClone(target)).toEqual({ uri: "file:///a.txt", position });
  });

  it("may be a row of a view, which says more", () => {
    const row = { kind: "quotation", uri: "file:///a.txt", position, range, row: {} };
    expect(readTarget(row)).toEqual({ uri: "file:///a.txt", position, range });
  });

  it.each([
    undefined,
    null,
    "file:///a.txt",
    {},
    { uri: "file:///a.txt" },
    { uri: 1, position },
    { uri: "file:///a.txt", position: { line: -1, character: 0 } },
    { uri: "file:///a.txt", position: { line: 0.5, character: 0 } },
    { uri: "file:///a.txt", position: { line: "3", character: 0 } },
  ])("is ignored where it is no place: %o", (argument) => {
    expect(readTarget(argument)).toBeUndefined();
  });
});
