import { expect, test } from "vitest";
import { type Highlight, semanticTokens } from "../../server/src/features/semanticTokens";
import { redraw, undent } from "../support/drawn";
import { read } from "../support/read";
import { type Sketch, sketch } from "../support/sketch";
import { people } from "./at";

const draws = (drawing: string, drawn: Sketch = {}, highlight: Highlight = "calm"): void => {
  const redrawn = redraw(drawing, (text) =>
    semanticTokens(sketch(text, { entities: people, ...drawn }), highlight).map(
      ({ span, type, annotated }) => ({
        ...span,
        label: annotated ? `${type}, annotated` : type,
      }),
    ),
  );
  expect(redrawn).toBe(undent(drawing));
};

test("names and what the page says; the innermost wins, and no token crosses a line", () => {
  draws(
    `
    Ilona Varga met Belmar News. She left.
    ^^^^^^^^^^^ person
                    ^^^^^^^^^^^ organisation

    READ MORE: Varga in Belmar
    ^^^^^^^^^^^ boilerplate
               ^^^^^ person
                    ^^^^^^^^^^ boilerplate
    `,
    { kinds: { READ: "boilerplate" } },
  );
});

test("cues", () => {
  const reading = sketch("⟦“No,”⟧ Varga said.", {
    entities: people,
    quotes: [{ by: "ilona-varga", cue: "said" }],
  });
  expect(semanticTokens(reading, "calm").map(({ type }) => type)).toEqual(["person", "cue"]);
});

test("full colours pronouns as well, off nothing", () => {
  draws("Varga left. She slept.\n^^^^^ person\n            ^^^ person", {}, "full");
  draws("Varga left. She slept.", {}, "off");
});

test("full colours dates and amounts too, calm does not", () => {
  const reading = read("It cost $5 million on Friday, said Joan Doe.");
  const coloured = (highlight: Highlight) =>
    semanticTokens(reading, highlight).map(({ span, type }) => [
      type,
      reading.marked.source.slice(span.start, span.end),
    ]);
  expect(coloured("full")).toEqual([
    ["amount", "$5 million"],
    ["date", "Friday"],
    ["person", "Joan Doe"],
  ]);
  expect(coloured("calm")).toEqual([["person", "Joan Doe"]]);
});

test("annotated names are told apart", () => {
  draws("[Varga]{.person ref=ilona-varga} left.\n ^^^^^ person, annotated");
});

test("a mention over a line break is two tokens", () => {
  const entities = { x: { name: "Ilona Varga", mentions: { "Ilona\nVarga": "full" } } } as const;
  const reading = { ...sketch("Ilona\nVarga left.", { entities: people }) };
  const [article] = reading.articles;
  const whole = sketch("Ilona Varga left.", {
    entities: { x: { ...entities.x, mentions: { "Ilona Varga": "full" } } },
  });
  const [mention] = whole.articles[0]?.mentions ?? [];
  if (!article || !mention) throw new Error("nothing was sketched");
  const broken = {
    ...reading,
    articles: [{ ...article, entities: whole.articles[0]?.entities ?? [], mentions: [mention] }],
  };
  expect(semanticTokens(broken, "calm").map(({ span }) => [span.start, span.end])).toEqual([
    [0, 5],
    [6, 11],
  ]);
});
