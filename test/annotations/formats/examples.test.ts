import { describe, expect, test } from "vitest";
import { type FormatId, formatOf } from "../../../server/src/annotations/formats";
import type { Exported, Which } from "../../../server/src/annotations/formats/types";
import { parseMarkup } from "../../../server/src/markup/parse";
import { english } from "../../../server/src/text/message";
import { read } from "../../support/read";
import { linesOf } from "./roundTrip";

const exported = (id: FormatId, text: string, which: Which = "confirmed"): Exported => {
  const format = formatOf(id);
  if (format === undefined) throw new Error(id);
  return format.export({ name: "night/ferry.txt", reading: read(text) }, which);
};

/** The file of annotations that a format makes of a text. */
const written = (id: FormatId, text: string, which: Which = "confirmed"): string =>
  exported(id, text, which).files.find(({ extension }) => extension !== ".txt")?.content ?? "";

const losses = (id: FormatId, text: string): readonly string[] =>
  exported(id, text).losses.map(({ count, what }) => `${count} ${english(what)}`);

/** What an import of `content` says of `text`, or why it cannot. */
const imported = (id: FormatId, content: string, text: string | null) => {
  const result = formatOf(id)?.import(content, () => (text === null ? null : parseMarkup(text)));
  if (result === undefined) throw new Error(id);
  return "refused" in result
    ? { refused: english(result.refused) }
    : {
        texts: result.documents.map((document) => document.text),
        annotations: result.documents.flatMap((document) => linesOf(document.annotations)),
        losses: result.losses.map(({ count, what }) => `${count} ${english(what)}`),
      };
};

const story =
  "😀 [“We came close,”]{#q1 .quote speaker=joan-doe cue=c1 source=p1} [Joan Doe]{#p1 .person ref=joan-doe} [said]{#c1 .cue}.";
const clean = "😀 “We came close,” Joan Doe said.";

describe("brat", () => {
  test("offsets count code points; pointers are relations, ids references, and a note holds all of it", () => {
    expect(written("brat", story)).toBe(
      [
        "T1\tQuote 2 18\t“We came close,”",
        "T2\tPerson 19 27\tJoan Doe",
        "T3\tCue 28 32\tsaid",
        "R1\tCue Arg1:T1 Arg2:T3\t",
        "R2\tSource Arg1:T1 Arg2:T2\t",
        "#1\tAnnotatorNotes T1\t{#q1 .quote speaker=joan-doe cue=c1 source=p1}",
        "N1\tReference T2 Registry:joan-doe\tJoan Doe",
        "#2\tAnnotatorNotes T2\t{#p1 .person ref=joan-doe}",
        "#3\tAnnotatorNotes T3\t{#c1 .cue}",
        "",
      ].join("\n"),
    );
  });

  test("a span over a line break is discontinuous", () => {
    expect(written("brat", "[“We came\r\nclose,”]{.quote} she said.")).toBe(
      "T1\tQuote 0 8;10 17\t“We came close,”\n",
    );
  });

  test("what brat's own lines say counts more than the note", () => {
    const content = [
      "T1\tQuote 2 18\t“We came close,”",
      "T2\tOrganization 19 27\tJoan Doe",
      "R1\tSource Arg1:T1 Arg2:T2",
      "#1\tAnnotatorNotes T1\t{.quote speaker=none}",
      "#2\tAnnotatorNotes T2\t{.person ref=joan-doe}",
      "N1\tReference T2 Wikidata:Q42\tJoan Doe",
    ].join("\n");
    expect(imported("brat", content, clean)).toMatchObject({
      annotations: ["20 28 #o1 org ref=joan-doe wd=Q42", "3 19 #null quote source=o1 speaker=none"].sort(),
    });
  });

  test("a discontinuous span with the author's words in the gap is an annotation in parts", () => {
    const text = "“We came,” she said, “close.”";
    expect(imported("brat", "T1\tQuote 0 10;21 29\t“We came,” “close.”", text)).toMatchObject({
      annotations: ["0 10 #q1 quote", "21 29 #null quote part=q1"],
    });
  });

  test("what does not fit the text is told, not guessed", () => {
    const content =
      "T1\tQuote 0 3\tNo,\nT2\tQuote 9 x\t?\nE1\tBirth:T1\nT3\tQuote 90 99\tabc\n*\tEquiv T1 T2";
    expect(imported("brat", content, clean)).toEqual({
      texts: [clean],
      annotations: [],
      losses: [
        "2 lines that are no brat standoff",
        "2 annotations whose words are not at their place in the text",
        "1 events of type Birth",
      ],
    });
    expect(imported("brat", content, null)).toEqual({
      refused: "The .txt file that belongs to it is missing.",
    });
  });
});

