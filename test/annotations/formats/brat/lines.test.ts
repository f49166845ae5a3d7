import { expect, test } from "vitest";
import { readStandoff } from "../../../../server/src/annotations/formats/brat/lines";
import { duration } from "../../../support/duration";

/** Milliseconds, the best of a few: what else the machine does comes on top. */
const best = (lines: number): number => {
  const content = "A1\tStatus T1 suggested\n".repeat(lines);
  return Math.min(...Array.from({ length: 3 }, () => duration(() => readStandoff(content))));
};

test("lines about one annotation are read in linear time", { timeout: 30_000 }, () => {
  expect(best(50_000) / best(5_000)).toBeLessThan(40);
});
