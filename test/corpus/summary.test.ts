import { describe, expect, test } from "vitest";
import { noCorpus } from "../../server/src/article/config";
import { type IndexedFile, printIndex, readIndex } from "../../server/src/corpus/indexFile";
import { corpusKeys, filesNamingAny, type Named } from "../../server/src/corpus/names";
import { createNamings } from "../../server/src/corpus/namings";
import { type FileSummary, summarise } from "../../server/src/corpus/summary";
import { type Sketch, sketch } from "../support/sketch";

/** Places as the words that stand there. */
function summary(text: string, drawn: Sketch = {}): FileSummary<string> {
  const reading = sketch(text, drawn);
  return summarise(reading, ({ start, end }) => reading.marked.source.slice(start, end));
}

const varga = {
  name: "Ilona Varga",
  mentions: { "Ilona Varga": "full", "Ilona Vargas": "full", Varga: "surname", she: "pronoun" },
} as const;

describe("a file's summary", () => {
  test("has its headlines, and who is named and quoted, by name", () => {
    const text = "Harbour closes\n\nIlona Varga came. ⟦“No,”⟧ Varga said, and she left Ilona Vargas.";
    const drawn: Sketch = {
      kinds: { Harbour: "headline" },
      entities: { "ilona-varga": varga },
      quotes: [{ by: "ilona-varga", mention: "Varga", cue: "said" }],
    };
    expect(summary(text, drawn)).toEqual({
      headlines: [{ text: "Harbour closes", at: "Harbour closes" }],
      entities: [
        {
          type: "person",
          name: "Ilona Varga",
          spellings: ["Ilona Varga", "Ilona Vargas"],
          mentions: ["Ilona Varga", "Varga", "Ilona Vargas"],
          quotations: ["“No,”"],
        },
      ],
      ids: [],
    });
  });

  test("counts somebody once who is in two of its articles", () => {
    const text = "Ilona Varga came.\n• Published\nIlona Varga left.";
    const { entities } = summary(text, {
      kinds: { "•": "separator" },
      entities: { "ilona-varga": varga },
    });
    expect(entities.map(({ mentions }) => mentions)).toEqual([["Ilona Varga", "Ilona Varga"]]);
  });

  test("names the ids that its annotations use", () => {
    const text =
      '[Varga]{.person ref=ilona-varga}: [No.]{.quote speaker="ilona-varga bo-lind"} [It.]{.quote speaker=none}';
    expect(summary(text).ids).toEqual(["ilona-varga", "bo-lind"]);
  });
});

describe("an index", () => {
  const file: IndexedFile = {
    stamp: { mtime: 1, size: 2, beside: "" },
    hash: "h",
    summary: {
      headlines: [{ text: "Harbour closes", at: [0, 0, 0, 14] }],
      entities: [
        {
          type: "person",
          name: "Ada Quill",
          spellings: ["Ada Quill"],
          mentions: [[2, 0, 2, 9]],
          quotations: [],
        },
      ],
      ids: [],
    },
  };
  const files = new Map([["file:///a.txt", file]]);

  test("is read as it was written", () => {
    expect(readIndex(printIndex(files, "now"), "now")).toEqual(files);
  });

  test.each([
    ["made by another engine", printIndex(files, "before")],
    ["cut off", printIndex(files, "now").slice(0, -20)],
    ["of another shape", printIndex(files, "now").replace('"stamp":{', '"stamp":{"x":1},"y":{')],
    ["with a place that is none", printIndex(files, "now").replace("[2,0,2,9]", "[2,0]")],
    ["empty", ""],
  ])("is not used where it is %s", (_, text) => {
    expect(readIndex(text, "now")).toEqual(new Map());
  });
});

describe("who is named in which files", () => {
  const naming = (...spellings: string[]): FileSummary<string> => ({
    headlines: [],
    ids: [],
    entities: [{ type: "person", name: spellings[0] ?? "", spellings, mentions: [], quotations: [] }],
  });
  const entity: Named = { id: "sergei-orlin", type: "person", name: "Sergei Orlin", aliases: ["Orlin"] };
  const named = (filesNaming: typeof noCorpus.filesNaming, who: Named = entity): readonly string[] => {
    const corpus = { ...noCorpus, filesNaming };
    return [...filesNamingAny(corpusKeys(who, corpus), corpus)].sort();
  };

  test("counts every spelling, and a bare surname where it can be nobody else's", () => {
    const { add, filesNaming } = createNamings();
    add("a", naming("Sergei Orlin"));
    add("b", naming("Sergey Orlin"));
    add("c", naming("Orlin"));
    expect(named(filesNaming)).toEqual(["a", "b", "c"]);
    expect(named(filesNaming, { ...entity, name: "Orlin" })).toEqual(["a", "b", "c"]);
    add("d", naming("Vera Orlin"));
    expect(named(filesNaming)).toEqual(["a", "b"]);
    expect(named(filesNaming, { ...entity, name: "Orlin" })).toEqual(["c"]);
  });

  test("forgets a file with all that it said", () => {
    const { add, remove, filesNaming } = createNamings();
    add("a", naming("Sergei Orlin", "Sergey Orlin"));
    remove("a", naming("Sergei Orlin", "Sergey Orlin"));
    expect(filesNaming.size).toBe(0);
  });
});
