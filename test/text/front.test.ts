import { expect, test } from "vitest";
import { frontLength } from "../../server/src/text/front";

test.each([
  [[], 5, 0],
  [[5], 5, 0],
  [[4], 5, 1],
  [[1, 2, 3], 0, 0],
  [[1, 2, 3], 2, 1],
  [[1, 2, 2, 2, 3], 3, 4],
  [[1, 2, 3], 9, 3],
])("of %j, those below %i are the first %i", (numbers, limit, expected) => {
  expect(frontLength(numbers, (n) => n < limit)).toBe(expected);
});

test("asks only as often as bisection has to", () => {
  const numbers = Array.from({ length: 1_000_000 }, (_, i) => i);
  let asked = 0;
  frontLength(numbers, (n) => {
    asked++;
    return n < 123_456;
  });
  expect(asked).toBeLessThanOrEqual(20);
});
