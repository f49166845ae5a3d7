import { describe, expect, test } from "vitest";
import { countsOf } from "../../server/src/features/counts";
import { overview } from "../../server/src/features/overview";
import { speakersAt } from "../../server/src/features/speakers";
import { english } from "../../server/src/text/message";
import { type Sketch, sketch } from "../support/sketch";
import { at, people, wordsIn } from "./at";

const by = "ilona-varga";
const drawn: Sketch = {
  entities: people,
  kinds: { Harbour: "headline", READ: "boilerplate" },
  quotes: [
    { form: "partial", place: "headline" },
    { by, mention: "Varga", cue: "said" },
    { by, continues: 1 },
    { form: "partial", by: "pavel-de-leeuw", via: ["belmar-news"] },
    { form: "term" },
    {},
    { by: [by, "pavel-de-leeuw"], confidence: 0.5 },
    { form: "indirect", by },
    { by: "a senior official", annotated: true },
  ],
};
const text = `Harbour ⟦“closes”⟧

⟦“We will watch,”⟧ Varga said. ⟦“Nobody may pass.”⟧
De Leeuw was ⟦“glad”⟧, Belmar News wrote, of the ⟦“safe zone”⟧.
⟦“It is late.”⟧ ⟦“Is it?”⟧ Varga said ⟦that it was⟧.
⟦“Yes.”⟧
READ MORE: Storm`;

describe("overview", () => {
  const { quotes, entities, boilerplate } = overview(sketch(text, drawn), english);

  test("a row a quotation: state, form, words, speaker", () => {
    expect(quotes.map(({ state, form, text, speaker, via }) => [state, form, text, speaker, ...via])).toEqual(
      [
        ["attributed", "direct", "We will watch, … Nobody may pass.", "Ilona Varga"],
        ["attributed", "partial", "glad", "Pavel de Leeuw", "Belmar News"],
        ["none", "direct", "It is late.", ""],
        ["uncertain", "direct", "Is it?", "Varga or De Leeuw?"],
        ["annotated", "direct", "Yes.", "a senior official"],
      ],
    );
  });

  test("where there is little room a speaker has a short name, and a doubt its two", () => {
    expect(quotes.map(({ shortSpeaker }) => shortSpeaker)).toEqual([
      "Varga",
      "De Leeuw",
      "",
      "Varga or De Leeuw?",
      "a senior official",
    ]);
  });

  test("parts are ranges of one row", () => {
    expect(wordsIn(sketch(text, drawn), quotes[0]?.spans ?? [])).toEqual([
      "“We will watch,”",
      "“Nobody may pass.”",
    ]);
  });

  test("counts are counts of rows", () => {
    expect(countsOf(quotes)).toEqual({
      quotations: 5,
      direct: 4,
      partial: 1,
      noSpeaker: 1,
      uncertain: 1,
      confirmed: 1,
      speakers: 3,
    });
  });

  test("a row an entity, with what is attributed to it", () => {
    expect(entities.map(({ name, quotations, mentions }) => [name, quotations, mentions.length])).toEqual([
      ["Ilona Varga", 1, 2],
      ["Pavel de Leeuw", 1, 1],
      ["Belmar News", 0, 1],
    ]);
  });

  test("what the page says is dimmed", () => {
    expect(wordsIn(sketch(text, drawn), boilerplate)).toEqual(["READ MORE: Storm"]);
  });
});

test("indirect speech counts once a person has annotated it", () => {
  const reading = sketch("Varga said ⟦that it was⟧.", {
    entities: people,
    quotes: [{ form: "indirect", by, annotated: true }],
  });
  expect(countsOf(overview(reading, english).quotes)).toMatchObject({
    quotations: 1,
    direct: 0,
    partial: 0,
    confirmed: 1,
  });
});

