import { describe, expect, test } from "vitest";
import { attributesAt, editAttributes } from "../../../server/src/annotations/commands/editAttributes";
import { countWithoutId, normaliseIds } from "../../../server/src/annotations/commands/normaliseIds";
import { removeAllAnnotations } from "../../../server/src/annotations/commands/removeAnnotation";
import type { RegistryEntry } from "../../../server/src/article/config";
import { message } from "../../../server/src/text/message";
import { sourceOffset, spanOf } from "../../../server/src/text/offsets";
import { marked } from "../../support/marked";
import { read } from "../../support/read";
import { edited } from "../edited";

const withAttributes = (text: string, attributes: string): string =>
  edited(text, (reading, [first]) =>
    first ? editAttributes(reading, first, attributes) : { refused: message("") },
  );

const attributes = (text: string): string | null => {
  const { text: source, cursor } = marked(text);
  const at = sourceOffset(cursor ?? 0);
  return attributesAt(read(source), spanOf(at, at));
};

describe("edit attributes", () => {
  test("of the innermost annotation at the cursor", () => {
    expect(attributes("[“[Joan D‸oe]{.person} came,”]{#q1 .quote speaker=none}")).toBe(".person");
    expect(attributes("[“[Joan Doe]{.person} ca‸me,”]{#q1 .quote speaker=none}")).toBe(
      "#q1 .quote speaker=none",
    );
    expect(attributes("Joan D‸oe came.")).toBeNull();
  });

  test("with braces or without, and the others stay as they are written", () => {
    expect(withAttributes("[Joan D‸oe]{.person} and [Bo]{ .person }", '.person ref="the mayor"')).toBe(
      '[Joan Doe]{.person ref="the mayor"} and [Bo]{ .person }',
    );
    expect(withAttributes("[Joan D‸oe]{.person}", " {.person ref=joan-doe} ")).toBe(
      "[Joan Doe]{.person ref=joan-doe}",
    );
  });

  test.each([
    ["[a‸]{.note}", "note", /^refused: Write it as/],
    ["[a‸]{.note}", ".note} [b]{.note", /^refused: Write it as/],
    ["[a‸]{.note}", ".note #a #b", "refused: An annotation has one id: #b is a second one."],
    ["[a‸]{.note}", ".note k=1 k=2", "refused: “k” stands there twice."],
    ["[a‸]{.note} [b]{#b .note}", ".note #b", "refused: Another annotation has the id #b."],
    ["a‸", ".note", "refused: There is no annotation at the cursor."],
    ["[a‸]{.note}", ".note", "refused: This is annotated already."],
  ])("%s, %s", (text, wanted, result) => expect(withAttributes(text, wanted)).toMatch(result));
});

describe("normalise ids", () => {
  const entry = (id: string, name: string, ...aliases: string[]): RegistryEntry => ({
    id,
    type: "person",
    name,
    aliases,
    description: null,
    wikidata: null,
    country: null,
    notes: null,
  });
  const registry = [entry("joan-doe", "Joan Doe", "The Mayor"), entry("a-roe", "Roe"), entry("b-roe", "Roe")];
  const normalised = (text: string): string =>
    edited(text, (reading) => normaliseIds(reading, registry).result);

  test("names and aliases become ids, in the whole file", () => {
    expect(
      normalised(
        '[“No,”]{.quote speaker="joan doe"} said [Doe]{.person ref="The Mayor"}. [x]{.note ref=kept}',
      ),
    ).toBe("[“No,”]{.quote speaker=joan-doe} said [Doe]{.person ref=joan-doe}. [x]{.note ref=kept}");
    expect(countWithoutId(read('[“No,”]{.quote speaker="joan doe"} she said.'), registry)).toBe(1);
    expect(countWithoutId(read("[“No,”]{.quote speaker=joan-doe} she said."), registry)).toBe(0);
  });

  test.each([
    ["a name that two have", "[“No,”]{.quote speaker=Roe} he said."],
    ["a description", '[“No,”]{.quote speaker="a senior official"} he said.'],
    ["none", "[“No,”]{.quote speaker=none} he said."],
  ])("%s stays", (_, text) => {
    expect(normalised(text)).toBe("refused: Every annotation names its ids already.");
  });
});

test("remove all annotations: the words stay, escapes go", () => {
  expect(edited("[“No,”]{#q1 .quote} [Joan \\[sic\\] Doe]{.person} said.", removeAllAnnotations)).toBe(
    "“No,” Joan [sic] Doe said.",
  );
  expect(edited("No.", removeAllAnnotations)).toBe("refused: There are no annotations in this file.");
});
