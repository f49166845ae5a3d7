import { describe, expect, it } from "vitest";
import { matches, readQuery } from "../../../client/src/find/query";
import { quote } from "../support";

const quotes = [
  quote(1, { text: "We were closer in March", speaker: "Amadou Keïta" }),
  quote(2, { text: "It’s closer than it looks", speaker: "Ingrid Halloran" }),
  quote(3, { text: "Never", state: "none" }),
];

const found = (typed: string): readonly string[] =>
  quotes.filter((row) => matches(readQuery(typed), row)).map(({ text }) => text);

describe("finding in quotations", () => {
  it.each([
    ["", ["We were closer in March", "It’s closer than it looks", "Never"]],
    ["closer", ["We were closer in March", "It’s closer than it looks"]],
    ["CLOSER march", ["We were closer in March"]],
    ["it's", ["It’s closer than it looks"]],
    ["@keita", ["We were closer in March"]],
    ["closer @hallo", ["It’s closer than it looks"]],
    ["closer @", ["We were closer in March", "It’s closer than it looks"]],
    ["never @keita", []],
  ])("%j", (typed, texts) => expect(found(typed)).toEqual(texts));
});
