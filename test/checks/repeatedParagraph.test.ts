import { describe, expect, test } from "vitest";
import { findingsOf, messagesOf } from "./findings";

const original = "“Nobody inspected the dam before the storm came over the valley,” she added.";

const messages = (copy: string, repeated: string): readonly string[] =>
  messagesOf("repeated-paragraph", `Storm.\n\n${original}\n\n${copy}`, {
    repeats: { [copy.slice(0, 9)]: repeated },
  });

describe("repeated-paragraph says what is left of the copy", () => {
  test("its end", () => {
    const end = "ected the dam before the storm came over the valley,” she added.";
    expect(messages(end, end)).toEqual(["Repeats the end of line 3, with its beginning cut off."]);
  });

  test("its beginning", () => {
    const start = "“Nobody inspected the dam before the storm ca";
    expect(messages(start, start)).toEqual(["Repeats the beginning of line 3, with its end cut off."]);
  });

  test("all of it", () => {
    expect(messages("Storm over the valley.", original)).toEqual(["Repeats line 3."]);
  });
});

test.each([
  ["8:35 p.m.", 0],
  ["14.05", 0],
  ["9:00 a.m. EST", 0],
  ["It was 8:35 p.m. when the storm came.", 1],
])("below %s it is found %i times: entries of a live report say again what holds still", (line, times) => {
  const copy = "“Nobody inspected the dam";
  const found = messagesOf("repeated-paragraph", `Storm.\n\n8:05 p.m.\n\n${original}\n\n${line}\n\n${copy}`, {
    repeats: { [copy]: original },
  });
  expect(found).toHaveLength(times);
});

test("words cut in two are one defect, not two", () => {
  const found = findingsOf(
    "unopened-quote",
    "“We had no warning at all,” she said.\n\n⟦ad no warning at all,”⟧ she said.",
    { quotes: [{ defect: "unopened" }], repeats: { "ad no": "ad no warning at all,” she said." } },
  );
  expect(found).toEqual([]);
});

test("the copy is faded", () => {
  const copy = "ected the dam before the storm came over the valley,” she added.";
  const [finding] = findingsOf("repeated-paragraph", `${original}\n\n${copy}`, { repeats: { ected: copy } });
  expect(finding).toMatchObject({ severity: "warning", tags: ["unnecessary"], fixes: ["delete-repeat"] });
});
