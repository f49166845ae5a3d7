import { describe, expect, test } from "vitest";
import { acceptStated } from "../../../server/src/annotations/accept/acceptStated";
import { read } from "../../support/read";
import { edited } from "../edited";

const accepted = (text: string): string => edited(text, (reading) => acceptStated(reading, []).result);

describe("accept what is stated in the same sentence", () => {
  test.each([
    [
      "a name",
      "“The dam is safe,” Joan Doe said.",
      "[“The dam is safe,”]{.quote speaker=joan-doe} Joan Doe said.",
    ],
    [
      "a description",
      "“The dam is safe,” a senior official said.",
      '[“The dam is safe,”]{.quote speaker="a senior official"} a senior official said.',
    ],
    [
      "a name behind its title",
      "“The dam is safe,” said Dr. Joan Doe.",
      "[“The dam is safe,”]{.quote speaker=joan-doe} said Dr. Joan Doe.",
    ],
    [
      "a quotation that goes on",
      "“The dam is safe,” Joan Doe said. “Nobody needs to leave the valley.”",
      "[“The dam is safe,”]{#q1 .quote speaker=joan-doe} Joan Doe said. [“Nobody needs to leave the valley.”]{.quote part=q1}",
    ],
  ])("%s is accepted", (_, before, after) => expect(accepted(before)).toBe(after));

  test("many are one edit, and the others stay", () => {
    expect(
      accepted(
        "“The dam is safe,” Joan Doe said.\n\n“It held,” she said.\n\n“The wall held all night,” Ilona Varga said.\n\nIt rained. “Nobody came.”",
      ),
    ).toBe(
      "[“The dam is safe,”]{.quote speaker=joan-doe} Joan Doe said.\n\n“It held,” she said.\n\n[“The wall held all night,”]{.quote speaker=ilona-varga} Ilona Varga said.\n\nIt rained. “Nobody came.”",
    );
  });

  test.each([
    ["a pronoun", "Joan Doe came late.\n\n“The dam is safe,” she said."],
    ["what is confirmed already", "[“The dam is safe,”]{.quote speaker=none} Joan Doe said."],
    ["a fragment, of which the engine is never so sure", "Joan Doe said that she would be “glad”."],
    ["nobody", "“The dam is safe.” It rained."],
  ])("%s is not", (_, text) => {
    expect(accepted(text)).toBe("refused: No suggestion here is stated in the same sentence.");
  });

  test("counts quotations, not parts", () => {
    const text = "“The dam is safe,” Joan Doe said. “Nobody needs to leave the valley.”";
    expect(acceptStated(read(text), []).count).toBe(1);
  });
});
