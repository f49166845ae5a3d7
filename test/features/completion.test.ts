import { describe, expect, test } from "vitest";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import { attributesBefore } from "../../server/src/features/attributesBefore";
import { completions } from "../../server/src/features/completion";
import { english } from "../../server/src/text/message";
import { entry } from "../support/registry";
import { at, people } from "./at";

const registry = [entry("bo-lind", "Bo Lind"), entry("belmar", "Belmar", { type: "place" })];

/** What is offered at the cursor, and the word that it would replace. */
function offered(text: string): { readonly word: string; readonly labels: readonly string[] } | null {
  const { reading, offset } = at(text, { entities: people });
  const { source } = reading.marked;
  const unfinished = attributesBefore(source, offset);
  if (unfinished === null) return null;
  const config = { ...defaultConfig, classes: ["frame"] };
  const found = completions(unfinished, reading, config, { ...noCorpus, registry }, english);
  const { start, end } = unfinished.span;
  return { word: source.slice(start, end), labels: found.map(({ label }) => label) };
}

describe("inside the braces", () => {
  test.each([
    ["[No.]{.qu‸", ".qu", [".quote", ".person", ".frame"]],
    ["[No.]{‸}", "", [".quote", ".org"]],
    ["[No.]{.quote sp‸}", "sp", ["speaker", "form", ".claim"]],
    ["[No.]{.person ‸}", "", ["ref", "wd"]],
    ["[No.]{.quote form=‸}", "", ["direct", "nickname"]],
    ["[No.]{.quote basis=e‸}", "e", ["external"]],
    ["Ilona Varga. [No.]{.quote speaker=il‸}", "il", ["ilona-varga", "bo-lind", "none"]],
    ['Ilona Varga. [No.]{.quote speaker="bo-lind il‸', "il", ["ilona-varga"]],
    ["[X]{#q1 .quote} [x]{#c1 .cue} [Y]{.quote part=‸}", "", ["q1"]],
    ["[X]{#q1 .quote} [x]{#c1 .cue} [Y]{.quote cue=‸}", "", ["c1"]],
    ["[Belmar]{.place ref=‸}", "", ["belmar"]],
  ])("%s", (text, word, labels) => {
    const found = offered(text);
    expect(found?.word).toBe(word);
    expect(found?.labels).toEqual(expect.arrayContaining(labels));
  });

  test.each([
    ["a speaker is a person or an organisation", "[No.]{.quote speaker=‸}", "belmar"],
    ["a place is no person", "[Belmar]{.place ref=‸}", "bo-lind"],
    ["a quotation has a speaker, not a ref", "[No.]{.quote ‸}", "ref"],
    ["no class twice", "[No.]{.quote .‸}", ".quote"],
    ["a part names a quotation, no cue", "[X]{#q1 .quote} [x]{#c1 .cue} [Y]{.quote part=‸}", "c1"],
  ])("%s", (_, text, label) => {
    expect(offered(text)?.labels).not.toContain(label);
  });

  test("names find ids", () => {
    const { reading, offset } = at("Ilona Varga. [No.]{.quote speaker=‸}", { entities: people });
    const unfinished = attributesBefore(reading.marked.source, offset);
    const found = unfinished && completions(unfinished, reading, defaultConfig, noCorpus, english);
    expect(found?.[0]).toMatchObject({ label: "ilona-varga", filter: "ilona-varga Ilona Varga" });
  });
});

test.each([
  "It rained.‸",
  "[sic]‸",
  "[No.]{.quote}‸",
  "[No.]{.quote} speaker=‸",
  "{.qu‸",
  "[No.]{.quote\n\n.‸",
])("nothing is offered in prose: %j", (text) => {
  expect(offered(text)).toBeNull();
});

test("a text of nothing but braces costs little", () => {
  const text = "]{".repeat(50_000);
  const { offset } = at(`${text}‸`);
  expect(attributesBefore(text, offset)).toMatchObject({ kind: "attribute", classes: [] });
});
