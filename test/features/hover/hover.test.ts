import { describe, expect, test } from "vitest";
import { type CorpusFacts, noCorpus } from "../../../server/src/article/config";
import { createNamings } from "../../../server/src/corpus/namings";
import { hoverAt } from "../../../server/src/features/hover";
import { toMarkdown, toPlainText } from "../../../server/src/features/richText";
import { english } from "../../../server/src/text/message";
import { entry } from "../../support/registry";
import type { Sketch } from "../../support/sketch";
import { at, people, wordsIn } from "../at";

function hover(text: string, drawn: Sketch = {}, corpus: CorpusFacts = noCorpus): readonly string[] | null {
  const { reading, offset } = at(text, { entities: people, ...drawn });
  const found = hoverAt(reading, offset, { corpus, isInCorpus: false, say: english });
  return found && toPlainText(found.text).split("\n");
}

/** Name → the files that use it. */
const namings = (files: Readonly<Record<string, readonly string[]>>): CorpusFacts["filesNaming"] => {
  const all = createNamings();
  for (const [name, uris] of Object.entries(files))
    for (const uri of uris)
      all.add(uri, {
        headlines: [],
        ids: [],
        entities: [{ type: "person", name, spellings: [name], mentions: [], quotations: [] }],
      });
  return all.filesNaming;
};

describe("on a name", () => {
  const story = "Harbour Minister Ilona Varga spoke.\n\n⟦“It will close,”⟧ V‸arga said. She left.";
  const quotes = [{ by: "ilona-varga", mention: "Varga", cue: "said" }] as const;

  test("who it is, as the article says, and how often", () => {
    expect(hover(story, { quotes })).toEqual([
      "Ilona Varga · person",
      "Harbour Minister  (line 1)",
      "1 quotation · 2 mentions here",
    ]);
  });

  test("what the corpus knows", () => {
    const corpus: CorpusFacts = {
      files: 5,
      filesNaming: namings({
        "Ilona Varga": ["a", "b", "c", "d"],
        "Illona Varga": ["e"],
        "Ilona Vargas": ["e"],
      }),
      registry: [
        {
          id: "ilona-varga",
          type: "person",
          name: "Ilona Varga",
          aliases: ["Varga", "Ilona Vargas"],
          description: null,
          wikidata: null,
          country: null,
          notes: null,
        },
      ],
    };
    expect(hover(story, { quotes }, corpus)?.slice(2)).toEqual([
      "1 quotation · 2 mentions here · named in 5 of 5 files",
      "Also spelt Illona (1 file) · also called Ilona Vargas (1 file)",
    ]);
  });

  test("a name inside a quotation wins over the quotation", () => {
    expect(hover("⟦“We asked Ilona V‸arga.”⟧", { quotes: [{}] })?.[0]).toBe("Ilona Varga · person");
  });

  test("a pronoun tells whom it means", () => {
    expect(hover(story.replace("‸", "").replace("She", "S‸he"), { quotes })?.[0]).toBe(
      "Ilona Varga · person",
    );
  });
});

test("an abbreviation is another name, not another spelling", () => {
  const corpus = {
    ...noCorpus,
    files: 2,
    filesNaming: namings({ "United Nations": ["a"], UN: ["a", "b"] }),
  };
  const drawn = {
    entities: { un: { name: "United Nations", type: "org", mentions: { "United Nations": "full" } } },
  } as const;
  expect(hover("‸United Nations", drawn, corpus)?.slice(1)).toEqual([
    "1 mention here · named in 2 of 2 files",
    "Also called UN (2 files)",
  ]);
});

test("so is another word for the same country", () => {
  const corpus = { ...noCorpus, files: 1, filesNaming: namings({ Britain: ["a"], UK: ["a"] }) };
  const drawn = {
    entities: { britain: { name: "Britain", type: "place", mentions: { Britain: "full" } } },
  } as const;
  expect(hover("‸Britain", drawn, corpus)?.at(-1)).toBe("Also called UK (1 file)");
});

test("a title in the article's words stands without its article", () => {
  const entities = {
    orne: { name: "Pavel Orne", title: "a retired pilot", mentions: { Orne: "surname" } },
  } as const;
  expect(hover("O‸rne, a retired pilot, left.", { entities })?.[1]).toBe("retired pilot  (line 1)");
});

describe("of a registered entity", () => {
  const corpus = (more: Parameters<typeof entry>[2]): CorpusFacts => ({
    ...noCorpus,
    registry: [entry("ilona-varga", "Ilona Varga", more)],
  });

  test("the registry's words stand behind those of the article", () => {
    const known = corpus({ description: "mayor of Belmar", country: "Estmark", notes: "née Orne" });
    expect(hover("Harbour Minister Ilona V‸arga spoke.", {}, known)).toEqual([
      "Ilona Varga · person",
      "Harbour Minister  (line 1)",
      "1 mention here",
      "mayor of Belmar · Estmark · née Orne",
    ]);
  });

  test("a country that the description names is not said twice", () => {
    const known = corpus({ description: "mayor of Belmar, Estmark", country: "Estmark" });
    expect(hover("Ilona V‸arga spoke.", {}, known)?.[1]).toBe("mayor of Belmar, Estmark");
  });

  test("or in their place", () => {
    expect(hover("Ilona V‸arga spoke.", {}, corpus({ description: "mayor of Belmar" }))).toEqual([
      "Ilona Varga · person",
      "mayor of Belmar",
      "1 mention here",
    ]);
  });
});

