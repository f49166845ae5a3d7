import { expect, test } from "vitest";
import { readStructure } from "../../server/src/structure/readStructure";
import type { Block } from "../../server/src/structure/types";
import { sliceOf } from "../../server/src/text/offsets";

const paragraphs = (text: string): readonly Block[] =>
  readStructure(text, [])
    .flatMap((story) => story.blocks)
    .filter((block) => block.kind === "paragraph");

/** Where the words of each repeating paragraph stand first. */
const repeated = (text: string): readonly string[] =>
  paragraphs(text).flatMap((block) => (block.repeats ? [sliceOf(text, block.repeats)] : []));

const first =
  "“The inspectors showed us the presumed barrels found in the harbour, and the search ended with the ruin of the boats,” he added.";
const other =
  "The mayor of Orsk did not answer the letters that the owners of the boats had written to her in May.";

test.each([
  ["the whole", first],
  [
    "its end, cut inside a word",
    "rels found in the harbour, and the search ended with the ruin of the boats,” he added.",
  ],
  ["its beginning, cut inside a word", "“The inspectors showed us the presumed barrels found in the har"],
  ["its middle", "the presumed barrels found in the harbour, and the search ended"],
])("a paragraph repeats %s", (_, again) => {
  expect(repeated(`${first}\n\n${other}\n\n${again}`)).toEqual([again]);
});

test("other white space, letter case and marks are the same words", () => {
  const again = first.replaceAll("“", '"').replaceAll("”", '"').replace("The inspectors", "THE  INSPECTORS");
  expect(repeated(`${first}\n\n${other}\n\n${again}`)).toEqual([first.slice(1)]);
});

test("the third time points to the first", () => {
  const text = `${first}\n\n${first}\n\n${first}`;
  expect(paragraphs(text).map((block) => block.repeats?.start ?? null)).toEqual([null, 0, 0]);
});

test.each([
  [
    "short refrains",
    "“No comment,” the mayor of Orsk said again.",
    "“No comment,” the mayor of Orsk said again.",
  ],
  ["the same beginning", first, `${first.slice(0, 80)}, but nobody came to look for them.`],
  ["the same end", first, `Nobody said so, though ${first.slice(60)}`],
  ["a word cut out", first, first.replace("presumed ", "")],
  ["the shorter first", first.slice(0, 90), first],
])("no repetition: %s", (_, one, two) => {
  expect(repeated(`${one}\n\n${other}\n\n${two}`)).toEqual([]);
});

test("another story on the page may tell the same", () => {
  const story = `Council closes old dam\n\n${first}`;
  expect(repeated(`${story}\n\n• Published in World\n\n${story}`)).toEqual([]);
});

const cut = (text: string): readonly (string | null)[] =>
  paragraphs(text).map((block) => block.truncated ?? null);

test("what begins in the middle is cut off at its start", () => {
  expect(cut(`${other}\n\nrels were found in the cellar of the old town hall.`)).toEqual([null, "start"]);
  expect(cut(`${other}\n\nREAD MORE: Boats\n\nrels were found in the cellar of the hall.`)).toEqual([
    null,
    "start",
  ]);
});

test("what ends without a stop is cut off at its end", () => {
  const end = "The owners of the boats will have to wait until the court has heard the engineers and the";
  expect(cut(`${end}\n\n${other}`)).toEqual(["end", null]);
  expect(cut(`${other}\n\n${end}`)).toEqual([null, "end"]);
  expect(cut(`${other}\n\nThe owners of the boats will have to wait [...]`)).toEqual([null, "end"]);
});

test.each([
  [
    "a paragraph broken in two",
    "The owners of the boats, whom the court of the town has called to a hearing in May,",
    "will have to wait until the court has heard all of the engineers.",
  ],
  ["brands and particles", other, "iPhones were found in the cellar of the old town hall in Orsk."],
  ["names with a small particle", other, "de Mist said that nothing was found in the cellar of the hall."],
  [
    "a link at the end",
    other,
    "The owners of the boats have put all of the letters that were not answered online: https://orsk.example/1",
  ],
  [
    "an agency at the end",
    other,
    "The owners of the boats have put all of the letters that were not answered online. — Agency",
  ],
  [
    "lines of a list",
    "A hearing of all of the engineers who have worked on the dam in the last ten years",
    "A payment to the owners of the boats for the loss of the summer and of the winter",
  ],
  [
    "a colon",
    "The owners of the boats, whom the court of the town has called in May, want three things:",
    "money",
  ],
])("not cut off: %s", (_, one, two) => {
  const before = "The council of the town will hear the engineers in May, the mayor told the press.";
  expect(cut(`${before}\n\n${one}\n\n${two}\n\n${first}`)).toEqual([null, null, null, null]);
});
