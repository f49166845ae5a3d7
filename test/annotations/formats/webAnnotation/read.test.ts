import { expect, test } from "vitest";
import { readWebAnnotation } from "../../../../server/src/annotations/formats/webAnnotation/read";
import { moveOut } from "../../../../server/src/annotations/sidecar/convert";
import { printSidecar } from "../../../../server/src/annotations/sidecar/file";
import { emptySidecar } from "../../../../server/src/annotations/sidecar/types";
import { parseMarkup } from "../../../../server/src/markup/parse";
import { english } from "../../../../server/src/text/message";
import { linesOf } from "../roundTrip";

const marked = parseMarkup("[“No,”]{#q1 .quote speaker=ada-quill} [Ada Quill]{.person} said.\n");
const sidecar = printSidecar(moveOut(marked, emptySidecar).sidecar, "a.txt");
const [about = "", first = "", second = ""] = sidecar.split("\n");
const [quotation = "", name = ""] = linesOf(marked.spans);

test.each([
  ["whole", sidecar, [quotation, name]],
  ["without its first line", `${first}\n${second}\n`, [quotation, name]],
  ["of one annotation", first, [quotation]],
  ["without any", about, []],
])("a colleague's sidecar %s is read with all that it says", (_, content, expected) => {
  const read = readWebAnnotation(content, () => marked);
  if ("refused" in read) throw new Error(english(read.refused));
  expect(read.documents.flatMap(({ annotations }) => linesOf(annotations))).toEqual(expected);
  expect(read.losses).toEqual([]);
});

test("a line that is no JSON is named", () => {
  const read = readWebAnnotation(`${first}\n<<<<<<< ours\n`, () => marked);
  expect("refused" in read && english(read.refused)).toMatch(/^Line 2: /);
});