test.each([
  ["[x](command:quotidian.setSpeaker)", "**\\[x\\]\\(command\\:quotidian\\.setSpeaker\\)** · person"],
  ["<img src=x>", "**\\<img src\\=x\\>** · person"],
])("a hostile name is inert: %s", (name, line) => {
  const { reading, offset } = at(`‸${name}`, { entities: { x: { name, mentions: { [name]: "full" } } } });
  const found = hoverAt(reading, offset, { corpus: noCorpus, isInCorpus: false, say: english });
  const links = { action: () => "command:x", place: () => "command:y" };
  expect(found && toMarkdown(found.text, links, english).split("  \n")[0]).toBe(line);
});

describe("on a place", () => {
  const place = (name: string) =>
    ({ entities: { x: { name, type: "place", mentions: { [name]: "full" } } } }) as const;

  test("what is known of the world, unless the registry knows it", () => {
    expect(hover("S‸yria", place("Syria"))?.[0]).toBe("Syria · country · capital Damascus");
    const registry = [entry("x", "Syria", { type: "place", description: "a farm near Belmar" })];
    expect(hover("S‸yria", place("Syria"), { ...noCorpus, registry })).toEqual([
      "Syria · place",
      "a farm near Belmar",
      "1 mention here",
    ]);
  });
});

describe("inside the braces of an annotation", () => {
  const registry = [entry("bo-lind", "Bo Lind", { description: "pilot" })];

  test.each([
    ["an id of the article", "Ilona Varga. [No.]{.quote speaker=ilona‸-varga}", "Ilona Varga · person"],
    ["a class", "[No.]{.qu‸ote speaker=bo-lind}", ".quote · A quotation, its marks included"],
    [
      "a key",
      "[No.]{.quote speak‸er=bo-lind}",
      "speaker · Who speaks: an id, a description in quotation marks, or none",
    ],
  ])("%s", (_, text, first) => {
    expect(hover(text, {}, { ...noCorpus, registry })?.[0]).toBe(first);
  });

  test("an id that the registry alone knows", () => {
    expect(hover("[No.]{.quote speaker=bo-l‸ind}", {}, { ...noCorpus, registry })).toEqual([
      "Bo Lind · person · in the registry",
      "pilot",
      "not named here",
    ]);
  });

  test.each(["[No.]{.quote speaker=no‸ne}", "[No.]{.heroi‸ne}", '[No.]{.quote speaker="per‸son"}'])(
    "nothing to say: %s",
    (text) => {
      expect(hover(text, {}, { ...noCorpus, registry })).toBeNull();
    },
  );
});

describe("on a cue", () => {
  const lines = (cue: string): readonly string[] =>
    hover(`⟦“It will close,”⟧ Varga ‸${cue}.`, { quotes: [{ by: "ilona-varga", mention: "Varga", cue }] }) ??
    [];

  test.each([
    ["claimed", "“claimed” suggests doubt about the words; “said” is neutral."],
    ["has admitted", "“admitted” takes the words for true; “said” is neutral."],
    ["insisted", "“insisted” suggests that others disagree; “said” is neutral."],
    ["fumed", "“fumed” tells how it was said, as the author heard it; “said” is neutral."],
  ])("that is loaded, one line more: %s", (cue, line) => {
    expect(lines(cue).at(-1)).toBe(line);
  });

  test.each(["said", "told reporters", "added"])("that is ordinary, none: %s", (cue) => {
    expect(lines(cue).join(" ")).not.toContain("neutral");
  });
});