describe("who may have said it", () => {
  const candidates = (text: string, drawing: Sketch): readonly string[] => {
    const { reading, offset } = at(text, { entities: people, ...drawing });
    return (speakersAt(reading, offset, english)?.candidates ?? []).map(({ name, reason }) =>
      reason === "" ? name : `${name}: ${reason}`,
    );
  };

  test("the engine's choice first, with its reason, then who is near", () => {
    const quotes = [
      { by: "pavel-de-leeuw", mention: "De Leeuw", cue: "said" },
      {
        by: "pavel-de-leeuw",
        mention: "he",
        cue: "noted",
        confidence: 0.8,
        because: [["antecedent", "De Leeuw"]],
      },
    ] as const;
    expect(
      candidates(
        "Belmar News was there.\n\n⟦“No,”⟧ De Leeuw said.\n\n⟦“It ‸matters,”⟧ he noted. Varga left.",
        { quotes },
      ),
    ).toEqual([
      "Pavel de Leeuw: probably · “he noted” → De Leeuw (line 3)",
      "Ilona Varga: named in this paragraph",
      "Belmar News",
    ]);
  });

  test("of a quotation without a speaker: who speaks near by, then who is named; never whom it speaks of", () => {
    const quotes = [{}, { by: "pavel-de-leeuw", mention: "De Leeuw", cue: "said" }];
    expect(
      candidates(
        "⟦“‸Varga knew.”⟧ Belmar News saw it.\n\n⟦“No,”⟧ De Leeuw said.\n\nOthers.\n\nIlona Varga left.",
        { quotes },
      ),
    ).toEqual([
      "Pavel de Leeuw: speaks in the next paragraph",
      "Belmar News: named in this paragraph",
      "Ilona Varga",
    ]);
  });

  test("those who spoke together are one candidate, and each of them another", () => {
    const { reading, offset } = at("⟦“‸No,”⟧ both said. Varga and De Leeuw left.", {
      entities: people,
      quotes: [{ by: [by, "pavel-de-leeuw"], cue: "said" }],
    });
    const [article] = reading.articles;
    const together = {
      ...reading,
      articles: reading.articles.map((each) => ({
        ...each,
        attributions: (article?.attributions ?? []).map((a) => ({ ...a, state: "attributed" as const })),
      })),
    };
    expect(speakersAt(together, offset, english)?.candidates.map(({ id, name }) => [id, name])).toEqual(
      [
        ["ilona-varga pavel-de-leeuw", "Ilona Varga and Pavel de Leeuw"],
        ["ilona-varga", "Ilona Varga"],
        ["pavel-de-leeuw", "Pavel de Leeuw"],
        ["belmar-news", "Belmar News"],
      ].slice(0, 3),
    );
  });

  test("what the judgement rests on, and why there is none", () => {
    const drawing = { entities: people, quotes: [{ by, mention: "Varga", cue: "said" }, {}] } as const;
    const text = "⟦“We ‸will watch,”⟧ Varga said.\n\n⟦“It is late.”⟧";
    const { reading, offset } = at(text, drawing);
    const found = speakersAt(reading, offset, english);
    expect([found?.suggested, wordsIn(reading, found?.evidence ?? [])]).toEqual([true, ["Varga", "said"]]);
    const late = at(text.replace("‸", "").replace("late", "la‸te"), {
      ...drawing,
      quotes: [drawing.quotes[0], { because: [["no-cue", "It is late."]] }],
    });
    expect(speakersAt(late.reading, late.offset, english)).toMatchObject({
      suggested: false,
      nobody: "No verb of saying in this paragraph; nothing before it to carry over",
    });
  });

  test("of two that touch, the one that begins at the cursor", () => {
    const { reading, offset } = at("⟦“One.”⟧‸⟦“Two.”⟧", { entities: people, quotes: [{}, {}] });
    expect(speakersAt(reading, offset, english)?.text).toBe("Two.");
  });

  test("nothing where there is no quotation", () => {
    const { reading, offset } = at("No‸thing.");
    expect(speakersAt(reading, offset, english)).toBeNull();
  });
});
