import { expect, test } from "vitest";
import { readWebAnnotation } from "../../../../server/src/annotations/formats/webAnnotation/read";
import { moveOut } from "../../../../server/src/annotations/sidecar/convert";
import { printSidecar } from "../../../../server/src/annotations/sidecar/file";
import { emptySidecar } from "../../../../server/src/annotations/sidecar/types";
import { parseMarkup } from "../../../../server/src/markup/parse";

const marked = parseMarkup("[“No,”]{.quote speaker=ada-quill} [Ada Quill]{.person} said.\n");
const sidecar = printSidecar(moveOut(marked, emptySidecar).sidecar, "a.txt");
const [about = "", first = "", second = ""] = sidecar.split("\n");

test.each([
  ["whole", sidecar],
  ["without its first line", `${first}\n${second}\n`],
  ["of one annotation", first],
  ["without any", about],
])("a sidecar %s is no import: its speakers would be lost", (_, content) => {
  expect(readWebAnnotation(content, () => marked)).toEqual({
    refused: expect.stringMatching(/^It is a sidecar/),
  });
});
