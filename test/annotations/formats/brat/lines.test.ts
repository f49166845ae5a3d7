import { expect, test } from "vitest";
import { readStandoff } from "../../../../server/src/annotations/formats/brat/lines";

test("a hundred thousand lines about one annotation are read in linear time", { timeout: 2000 }, () => {
  const { attributes } = readStandoff("A1\tStatus T1 suggested\n".repeat(100_000));
  expect(attributes.get("T1")).toHaveLength(100_000);
});
