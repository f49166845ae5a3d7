import { expect, test } from "vitest";
import { annotate } from "../../../server/src/annotations/annotate";
import { draftsOf } from "../../../server/src/annotations/draft";
import { merged } from "../../../server/src/annotations/formats/intoText";
import type { Exchanged } from "../../../server/src/annotations/formats/types";
import { parseMarkup } from "../../../server/src/markup/parse";
import { english } from "../../../server/src/text/message";

/** Brings the annotations of one marked text into another one. */
function broughtInto(article: string, other: string) {
  const marked = parseMarkup(article);
  const annotations = parseMarkup(other).spans.map(
    ({ clean, attributes }): Exchanged => ({ clean, attributes, status: "confirmed", confidence: 1 }),
  );
  const { drafts, added, losses } = merged(marked.clean, draftsOf(marked), annotations);
  return {
    text: annotate(marked.clean, drafts),
    added,
    losses: losses.map(({ count, what }) => `${count} ${english(what)}`),
  };
}

test("what is annotated already stays as it is, with its marks or without", () => {
  expect(
    broughtInto(
      "“[Not now,]{.quote speaker=none}” [Ada]{.person} said.",
      "[“Not now,”]{.quote speaker=ada} [Ada]{.person ref=ada} said.",
    ),
  ).toEqual({
    text: "“[Not now,]{.quote speaker=none}” [Ada]{.person} said.",
    added: 0,
    losses: ["2 annotations that are there already"],
  });
});

test("another class over the same words is new", () => {
  expect(broughtInto("[“Not now”]{.note}, Ada said.", "[“Not now”]{.quote}, Ada said.")).toMatchObject({
    text: "[[“Not now”]{.quote}]{.note}, Ada said.",
    added: 1,
  });
});

test("ids that are taken are given anew, and what points to them follows", () => {
  expect(
    broughtInto(
      "[Ada]{#q1 .person} said “no” and “never”.",
      "Ada said [“no”]{#q1 .quote} and [“never”]{.quote part=q1}.",
    ),
  ).toMatchObject({
    text: "[Ada]{#q1 .person} said [“no”]{#q2 .quote} and [“never”]{.quote part=q2}.",
  });
});