describe("on a quotation", () => {
  test("that nobody owns: why not", () => {
    const drawn = {
      quotes: [
        {
          because: [
            ["no-cue", "It will"],
            ["not-linked", "Varga"],
          ],
        },
        { by: "ilona-varga", mention: "Varga", cue: "said" },
      ],
    } as const;
    expect(hover("⟦“It will cl‸ose before winter comes.”⟧\n\n⟦“We know,”⟧ Varga said.", drawn)).toEqual([
      "No speaker is named · direct, 6 words",
      "No verb of saying in this paragraph; nothing before it to carry over.",
      "Varga speaks in the next paragraph, but nothing links it to these words.",
    ]);
  });

  test("in a post: its author, once", () => {
    const drawn = {
      kinds: { "@BelmarPort": "tweet" },
      quotes: [
        { by: "@BelmarPort", mention: "@BelmarPort", place: "tweet", because: [["tweet", "@BelmarPort"]] },
      ],
    } as const;
    expect(hover("Storm\n\n@BelmarPort ⟦‸‘Stay in.’⟧", drawn)).toEqual([
      "@BelmarPort · direct, 2 words",
      "From the post's author, “@BelmarPort”.",
    ]);
  });

  test("in a headline, before a colon", () => {
    const drawn = { quotes: [{ by: "ilona-varga", mention: "Varga", cue: ":", place: "headline" }] } as const;
    expect(hover("Talks ⟦‸‘sabotaged’⟧: Varga", drawn)?.[1]).toBe("“…: Varga”");
  });

  test("whose pronoun was resolved: to whom, and from where", () => {
    const drawn = {
      quotes: [
        { by: "pavel-de-leeuw", mention: "De Leeuw", cue: "said" },
        {
          by: "pavel-de-leeuw",
          mention: "he",
          cue: "noted",
          confidence: 0.8,
          because: [["antecedent", "De Leeuw"]],
        },
      ],
    } as const;
    expect(hover("⟦“I am pleased,”⟧ De Leeuw said.\n\n⟦‸“It matters,”⟧ he noted.", drawn)).toEqual([
      "Pavel de Leeuw, probably · direct, 2 words",
      "“he noted” → De Leeuw, the speaker of the paragraph before (line 1)",
    ]);
  });

  test("that came through others: through whom", () => {
    const drawn = {
      quotes: [
        {
          form: "partial",
          by: "ilona-varga",
          mention: "Varga",
          cue: "said",
          via: ["pavel-de-leeuw", "belmar-news"],
        },
      ],
    } as const;
    const text = "Pavel de Leeuw said that Varga said she would be ⟦‸“glad”⟧, Belmar News reported.";
    expect(hover(text, drawn)).toEqual([
      "Ilona Varga · partial, 1 word",
      "“Varga said she would be …”  via de Leeuw, Belmar News",
    ]);
  });

  test("in two parts: the words of both", () => {
    const drawn = {
      quotes: [
        { by: "ilona-varga", mention: "Varga", cue: "said" },
        { by: "ilona-varga", continues: 0, because: [["carried-over", "“We will watch,”"]] },
      ],
    } as const;
    expect(hover("⟦“We will watch,”⟧ Varga said. ⟦‸“Nobody may pass.”⟧", drawn)).toEqual([
      "Ilona Varga · direct, 6 words",
      "“Varga said”",
    ]);
  });

  test("whose speaker is carried over: from which words", () => {
    const drawn = {
      quotes: [
        {
          by: "ilona-varga",
          mention: "Varga",
          cue: "added",
          because: [["carried-over", "Varga added a word"]],
        },
      ],
    } as const;
    expect(hover("Then Varga added a word. ⟦‸“Nobody may pass.”⟧", drawn)).toEqual([
      "Ilona Varga · direct, 3 words",
      "Carried over from “Varga added a word” in the same paragraph.",
    ]);
  });

  test("that is uncertain: two candidates", () => {
    const drawn = { quotes: [{ by: ["ilona-varga", "pavel-de-leeuw", "belmar-news"], confidence: 0.5 }] };
    expect(hover("⟦“It m‸ay close.”⟧ Varga and De Leeuw met Belmar News.", drawn)?.[0]).toBe(
      "Varga or De Leeuw? · direct, 3 words",
    );
  });

  test.each([
    [{ by: "ilona-varga", annotated: true }, "Ilona Varga, confirmed · direct, 2 words"],
    [
      { by: "ilona-varga", annotated: true, external: true },
      "Ilona Varga, from outside the text · direct, 2 words",
    ],
    [{ annotated: true }, "No speaker is named, confirmed · direct, 2 words"],
    [{ form: "term" }, "Not reported speech · term, 2 words"],
  ] as const)("that a person has judged, or that is none: %j", (quote, first) => {
    expect(hover("Varga: ⟦‸“safe zones”⟧", { quotes: [quote] })?.[0]).toBe(first);
  });
});

describe("where a quotation's hover shows", () => {
  const shown = (text: string, by?: string): readonly string[] => {
    const { reading, offset } = at(text, {
      entities: people,
      quotes: [{ ...(by && { by, mention: "Varga" }), cue: "said" }],
    });
    const found = hoverAt(reading, offset, { corpus: noCorpus, isInCorpus: false, say: english });
    return found ? wordsIn(reading, [found.span]) : [];
  };

  test.each([
    ["on its opening mark", "⟦‸“It will close,”⟧ Varga said.", ["“It will close,”"]],
    ["on its closing mark", "⟦“It will close,‸”⟧ Varga said.", ["“It will close,”"]],
    ["on its cue", "⟦“It will close,”⟧ Varga s‸aid.", ["said"]],
    ["not on its words, when its speaker is known", "⟦“It w‸ill close,”⟧ Varga said.", []],
    ["not beside it", "⟦“It will close,”⟧ Varga said. N‸o.", []],
  ])("%s", (_, text, expected) => {
    expect(shown(text, "ilona-varga")).toEqual(expected);
  });

  test("on its words, when it has no speaker", () => {
    expect(shown("⟦“It w‸ill close.”⟧ It is said.")).toEqual(["“It will close.”"]);
  });
});

test("no hover in an empty document", () => {
  expect(hover("‸")).toBeNull();
});
