import { expect, test } from "vitest";
import { citationAt } from "../../server/src/features/citation";
import { english } from "../../server/src/text/message";
import type { Sketch } from "../support/sketch";
import { at, people } from "./at";

const by = "ilona-varga";
const cited = (text: string, quotes: Sketch["quotes"]): string | null => {
  const { reading, offset } = at(text, { entities: people, quotes: quotes ?? [] });
  return citationAt(reading, offset, "talks.txt", english);
};

test.each<[string, string, Sketch["quotes"], string]>([
  [
    "the sentence, the speaker with the title, the place",
    "Harbour Minister Ilona Varga was late. ⟦“We came ‸close,”⟧ Varga noted. It rained.",
    [{ by, mention: "Varga", cue: "noted" }],
    "“We came close,” Varga noted. — Ilona Varga, Harbour Minister (talks.txt:1)",
  ],
  [
    "a quotation in parts is whole",
    "It rained.\n⟦“We came close,”⟧ De Leeuw noted. ⟦“No‸body saw it.”⟧ It snowed.",
    [
      { by: "pavel-de-leeuw", mention: "De Leeuw", cue: "noted" },
      { by: "pavel-de-leeuw", continues: 0 },
    ],
    "“We came close,” De Leeuw noted. “Nobody saw it.” — Pavel de Leeuw (talks.txt:2)",
  ],
  [
    "through whom the words come",
    "Belmar News wrote that De Leeuw was ⟦“g‸lad”⟧ then.",
    [{ form: "partial", by: "pavel-de-leeuw", mention: "De Leeuw", via: ["belmar-news"] }],
    "Belmar News wrote that De Leeuw was “glad” then. — Pavel de Leeuw, via Belmar News (talks.txt:1)",
  ],
  ["nobody", "⟦“We came ‸close.”⟧ It rained.", [{}], "“We came close.” — no speaker named (talks.txt:1)"],
])("%s", (_, text, quotes, expected) => expect(cited(text, quotes)).toBe(expected));

test("markup is left out", () => {
  expect(
    cited("⟦[“We came ‸close,”]{.quote speaker=none}⟧ Varga noted.", [
      { by, mention: "Varga", cue: "noted" },
    ]),
  ).toMatch(/^“We came close,” Varga noted\. — /);
});

test("no quotation, no citation", () => expect(cited("It rain‸ed.", [])).toBeNull());
