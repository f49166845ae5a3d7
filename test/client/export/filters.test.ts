import { expect, test } from "vitest";
import { importFilters } from "../../../client/src/export/filters";
import { formats } from "../../../server/src/annotations/formats";
import { english } from "../support";

test.each(formats)("an import of $id offers all its endings first, then every file", (format) => {
  const [own, all] = Object.entries(importFilters(format, english));
  expect(own).toEqual([format.label, format.extensions.map((ending) => ending.replace(".", ""))]);
  expect(all).toEqual(["All Files", ["*"]]);
});
