import { describe, expect, test } from "vitest";
import { draftsOf } from "../../../server/src/annotations/draft/draft";
import { parseSidecar, printSidecar } from "../../../server/src/annotations/sidecar/file";
import { changed, type Placement, place } from "../../../server/src/annotations/sidecar/placement";
import type { Sidecar } from "../../../server/src/annotations/sidecar/types";
import { printAttributes } from "../../../server/src/markup/attributes";
import { parseMarkup } from "../../../server/src/markup/parse";
import { english } from "../../../server/src/text/message";
import { sliceOf } from "../../../server/src/text/offsets";

const nowhere: Placement = { placed: [], orphans: [] };

/** The sidecar of a text whose annotations are written into it. */
function sidecarOf(markup: string): { readonly text: string; readonly sidecar: Sidecar } {
  const marked = parseMarkup(markup);
  return { text: marked.clean, sidecar: changed(nowhere, draftsOf(marked), [], marked.clean) };
}

/** One line an annotation that has words. */
const shown = (text: string, { placed }: Placement): readonly string[] =>
  placed.map(({ entry, clean }) => `${sliceOf(text, clean)} ${printAttributes(entry.attributes)}`);

describe("a sidecar", () => {
  const { text, sidecar } = sidecarOf(
    "🐟 [“Never,”]{#q1 .quote speaker=joan-doe} [Joan Doe]{.person} said. “[No.]{.quote part=q1}”",
  );
  const file = printSidecar(sidecar, "a story.txt");
  const lines = file
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

  test("says which text it is about, then has one W3C Web Annotation a line", () => {
    expect(lines[0]).toEqual({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationCollection",
      total: 3,
      "schema:about": { id: "a%20story.txt", type: "Text", "schema:sha256": sidecar.hash },
    });
    expect(lines[1]).toEqual({
      id: expect.stringMatching(/^urn:quotidian:[0-9a-f]{16}$/),
      type: "Annotation",
      motivation: "classifying",
      body: [
        { type: "TextualBody", purpose: "identifying", value: "q1" },
        { type: "TextualBody", purpose: "tagging", value: "quote" },
        { type: "TextualBody", purpose: "describing", label: "speaker", value: "joan-doe" },
      ],
      target: {
        source: "a%20story.txt",
        selector: [
          { type: "TextPositionSelector", start: 2, end: 10 },
          { type: "TextQuoteSelector", exact: "“Never,”", prefix: "🐟 ", suffix: " Joan Doe said. “No.”" },
        ],
      },
    });
    expect(lines).toHaveLength(4);
  });

  test("reads as it was printed, and prints the same again", () => {
    expect(parseSidecar(file)).toEqual(sidecar);
    expect(printSidecar(parseSidecar(file), "a story.txt")).toBe(file);
    expect(shown(text, place(parseSidecar(file), null, text))).toEqual([
      "“Never,” {#q1 .quote speaker=joan-doe}",
      "Joan Doe {.person}",
      "No. {.quote part=q1}",
    ]);
  });

  test("gives annotations ids that later edits do not change", () => {
    const first = place(sidecar, null, text);
    const again = changed(first, draftsOf(parseMarkup(text)), [], text);
    expect(again.entries).toEqual([]);
    const longer = `New words. ${text}`;
    const moved = place(sidecar, text, longer);
    expect(moved.placed.map(({ entry }) => entry.id)).toEqual(sidecar.entries.map(({ id }) => id));
    const twice = sidecarOf("[a]{.note} [a]{.note}").sidecar.entries.map(({ id }) => id);
    expect(twice[1]).toBe(`${twice[0]}-2`);
  });

  test("keeps what it cannot read, and says on which line it is", () => {
    const broken = [
      lines[0],
      "<<<<<<< ours",
      lines[1],
      '{"type":"Annotation","id":"x","body":{"type":"Image"},"target":"y"}',
    ].map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
    const read = parseSidecar(broken.join("\r\n"));
    expect(read.entries).toHaveLength(1);
    expect(read.others.map(({ line, message }) => `${line}: ${english(message)}`)).toEqual([
      "2: This line is no JSON object. It is kept as it is.",
      "4: The body of this annotation is not made of classes and values that Quotidian knows. It is kept as it is.",
    ]);
    expect(printSidecar(read, "s.txt").split("\n").slice(2, 4)).toEqual([broken[1], broken[3]]);
  });

  test("keeps what other tools have written into an annotation", () => {
    const line = JSON.stringify({ ...lines[1], created: "2026-01-01", creator: { name: "Ada" } });
    expect(JSON.parse(printSidecar(parseSidecar(line), "s.txt").split("\n")[1] ?? "")).toMatchObject({
      created: "2026-01-01",
      creator: { name: "Ada" },
    });
  });

  test("does not trust a hash where two are given, as after a merge", () => {
    const other = JSON.stringify({ ...lines[0], "schema:about": { "schema:sha256": "0" } });
    expect(parseSidecar(`${file}${other}\n`).hash).toBeNull();
  });

  test("is empty where there is nothing to keep", () => {
    expect(printSidecar({ hash: "0", entries: [], others: [] }, "s.txt")).toBe("");
    expect(parseSidecar("")).toEqual({ hash: null, entries: [], others: [] });
  });
});

describe("annotations whose words are gone", () => {
  const { text, sidecar } = sidecarOf(
    "The first line of a story is long enough to tell.\n\n[“We will stay,”]{.quote speaker=bo} Bo Lind said on Monday.\n\nThe end of it.",
  );
  const without = text.replace(/“We.*Monday\./, "");

  test("are orphans, and come back with their words", () => {
    const gone = place(sidecar, text, without);
    expect(gone.placed).toEqual([]);
    expect(gone.orphans.map(({ anchor }) => anchor.exact)).toEqual(["“We will stay,”"]);
    const saved = changed(gone, [], [], without);
    expect(JSON.parse(printSidecar(saved, "s.txt").split("\n")[1] ?? "").target.selector).toHaveLength(1);
    expect(shown(text, place(saved, without, text))).toEqual(["“We will stay,” {.quote speaker=bo}"]);
  });

  test("are never fastened to the same words elsewhere", () => {
    const twice = sidecarOf(
      "[“We will stay,”]{.quote speaker=bo} Bo Lind said on Monday.\n\nSomebody wrote “We will stay,” on the wall of the hall.",
    );
    const left = twice.text.slice(twice.text.indexOf("Somebody"));
    expect(place(twice.sidecar, twice.text, left).placed).toEqual([]);
    expect(place(twice.sidecar, null, left).placed).toEqual([]);
  });
});
