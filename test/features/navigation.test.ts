import { describe, expect, test } from "vitest";
import { definitionAt } from "../../server/src/features/definition";
import { documentLinks } from "../../server/src/features/documentLinks";
import { folds } from "../../server/src/features/folding";
import { highlightsAt } from "../../server/src/features/highlights";
import { referencesAt } from "../../server/src/features/references";
import { selectionsAt } from "../../server/src/features/selectionRanges";
import { entry } from "../support/registry";
import type { Sketch } from "../support/sketch";
import { sketch } from "../support/sketch";
import { at, people, wordsIn } from "./at";

const entities = people;
const story = "Varga came. Ilona Varga left; De Leeuw stayed. She slept.";

describe("definition", () => {
  const target = (text: string, ...registered: readonly string[]): readonly string[] => {
    const { reading, offset } = at(text, { entities });
    const registry = registered.map((id) => entry(id, "Ilona Varga"));
    const found = definitionAt(reading, offset, { registry });
    if (found === null) return [];
    const { origin, target } = found;
    return "registered" in target
      ? [...wordsIn(reading, [origin]), `registry: ${target.registered}`]
      : wordsIn(reading, [origin, target]);
  };

  test.each([
    ["a surname leads to the full name", "V‸arga came. Ilona Varga left.", ["Varga", "Ilona Varga"]],
    ["a pronoun, too", "Ilona Varga left. S‸he slept.", ["She", "Ilona Varga"]],
    ["where there is no full name, the first name", "Varga came. V‸arga left.", ["Varga", "Varga"]],
    ["the end of a word counts", "Ilona Varga left. She‸ slept.", ["She", "Ilona Varga"]],
    ["another word leads nowhere", "Ilona Varga le‸ft.", []],
    [
      "an annotation's id leads to the name",
      "Varga. Ilona Varga. [No.]{.quote speaker=ilona‸-varga}",
      ["ilona-varga", "Ilona Varga"],
    ],
    ["a class leads nowhere", "Ilona Varga. [No.]{.qu‸ote speaker=ilona-varga}", []],
  ])("%s", (_, text, expected) => {
    expect(target(text)).toEqual(expected);
  });

  test.each([
    ["an id leads to its entry", '[No.]{.quote speaker="bo ilona-v‸arga"}', "ilona-varga"],
    ["so does a name in its place", '[No.]{.quote speaker="Ilona V‸arga"}', "Ilona Varga"],
    ["and the full name itself", "Ilona V‸arga left.", "Ilona Varga"],
  ])("in a corpus with a registry %s", (_, text, origin) => {
    expect(target(text, "bo", "ilona-varga")).toEqual([
      origin,
      `registry: ${origin === "Ilona Varga" && text.startsWith("[") ? "bo" : "ilona-varga"}`,
    ]);
  });
});

test("references are all mentions in the article, pronouns included", () => {
  const { reading, offset } = at(story.replace("She", "S‸he"), { entities });
  expect(wordsIn(reading, referencesAt(reading, offset))).toEqual(["Varga", "Ilona Varga", "She"]);
});

describe("highlights", () => {
  const highlighted = (text: string, drawn: Sketch = {}): readonly string[] => {
    const { reading, offset } = at(text, { entities, ...drawn });
    return wordsIn(reading, highlightsAt(reading, offset));
  };

  test("on a name: its mentions", () => {
    expect(highlighted(`V‸${story.slice(1)}`)).toEqual(["Varga", "Ilona Varga", "She"]);
  });

  test("on a mark: the parts, the cue and the source", () => {
    const quotes = [
      { by: "ilona-varga", mention: "Varga", cue: "said" },
      { by: "ilona-varga", continues: 0 },
    ];
    expect(highlighted("⟦‸“No,”⟧ Varga said. ⟦“Never.”⟧", { quotes })).toEqual([
      "“No,”",
      "Varga",
      "said",
      "“Never.”",
    ]);
  });

  test("on quoted words: none", () => {
    expect(highlighted("⟦“N‸o,”⟧ it was said.", { quotes: [{}] })).toEqual([]);
  });
});

test("selections grow from the word to the article", () => {
  const { reading, offset } = at(
    "Harbour closes\n\nWhy now\n\nIt rained. “It is ⟦“Ilona V‸arga”⟧ again,” he said. Then it snowed.\n\nMore.",
    { entities, kinds: { Harbour: "headline", Why: "subhead" }, quotes: [{}] },
  );
  expect(wordsIn(reading, selectionsAt(reading, offset))).toEqual([
    "Varga",
    "Ilona Varga",
    "“Ilona Varga”",
    "“It is “Ilona Varga” again,” he said.",
    "It rained. “It is “Ilona Varga” again,” he said. Then it snowed.",
    "Why now\n\nIt rained. “It is “Ilona Varga” again,” he said. Then it snowed.\n\nMore.",
    reading.marked.source,
  ]);
});

test("articles, sections, long quotations and what the page says can be folded", () => {
  const reading = sketch(
    "Harbour closes\n⟦“One.⟧\n⟦“Two.”⟧\nWhy now\nIt rained.\nREAD MORE: Storm\n© Belmar News\n• Published\nSecond\nEnd.",
    {
      kinds: {
        Harbour: "headline",
        Why: "subhead",
        READ: "boilerplate",
        "©": "caption",
        "•": "separator",
        Second: "headline",
      },
      quotes: [{ runsOn: true }, { continues: 0 }],
    },
  );
  const shown = folds(reading).map(({ kind, span }) => {
    const lines = (wordsIn(reading, [span])[0] ?? "").split("\n");
    return `${kind}: ${lines[0]} … ${lines.at(-1)}`;
  });
  expect(shown).toEqual([
    "article: Harbour closes … • Published",
    "quotation: “One. … “Two.”",
    "section: Why now … • Published",
    "boilerplate: READ MORE: Storm … © Belmar News",
    "article: Second … End.",
  ]);
});

test("addresses are links, with and without a scheme, without the stop behind them", () => {
  const reading = sketch(
    "See https://example.org/a?b=1, www.example.org. pic.twitter.com/xyz (http://a.example)",
  );
  expect(documentLinks(reading).map(({ target }) => target)).toEqual([
    "https://example.org/a?b=1",
    "https://www.example.org",
    "https://pic.twitter.com/xyz",
    "http://a.example",
  ]);
});
