import { expect, test } from "vitest";
import { withRenamedId } from "../../../server/src/annotations/commands/renameId";
import { printAttributes } from "../../../server/src/markup/attributes";
import { parseMarkup } from "../../../server/src/markup/parse";

test.each([
  ["{.person ref=ada}", "{.person ref=a-quill}"],
  ["{.quote speaker=ada}", "{.quote speaker=a-quill}"],
  ['{.quote speaker="bo-lind ada"}', '{.quote speaker="bo-lind a-quill"}'],
  ["{.person .quote ref=ada speaker=ada}", "{.person .quote ref=a-quill speaker=a-quill}"],
  // Nobody's id, or another one.
  ["{#ada .person}", "{#ada .person}"],
  ["{.ada ref=ada-quill}", "{.ada ref=ada-quill}"],
  ['{.quote speaker="a friend of ada"}', '{.quote speaker="a friend of ada"}'],
  ["{.quote speaker=none}", "{.quote speaker=none}"],
])("where ada becomes a-quill, %s is %s", (before, after) => {
  const [span] = parseMarkup(`[x]${before}`).spans;
  if (span === undefined) throw new Error(`no annotation in ${before}`);
  const renamed = withRenamedId(span.attributes, { id: "ada", newId: "a-quill" });
  expect(printAttributes(renamed)).toBe(after);
  expect(renamed === span.attributes).toBe(before === after);
});