describe("brat, as PARC and PolNeAR have it", () => {
  test("an event for each attribution hangs on the cue", () => {
    expect(written("brat-attribution", story)).toBe(
      [
        "T1\tSource 19 27\tJoan Doe",
        "T2\tCue 28 32\tsaid",
        "T3\tContent 2 18\t“We came close,”",
        "T4\tAttribution 28 32\tsaid",
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
        "#1\tAnnotatorNotes E1\t{.quote speaker=joan-doe}",
        "",
      ].join("\n"),
    );
    expect(losses("brat-attribution", story)).toEqual(["1 sources of class person: held as Source"]);
  });

  test("without a note the source's words name the speaker, unless they are a pronoun", () => {
    const lines = (source: string, end: number) =>
      [
        `T1\tSource 10 ${end}\t${source}`,
        "T2\tContent 0 9\t“Not now”",
        "T3\tAttribution 0 9\t“Not now”",
        "E1\tAttribution:T3 Content:T2 Source:T1",
      ].join("\n");
    expect(imported("brat-attribution", lines("the mayor", 19), "“Not now” the mayor said.")).toMatchObject({
      annotations: ["0 9 #null quote source=s1 speaker=the mayor", "10 19 #s1 source"],
    });
    expect(imported("brat-attribution", lines("she", 13), "“Not now” she said.")).toMatchObject({
      annotations: ["0 9 #null quote source=s1", "10 13 #s1 source"],
    });
  });
});

describe("CoNLL-2003", () => {
  const names =
    "[Ada Quill]{.person ref=ada-quill} met [the [Averham]{.place} Council]{.org}. [“No,”]{.quote} she said.";

  test("a token a line, a blank line after each sentence", () => {
    expect(written("conll", names)).toBe(
      [
        "-DOCSTART- -X- O O\n",
        "Ada -X- _ B-PER",
        "Quill -X- _ I-PER",
        "met -X- _ O",
        "the -X- _ B-ORG",
        "Averham -X- _ I-ORG",
        "Council -X- _ I-ORG",
        ". -X- _ O",
        "",
        "“ -X- _ O",
        "No -X- _ O",
        ", -X- _ O",
        "” -X- _ O",
        "she -X- _ O",
        "said -X- _ O",
        ". -X- _ O",
        "\n",
      ].join("\n"),
    );
    expect(losses("conll", names)).toEqual([
      "1 ids of names: CoNLL-2003 has types only",
      "1 names that share words with another",
      "1 annotations of class quote: CoNLL-2003 labels names only",
    ]);
  });

  test("labels come back onto the article, whatever the scheme", () => {
    const text = "Ada Quill of Averham left.";
    const back = (rows: string) => imported("conll", rows, text);
    const expected = { annotations: ["0 9 #null person", "13 20 #null place"] };
    expect(back("Ada B-PER\nQuill I-PER\nof O\nAverham B-LOC\nleft O\n. O\n")).toMatchObject(expected);
    expect(back("Ada I-PER\nQuill I-PER\nof O\nAverham I-LOC\nleft O\n. O\n")).toMatchObject(expected);
    expect(back("Ada B-PER\nQuill E-PER\nof O\nAverham S-LOC\nleft O\n. O\n")).toMatchObject(expected);
    expect(back("Ada\tB-PER\r\nQuill\tI-PER\r\nof\tO\r\nAverham\tU-GPE\r\n")).toMatchObject(expected);
  });

  test("labels of another text are passed over, and told", () => {
    expect(imported("conll", "Ada B-PER\nLovelace I-PER\n", "Ada Quill left.")).toEqual({
      texts: [],
      annotations: [],
      losses: ["1 documents that are not this article (line 2: “Lovelace”)"],
    });
  });
});

