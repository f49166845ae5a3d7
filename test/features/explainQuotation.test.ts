import { describe, expect, test } from "vitest";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import { runChecks } from "../../server/src/checks";
import { explainAt } from "../../server/src/features/explainQuotation";
import { english } from "../../server/src/text/message";
import type { Sketch, SketchedQuote } from "../support/sketch";
import { at, people, wordsIn } from "./at";

const by = "ilona-varga";

function explained(text: string, quotes: readonly SketchedQuote[], drawn: Sketch = {}) {
  const { reading, offset } = at(text, { entities: people, quotes, ...drawn });
  const found = explainAt(reading, offset, runChecks(reading, defaultConfig, noCorpus), english);
  if (found === null) throw new Error("no quotation there");
  const reasons = found.reasons.map(({ text: words, span }) => [words, ...wordsIn(reading, [span])]);
  return { ...found, reasons };
}

describe("why a quotation is judged as it is", () => {
  test("every reason, with the words that it rests on", () => {
    const { judgement, reasons, flag } = explained("Varga left. ⟦“It ‸matters,”⟧ she noted.", [
      {
        by,
        mention: "she",
        cue: "noted",
        confidence: 0.8,
        because: [
          ["cue", "noted"],
          ["source", "she"],
          ["antecedent", "Varga"],
        ],
      },
    ]);
    expect(judgement).toBe("Ilona Varga, probably");
    expect(reasons).toEqual([
      ["“noted” tells that somebody speaks.", "noted"],
      ["“she” is who speaks.", "she"],
      ["“Varga” is whom that stands for.", "Varga"],
    ]);
    expect(flag).toBe("No problem: a speaker is named.");
  });

  test.each<[string, string, readonly SketchedQuote[], Sketch, RegExp]>([
    ["nobody is named", "⟦“Nobody came ‸to it.”⟧ It rained.", [{}], {}, /^A problem: /],
    ["nobody, not surely", "⟦“Nobody came ‸to it.”⟧", [{ confidence: 0.5 }], {}, /not sure enough/],
    ["a fragment", "It was ⟦“ni‸ce”⟧.", [{ form: "partial" }], {}, /not fragments/],
    ["a term", "It was ⟦“ni‸ce”⟧.", [{ form: "term" }], {}, /only quotations/],
    ["a headline", "⟦“Nobody ‸came”⟧", [{ place: "headline" }], {}, /a headline/],
    ["inside another", "⟦“She said ⟦‘No‸body came’⟧ here.”⟧", [{}, { within: 0 }], {}, /inside another/],
    ["uncertain", "⟦“It ‸is.”⟧", [{ by: [by, "pavel-de-leeuw"], confidence: 0.5 }], {}, /could not decide/],
    ["confirmed", "⟦“It ‸is.”⟧", [{ by, annotated: true }], {}, /has confirmed/],
  ])("%s", (_, text, quotes, drawn, flag) => expect(explained(text, quotes, drawn).flag).toMatch(flag));
});
