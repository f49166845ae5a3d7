import { describe, expect, test } from "vitest";
import { annotateEntity } from "../../../server/src/annotations/commands/annotateEntity";
import {
  removeAllAnnotations,
  removeAnnotation,
} from "../../../server/src/annotations/commands/removeAnnotation";
import type { EntityType } from "../../../server/src/entities/types";
import { edited } from "../edited";

const name = (text: string, type: EntityType): string =>
  edited(text, (reading, selections) => annotateEntity(reading, selections, type));
const removed = (text: string): string => edited(text, removeAnnotation);

describe("annotate a name", () => {
  test.each([
    ["Mayor Joan ‸Doe spoke.", "Mayor [Joan Doe]{.person ref=joan-doe} spoke."],
    [
      "Mayor Joan Doe spoke. Later ⟦Doe⟧ left.",
      "Mayor Joan Doe spoke. Later [Doe]{.person ref=joan-doe} left.",
    ],
    ["the old ⟦ şimşek brothers ⟧ left", "the old  [şimşek brothers]{.person ref=simsek-brothers}  left"],
    ["by ⟦Иван⟧", "by [Иван]{.person ref=person-1}"],
    [
      "[Joan ‸Doe]{.org .claim ref=joan-doe-inc wd=Q1} spoke.",
      "[Joan Doe]{.person .claim ref=joan-doe} spoke.",
    ],
    ["[Joan ‸Doe]{.person} spoke.", "refused: This is annotated already."],
    ["no na‸me here", "refused: There is no name at the cursor. Select the words to annotate."],
    ["none⟦\n⟧", "refused: The selection holds no words."],
  ])("%s", (text, expected) => expect(name(text, "person")).toBe(expected));

  test("the same words as another type lose the old type's id", () => {
    expect(name("The river [Joan ‸Doe]{.person ref=joan-doe} rose.", "place")).toBe(
      "The river [Joan Doe]{.place ref=joan-doe} rose.",
    );
  });

  test("inside a quotation it nests; across its edge it is cut in two", () => {
    expect(name("[“Ask ⟦Joan Doe⟧.”]{.quote}", "person")).toBe(
      "[“Ask [Joan Doe]{.person ref=joan-doe}.”]{.quote}",
    );
    expect(name("[“Ask ⟦Joan]{.quote} Doe⟧.”", "person")).toBe(
      "[“Ask [Joan]{#p1 .person ref=joan-doe}]{.quote} [Doe]{.person part=p1}.”",
    );
  });
});

describe("remove an annotation, keep the text", () => {
  test.each([
    ["the innermost at the cursor", "[“Ask [Joan ‸Doe]{.person}.”]{.quote}", "[“Ask Joan Doe.”]{.quote}"],
    ["also from inside its attributes", "[“Never”]{.quo‸te} and [said]{.cue}", "“Never” and [said]{.cue}"],
    ["all that are selected", "⟦[“Never,”]{.quote} [she]{.person} [said]{.cue}⟧.", "“Never,” she said."],
    ["the words are enough", "[⟦“Never,”⟧]{.quote} [she]{.person} said.", "“Never,” [she]{.person} said."],
    [
      "all parts of a quotation",
      "[“Ne‸ver,”]{#q1 .quote} she [said]{.cue}. [“No.”]{.quote part=q1}",
      "“Never,” she [said]{.cue}. “No.”",
    ],
    [
      "and what points to it",
      "[“Never,”]{.quote cue=c1 form=direct} she [sa‸id]{#c1 .cue}.",
      "[“Never,”]{.quote form=direct} she said.",
    ],
    ["the last one takes the escapes with it", "[a \\[b‸\\]]{.note} \\[c] \\\\[d]", "a [b] [c] \\[d]"],
    ["where there is none", "Nobody spo‸ke.", "refused: There is no annotation here."],
  ])("%s", (_, text, expected) => expect(removed(text)).toBe(expected));

  test("all at once", () => {
    expect(
      edited("[“Ask [Joan]{.person}”]{.quote} \\[x]{.y}", (reading) => removeAllAnnotations(reading)),
    ).toBe("refused: Other words of this file would be read as an annotation ({.y}). Change them first.");
    expect(edited("[“Ask [Joan]{.person}”]{.quote}", (reading) => removeAllAnnotations(reading))).toBe(
      "“Ask Joan”",
    );
    expect(edited("none", (reading) => removeAllAnnotations(reading))).toBe(
      "refused: There are no annotations in this file.",
    );
  });
});
