import { describe, expect, test } from "vitest";
import { createTurns } from "../../../client/src/decisions/turns";

/** A text that is read, changed and written, each a while after the other. */
function slowText() {
  let text = "";
  const soon = () => new Promise((done) => setTimeout(done, 1));
  return {
    add: async (more: string): Promise<void> => {
      const read = text;
      await soon();
      text = read + more;
    },
    get text() {
      return text;
    },
  };
}

describe("turns", () => {
  test("let no change be lost where two come at once", async () => {
    const inTurn = createTurns();
    const file = slowText();
    await Promise.all(["a", "b", "c"].map((letter) => inTurn(() => file.add(letter))));
    expect(file.text).toBe("abc");
  });

  test("go on after one that fails, and whoever asked for it hears of it", async () => {
    const inTurn = createTurns();
    const failing = inTurn(() => Promise.reject(new Error("The disk is full.")));
    const next = inTurn(() => Promise.resolve("written"));
    await expect(failing).rejects.toThrow("The disk is full.");
    expect(await next).toBe("written");
  });
});