describe("W3C Web Annotation", () => {
  test("a page of annotations as a sidecar has them, each with its status", () => {
    const { items, ...page } = JSON.parse(written("web-annotation", story));
    expect(page).toEqual({
      "@context": ["http://www.w3.org/ns/anno.jsonld", { quotidian: "urn:quotidian:" }],
      id: "night/ferry.txt.jsonld",
      type: "AnnotationPage",
    });
    expect(items[0]).toEqual({
      id: "night/ferry.txt.jsonld#1",
      type: "Annotation",
      motivation: "classifying",
      body: [
        { type: "TextualBody", purpose: "identifying", value: "q1" },
        { type: "TextualBody", purpose: "tagging", value: "quote" },
        { type: "TextualBody", purpose: "describing", label: "speaker", value: "joan-doe" },
        { type: "TextualBody", purpose: "describing", label: "cue", value: "c1" },
        { type: "TextualBody", purpose: "describing", label: "source", value: "p1" },
      ],
      target: {
        source: "night/ferry.txt",
        selector: [
          { type: "TextPositionSelector", start: 2, end: 18 },
          { type: "TextQuoteSelector", exact: "“We came close,”", prefix: "😀 ", suffix: " Joan Doe said." },
        ],
      },
      "quotidian:status": "confirmed",
      "quotidian:confidence": 1,
    });
  });

  test("annotations come back onto an article that has been edited since", () => {
    const edited = `New on top.\r\n\r\n${clean.replace("came", "were")}`;
    const back = imported("web-annotation", written("web-annotation", story), edited);
    const start = edited.indexOf("“");
    expect(back).toMatchObject({
      annotations: [
        `${start} ${start + 16} #q1 quote cue=c1 source=p1 speaker=joan-doe`,
        `${start + 17} ${start + 25} #p1 person ref=joan-doe`,
        `${start + 26} ${start + 30} #c1 cue`,
      ],
      losses: [],
    });
  });

  test("a comment that another tool has added is told, not read", () => {
    const page = JSON.parse(written("web-annotation", "[No]{.note}, she said."));
    page.items[0].body.push({ type: "TextualBody", purpose: "commenting", value: "Really?" });
    expect(imported("web-annotation", JSON.stringify(page), "No, she said.")).toMatchObject({
      annotations: ["0 2 #null note"],
      losses: ["1 comments and other bodies of annotations"],
    });
  });

  test("other people's annotations are placed by their words where the position is off", () => {
    const annotation = {
      body: { type: "TextualBody", purpose: "tagging", value: "Person" },
      target: {
        source: "a.txt",
        selector: [
          { type: "TextPositionSelector", start: 0, end: 3 },
          { type: "TextQuoteSelector", exact: "Joan", prefix: "” ", suffix: " Doe" },
        ],
      },
    };
    expect(imported("web-annotation", JSON.stringify(annotation), clean)).toMatchObject({
      annotations: ["20 24 #null person"],
    });
    expect(imported("web-annotation", JSON.stringify([annotation]), "Nobody.")).toMatchObject({
      annotations: [],
      losses: ["1 annotations whose words are not in the article"],
    });
    expect(imported("web-annotation", "{", clean)).toHaveProperty("refused");
  });
});

