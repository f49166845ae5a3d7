import { expect, test } from "vitest";
import { acceptStated } from "../../server/src/annotations/acceptStated";
import { annotateMentionsOf } from "../../server/src/annotations/annotateMentions";
import { duration, soon } from "../support/duration";
import { read } from "../support/read";

const many = 1_500;

test("many quotations and many mentions at once take no time that anybody would notice", () => {
  const paragraphs = Array.from(
    { length: many },
    (_, i) => `“Gate number ${i} is safe tonight,” Joan Doe said.`,
  );
  const reading = read(paragraphs.join("\n\n"));
  const counts: number[] = [];
  const taken = duration(() => {
    counts.push(acceptStated(reading, []).count);
    counts.push(annotateMentionsOf(reading, { id: "", type: "person", name: "Joan Doe" }).count);
  });
  expect(counts).toEqual([many, many]);
  expect(taken).toBeLessThan(soon);
});
