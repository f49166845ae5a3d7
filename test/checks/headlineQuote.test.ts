import { describe, expect, test } from "vitest";
import { messagesOf } from "./findings";

const kinds = { Talks: "headline" } as const;
const entities = { varga: { name: "Ilona Varga", mentions: { Varga: "surname" } } } as const;

const messages = (body: string, words = "‘sabotaged’"): readonly string[] =>
  messagesOf("headline-quote-not-in-body", `Talks were ⟦${words}⟧: Varga\n\n${body}`, {
    kinds,
    entities,
    quotes: [{ form: "partial", place: "headline", by: "varga" }],
  });

test("a headline that quotes what the story never says", () => {
  expect(messages("Varga said that the talks had failed.")).toEqual([
    "The headline quotes ‘sabotaged’ (Varga), but the story does not contain the word.",
  ]);
  expect(messages("Varga said that the talks had failed.", "‘a wreck’")).toEqual([
    "The headline quotes ‘a wreck’ (Varga), but the story does not contain these words.",
  ]);
});

describe("silent", () => {
  test.each([
    ["where the story has the word, quoted or not", "They were sabotaged, said Varga."],
    ["in capitals", "SABOTAGED, said Varga."],
    ["where there is no story", ""],
  ])("%s", (_, body) => {
    expect(messages(body)).toEqual([]);
  });

  test("where only marks and dashes differ", () => {
    expect(messages("It’s an “all–time low,” Varga said.", "'it's an all-time low'")).toEqual([]);
  });

  test("on the title of a work", () => {
    const quotes = [{ form: "title", place: "headline" }] as const;
    expect(
      messagesOf("headline-quote-not-in-body", "Talks on ⟦‘Hollow Dam’⟧\n\nA film.", { kinds, quotes }),
    ).toEqual([]);
  });
});
