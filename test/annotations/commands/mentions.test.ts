import { describe, expect, test } from "vitest";
import {
  annotateMentions,
  annotateMentionsOf,
} from "../../../server/src/annotations/commands/annotateMentions";
import { message } from "../../../server/src/text/message";
import { applied } from "../../support/applied";
import { read } from "../../support/read";
import { edited } from "../edited";

const all = (text: string): string =>
  edited(text, (reading, [first]) =>
    first ? annotateMentions(reading, first).result : { refused: message("") },
  );

const joan = "[Joan Doe]{.person ref=joan-doe}";
const doe = "[Doe]{.person ref=joan-doe}";

describe("annotate all mentions", () => {
  test("names of every form, in quotations too; no pronouns", () => {
    expect(all("Joan D‸oe came late. She sat down. “Doe is late,” Ilona Varga said. Doe smiled.")).toBe(
      `${joan} came late. She sat down. “${doe} is late,” Ilona Varga said. ${doe} smiled.`,
    );
  });

  test("from any of them, and those that are annotated already stay as they are", () => {
    expect(all("[Joan Doe]{#p1 .person ref=joan-doe wd=Q1} came late. Do‸e smiled. Doe left.")).toBe(
      `[Joan Doe]{#p1 .person ref=joan-doe wd=Q1} came late. ${doe} smiled. ${doe} left.`,
    );
  });

  test.each([
    ["Joan Doe came la‸te.", "refused: There is no name at the cursor."],
    ["[Joan D‸oe]{.person ref=joan-doe} came late.", "refused: Every mention is annotated already."],
  ])("%s", (text, refused) => expect(all(text)).toBe(refused));

  test("in another article, by any name of the same thing", () => {
    const text = "The mayor met Joan Doe. Doe smiled. John Roe left.";
    const { result, count } = annotateMentionsOf(read(text), {
      id: "x",
      type: "person",
      name: "Joan Doe",
    });
    expect([count, applied(text, result)]).toEqual([
      2,
      `The mayor met ${joan}. ${doe} smiled. John Roe left.`,
    ]);
  });
});
