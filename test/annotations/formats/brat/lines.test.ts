import { expect, test } from "vitest";
import { readStandoff, type Standoff } from "../../../../server/src/annotations/formats/brat/lines";
import { duration, hostileLength, soon } from "../../../support/duration";

/** Copying what is there already for each line takes twice `soon` and more. */
const lines = hostileLength / 2;

const many: Readonly<Record<string, readonly [line: string, held: (read: Standoff) => number | undefined]>> =
  {
    attributes: ["A1\tStatus T1 suggested\n", ({ attributes }) => attributes.get("T1")?.length],
    references: ["N1\tReference T1 Wikidata:Q42\tAda\n", ({ references }) => references.get("T1")?.length],
  };

test.each(Object.entries(many))(
  "%s of one annotation, very many, are read soon and whole",
  (_, [line, held]) => {
    const content = line.repeat(lines);
    expect(duration(() => expect(held(readStandoff(content))).toBe(lines))).toBeLessThan(soon);
  },
);

test("fragments of one annotation, very many, are read soon and whole", () => {
  const fragments = Array.from({ length: lines }, (_, i) => `${2 * i} ${2 * i + 1}`).join(";");
  const content = `T1\tQuote ${fragments}\tw\n`;
  expect(duration(() => expect(readStandoff(content).texts[0]?.fragments).toHaveLength(lines))).toBeLessThan(
    soon,
  );
});