describe("TEI", () => {
  test("quotations, names and cues in the text, people in standOff", () => {
    const xml = written("tei", `Ferry aground\n\n${story}\n`);
    expect(xml).toContain(
      '<body xml:space="preserve"><div type="article"><head>Ferry aground</head>\n\n<p>😀 ' +
        '<said xml:id="q1" who="#joan-doe">“We came close,”</said> ' +
        '<persName xml:id="p1" ref="#joan-doe">Joan Doe</persName> <seg xml:id="c1" type="cue">said</seg>.</p>\n</div></body>',
    );
    expect(xml).toContain(
      '<listPerson>\n<person xml:id="joan-doe"><persName>Joan Doe</persName><idno>joan-doe</idno></person>\n</listPerson>',
    );
    expect(xml).toContain('<link type="cue" target="#q1 #c1"/>\n<link type="source" target="#q1 #p1"/>');
  });

  test("hostile text stays text", () => {
    const xml = written("tei", '[a\u0001<b>&amp;\\]\\]>]{.note tone="</f>&"} said.\r\n\r\nMore.');
    expect(xml).toContain('<seg type="note" ana="#x.1">a\uFFFD&lt;b&gt;&amp;amp;]]&gt;</seg> said.');
    expect(xml).toContain("</p>&#13;\n&#13;\n<ab");
    expect(xml).toContain('<f name="tone"><string>&lt;/f&gt;&amp;</string></f>');
    expect(losses("tei", "[a\u0001]{.note}")).toEqual([
      "1 characters that XML cannot hold; U+FFFD stands for them",
    ]);
  });

  test("other people's TEI: indented, with lists in the header", () => {
    const xml = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader><profileDesc><particDesc><listPerson>
    <person xml:id="JD"><persName>Joan Doe</persName></person>
  </listPerson></particDesc></profileDesc></teiHeader>
  <text>
    <body>
      <p><said who="#JD" direct="true">“We came
        close,”</said> said <persName ref="#JD">Joan Doe</persName>.</p>
      <p>In <placeName>Averham</placeName>, a <soCalled>“zone”</soCalled>.</p>
    </body>
  </text>
</TEI>`;
    expect(imported("tei", xml, null)).toEqual({
      texts: ["“We came close,” said Joan Doe.\n\nIn Averham, a “zone”."],
      annotations: [
        "0 16 #null quote form=direct speaker=JD",
        "22 30 #null person ref=JD",
        "36 43 #null place",
        "47 53 #null quote form=term",
      ],
      losses: [],
    });
  });

  test("entities are not expanded, and what is no XML is refused with its place", () => {
    const bomb = '<!DOCTYPE TEI [<!ENTITY a "aaaa">]><TEI><text><body><p>&a;</p></body></text></TEI>';
    expect(imported("tei", bomb, null)).toEqual({
      refused: expect.stringMatching(/1:\d+: undefined entity/),
    });
    expect(imported("tei", "<TEI><text>", null)).toEqual({
      refused: expect.stringMatching(/^It is no well-formed XML/),
    });
  });
});

describe("JSON Lines", () => {
  test("as Prodigy and spaCy have it, with the rest beside the label", () => {
    expect(JSON.parse(written("jsonl", story))).toEqual({
      text: clean,
      spans: [
        {
          start: 2,
          end: 18,
          label: "QUOTE",
          id: "q1",
          attributes: { speaker: "joan-doe", cue: "c1", source: "p1" },
          status: "confirmed",
          confidence: 1,
        },
        {
          start: 19,
          end: 27,
          label: "PERSON",
          id: "p1",
          attributes: { ref: "joan-doe" },
          status: "confirmed",
          confidence: 1,
        },
        { start: 28, end: 32, label: "CUE", id: "c1", status: "confirmed", confidence: 1 },
      ],
      meta: { file: "night/ferry.txt" },
    });
  });

  test("what spaCy's Doc.to_json writes: entities and groups of spans, each once", () => {
    const line = {
      text: "Ada left Averham.",
      ents: [{ start: 0, end: 3, label: "PERSON" }],
      sents: [{ start: 0, end: 17 }],
      tokens: [{ id: 0, start: 0, end: 3, tag: "NNP", pos: "PROPN" }],
      spans: {
        sc: [
          { start: 0, end: 3, label: "PERSON", kb_id: "" },
          { start: 9, end: 16, label: "GPE", kb_id: "Q42" },
        ],
      },
    };
    expect(imported("jsonl", JSON.stringify(line), null)).toMatchObject({
      annotations: ["0 3 #null person", "9 16 #null place wd=Q42"],
      losses: [],
    });
    const training = ["Ada left.", { entities: [[0, 3, "PERSON"]] }];
    expect(imported("jsonl", JSON.stringify(training), null)).toMatchObject({
      texts: ["Ada left."],
      annotations: ["0 3 #null person"],
    });
  });

  test("other tools' lines: spans, ents, triples, rejected tasks", () => {
    const lines = [
      { text: "😀 Joan", spans: [{ start: 2, end: 6, label: "PERSON" }], answer: "accept" },
      { text: "Joan", ents: [{ start: 0, end: 4, label: "GPE", kb_id: "Q42" }] },
      { text: "Joan", entities: [[0, 4, "MY LABEL"]] },
      { text: "Joan", spans: [{ start: 0, end: 9, label: "ORG" }], __proto__: { start: 1 } },
      { text: "Joan", spans: [], answer: "reject" },
    ];
    expect(imported("jsonl", lines.map((line) => JSON.stringify(line)).join("\r\n"), null)).toEqual({
      texts: ["😀 Joan", "Joan", "Joan", "Joan"],
      annotations: ["3 7 #null person", "0 4 #null place wd=Q42", "0 4 #null MY-LABEL"],
      losses: ["1 spans outside the text", "1 documents that were rejected or passed over in Prodigy"],
    });
    const relations = {
      text: "Ada Quill left.",
      spans: [],
      relations: [{ head: 0, child: 1, label: "SUBJ" }],
    };
    expect(imported("jsonl", JSON.stringify(relations), null)).toMatchObject({ losses: ["1 relations"] });
    expect(imported("jsonl", '{"text": 1}', null)).toEqual({
      refused: "Line 1: it must be an object with a “text”.",
    });
  });
});

describe("CSV", () => {
  const table = (text: string): string => `${formatOf("csv")?.header}${written("csv", text)}`;

  test("confirmed quotations come back onto the article, with their speakers", () => {
    const text =
      'A [“We came close,”]{.quote speaker=joan-doe basis=external} and [“=SUM, no”]{.quote speaker="an \\"old\\" hand"} and [“Not now”]{.quote speaker=none} said.';
    expect(imported("csv", table(text), text)).toMatchObject({
      annotations: linesOf(parseMarkup(text).spans),
      losses: [],
    });
  });

  test.each([
    ["cut by its cue", "[“We came,”]{#q1 .quote speaker=joan-doe} she said, [“close.”]{.quote part=q1}"],
    [
      "over a paragraph break",
      "[“We came close.]{#q1 .quote speaker=joan-doe}\n\n[“Nobody saw it.”]{.quote part=q1}",
    ],
    [
      "with marks in marks",
      "[“We said ‘no’ twice,”]{#q1 .quote speaker=none} she said. [“Not ‘never’.”]{.quote part=q1}",
    ],
    ["in old marks", "[''We came,'']{#q1 .quote speaker=none} she said, [''close.'']{.quote part=q1}"],
  ])("a quotation in parts comes back in parts: %s", (_, text) => {
    expect(imported("csv", table(text), text)).toMatchObject({
      annotations: linesOf(parseMarkup(text).spans),
      losses: [],
    });
  });

  test("words that have changed since are told, not guessed", () => {
    const text = "[“We came,”]{#q1 .quote speaker=joan-doe} she said, [“close.”]{.quote part=q1}";
    const changed = table(text).replace("close.", "near.");
    expect(imported("csv", changed, text)).toMatchObject({
      annotations: [],
      losses: ["1 quotations that are not where the table says"],
    });
  });

  test("a spreadsheet may part the cells with semicolons", () => {
    const text = "[“Not now”]{.quote speaker=joan-doe} said he.";
    expect(imported("csv", table(text).replaceAll(",", ";"), text)).toMatchObject({
      annotations: ["0 9 #null quote speaker=joan-doe"],
    });
  });

  test("a row can be corrected to be no speech", () => {
    const text = "The [“quiet zone”]{.quote speaker=none form=partial} was loud.";
    expect(imported("csv", table(text).replace(",partial,", ",term,"), text)).toMatchObject({
      annotations: ["4 16 #null quote form=term"],
    });
  });

  test("a table of something else is refused", () => {
    expect(imported("csv", "a,b\r\n1,2\r\n", clean)).toEqual({
      refused: "Its first row does not name the column “file”.",
    });
  });
});

test.each(["web-annotation", "tei", "jsonl", "brat", "csv"] as const)(
  "through whom the words come: %s holds it",
  (id) => {
    const text = '[“We came close”]{.quote speaker=joan-doe via="Belmar News; a clerk"} was the word.';
    const header = formatOf(id)?.header ?? "";
    expect(imported(id, header + written(id, text), text)).toMatchObject({
      annotations: ["0 15 #null quote speaker=joan-doe via=Belmar News; a clerk"],
      losses: [],
    });
  },
);

test("a suggestion tells it, too", () => {
  const text = "Varga said she would be “glad” to come, Belmar News reported.";
  const spans = JSON.parse(written("jsonl", text, "all")).spans;
  const via = spans.flatMap(({ attributes }: { attributes?: { via?: string } }) => attributes?.via ?? []);
  expect(via).toEqual(["Belmar News"]);
});

test("suggestions say what accepting them would write, with a status", () => {
  const text = "“We will close it in May,” Mayor Ilona Varga said.";
  const spans = JSON.parse(written("jsonl", text, "all")).spans;
  expect(spans).toMatchObject([
    { label: "QUOTE", attributes: { speaker: "ilona-varga", form: "direct", cue: "c1", source: "p1" } },
    { label: "PERSON", id: "p1", attributes: { ref: "ilona-varga" } },
    { label: "CUE", id: "c1" },
  ]);
  expect(spans.every(({ status }: { status: string }) => status === "suggested")).toBe(true);
  expect(JSON.parse(written("jsonl", text)).spans).toEqual([]);
});
