import { describe, expect, test } from "vitest";
import { placeActions } from "../../server/src/features/placeActions";
import { english } from "../../server/src/text/message";
import type { Sketch } from "../support/sketch";
import { at, people } from "./at";

const titles = (text: string, drawn: Sketch): readonly string[] => {
  const { reading, offset } = at(text, { entities: people, ...drawn });
  return placeActions(reading, offset, english).map(({ title }) => title);
};

const by = "ilona-varga";

describe("what can be done at a place", () => {
  test.each<[string, string, Sketch, readonly string[]]>([
    [
      "a suggestion is accepted or rejected",
      "⟦“It ‸is late,”⟧ Varga said.",
      { quotes: [{ by, mention: "Varga", cue: "said" }] },
      [
        "Accept: Ilona Varga",
        "Other Speaker…",
        "Reject: Not Ilona Varga",
        "Confirm: No Speaker Is Named",
        "Not Reported Speech (Term, Title)",
      ],
    ],
    [
      "of two candidates the better one",
      "⟦“It ‸is late,”⟧ one of them said.",
      { quotes: [{ by: [by, "pavel-de-leeuw"], confidence: 0.5 }] },
      [
        "Accept: Ilona Varga",
        "Other Speaker…",
        "Reject: Not Ilona Varga",
        "Confirm: No Speaker Is Named",
        "Not Reported Speech (Term, Title)",
      ],
    ],
    [
      "where nobody is suggested",
      "⟦“It ‸is late.”⟧",
      { quotes: [{}] },
      ["Set Speaker…", "Confirm: No Speaker Is Named", "Not Reported Speech (Term, Title)"],
    ],
    [
      "where a person has said who speaks",
      "⟦“It ‸is late.”⟧",
      { quotes: [{ by, annotated: true }] },
      ["Other Speaker…"],
    ],
    ["a name", "Ilona Va‸rga left. She ran. Varga won.", {}, ["Annotate All 2 Mentions of Ilona Varga"]],
    ["anything else", "It rain‸ed.", {}, []],
  ])("%s", (_, text, drawn, expected) => expect(titles(text, drawn)).toEqual(expected));
});
