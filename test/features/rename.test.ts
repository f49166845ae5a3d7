import { describe, expect, test } from "vitest";
import { renameEntry } from "../../server/src/corpus/registryPlaces";
import { renameableAt, renameEdits, whyNot } from "../../server/src/features/rename";
import { english } from "../../server/src/text/message";
import { sourceOffset } from "../../server/src/text/offsets";
import { readBeside } from "../annotations/beside";
import { entry } from "../support/registry";
import { sketch } from "../support/sketch";
import { at, edited, people } from "./at";

describe("beside the text, an id is named by the annotated words", () => {
  const reading = readBeside(
    '[“No,” [Varga]{.person ref=ilona-varga} and Lind]{.quote speaker=bo-lind} and [more]{.quote speaker="bo-lind ada-quill"}, [and]{.note} all.',
  );
  test.each([
    ["Varga", "ilona-varga"],
    ["No", "bo-lind"],
    [
      "more",
      "refused: Several ids are named here. Put the cursor on a name that is annotated with one of them.",
    ],
    [
      "all",
      "refused: Rename changes ids, never the text of an article. Put the cursor on words that are annotated with an id.",
    ],
  ])("%s: %s", (word, expected) => {
    const found = renameableAt(reading, sourceOffset(reading.marked.source.indexOf(word) + 1), []);
    expect("refused" in found ? `refused: ${english(found.refused)}` : found.id).toBe(expected);
  });
});

describe("what can be renamed", () => {
  const found = (text: string): string => {
    const { reading, offset } = at(text, { entities: people });
    const renameable = renameableAt(reading, offset, [entry("bo", "Bo Lind")]);
    return "refused" in renameable ? english(renameable.refused) : renameable.id;
  };

  test.each([
    ["an id of a speaker", "[No.]{.quote speaker=ilona-v‸arga}", "ilona-varga"],
    ["one of several", '[No.]{.quote speaker="b‸o ilona-varga"}', "bo"],
    ["an id of a name", "[Varga]{.person ref=‸ilona-varga}", "ilona-varga"],
  ])("%s", (_, text, id) => {
    expect(found(text)).toBe(id);
  });

  test.each([
    ["a name in the text", "Ilona V‸arga came.", /^Rename changes ids, never the text/],
    ["annotated words", "[Ilona V‸arga]{.person ref=ilona-varga}", /^Rename changes ids/],
    ["a class", "[No.]{.qu‸ote speaker=ilona-varga}", /^Rename changes ids/],
    ["nobody", "[No.]{.quote speaker=no‸ne}", /^Rename changes ids/],
    ["a description", '[No.]{.quote speaker="a senior off‸icial"}', /is a description, not an id/],
  ])("not %s", (_, text, reason) => {
    expect(found(text)).toMatch(reason);
  });
});

test("an id is renamed wherever it stands, and nothing else", () => {
  const text =
    'ada-quill [Quill]{.person ref=ada-quill wd=Q1} [No.]{.quote speaker="bo ada-quill" source=ada-quill} [x]{.person ref=ada-quill-2}';
  const reading = sketch(text);
  expect(edited(reading, renameEdits(reading.marked, "ada-quill", "a-quill", [entry("bo", "Bo Lind")]))).toBe(
    'ada-quill [Quill]{.person ref=a-quill wd=Q1} [No.]{.quote speaker="bo a-quill" source=ada-quill} [x]{.person ref=ada-quill-2}',
  );
});

test.each([
  ["ada-quill", "a quill", /cannot be an id/],
  ["ada-quill", "none", /cannot be an id/],
  ["ada-quill", "", /cannot be an id/],
  ["ada-quill", "bo-lind", /has another entity with the id “bo-lind”/],
  ["ada-quil", "ada-quill", null],
  ["ada-quill", "a-quill", null],
])("%s → %s: %s", (id, newId, reason) => {
  const registry = [entry("ada-quill", "Ada Quill"), entry("bo-lind", "Bo Lind")];
  const why = whyNot(id, newId, registry);
  if (reason === null) expect(why).toBeNull();
  else expect(why && english(why)).toMatch(reason);
});

test("the registry's entry gets the new id, its layout stays", () => {
  const json = '[ // Ours.\n  { "name": "ada-quill", "id": "ada-quill" }\n]';
  const edit = renameEntry(json, "ada-quill", "a-quill");
  expect(edit && json.slice(0, edit.offset) + edit.content + json.slice(edit.offset + edit.length)).toBe(
    '[ // Ours.\n  { "name": "ada-quill", "id": "a-quill" }\n]',
  );
  expect(renameEntry(json, "bo-lind", "bo")).toBeNull();
});
