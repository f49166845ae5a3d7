import { expect, test } from "vitest";
import { lossText } from "../../client/src/export/lossText";
import { english as t } from "./support";

test("what a format could not hold, in one sentence", () => {
  expect(lossText([], t)).toBe("");
  expect(
    lossText(
      [
        { count: 2, what: "names inside names" },
        { count: 1, what: "ids" },
        { count: 3, what: "ids" },
      ],
      t,
    ),
  ).toBe("Left out: names inside names (2); ids (4).");
  const many = Array.from({ length: 9 }, (_, i) => ({ count: 1, what: `of kind ${i}` }));
  expect(lossText(many, t)).toBe("Left out: of kind 0 (1); of kind 1 (1); of kind 2 (1); of kind 3 (1); ….");
});
