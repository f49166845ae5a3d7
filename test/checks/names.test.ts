import { describe, expect, test } from "vitest";
import { messagesOf } from "./findings";

const variants = (first: string, second: string): readonly string[] =>
  messagesOf("name-variant", `${first} arrived on Monday.\n\nOn Friday ${second} left.`, {
    entities: {
      one: { name: first, mentions: { [first]: "full" } },
      two: { name: second, mentions: { [second]: "full" } },
    },
  });

describe("name-variant", () => {
  test.each([
    ["a hyphen", "Yusuf al Rashid", "Yusuf al-Rashid"],
    ["an accent", "Jana Novákova", "Jana Novakova"],
    ["an apostrophe", "Sean OBrady", "Sean O’Brady"],
  ])("%s more or less", (_, first, second) => {
    expect(variants(first, second)).toEqual([`Also written “${first}” in this article (line 1).`]);
  });

  test.each([
    ["the same spelling", "Yusuf Rashid", "Yusuf Rashid"],
    ["capitals, which follow from the place in the sentence", "De Leeuw", "de Leeuw"],
    ["straight and curly apostrophes", "Sean O'Brady", "Sean O’Brady"],
    ["a different letter: perhaps a different person", "Jana Novak", "Jana Nowak"],
    ["a name with and without its particle", "Yusuf Rashid", "Yusuf al-Rashid"],
    ["acronyms, which are short", "U-N", "UN"],
  ])("is silent on %s", (_, first, second) => {
    expect(variants(first, second)).toEqual([]);
  });
});

describe("mixed-script", () => {
  test("names the letter that is not what it seems", () => {
    expect(messagesOf("mixed-script", "The p\u0430ct was signed.")).toEqual([
      "“p\u0430ct” mixes Latin and Cyrillic letters (Cyrillic “\u0430”).",
    ]);
  });

  test.each(["Москва signed it.", "The change ΔT is small.", "β-blockers and µm"])(
    "is silent on %s",
    (text) => {
      expect(messagesOf("mixed-script", text)).toEqual([]);
    },
  );
});
