import { describe, expect, test } from "vitest";
import { annotate } from "../../../server/src/annotations/draft/annotate";
import { draftsOf } from "../../../server/src/annotations/draft/draft";
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

describe("what points to an annotation that is there already points to the one of the text", () => {
  test("which has an id of its own", () => {
    expect(
      broughtInto(
        "[“One,”]{#q1 .quote speaker=ada} she said. “Two.” [“X”]{#q9 .quote}",
        "[“One,”]{#q9 .quote speaker=ada} she said. [“Two.”]{.quote part=q9} “X”",
      ).text,
    ).toBe("[“One,”]{#q1 .quote speaker=ada} she said. [“Two.”]{.quote part=q1} [“X”]{#q9 .quote}");
  });

  test("which gets the import's id", () => {
    expect(broughtInto("“No,” he [said]{.cue}.", "[“No,”]{.quote cue=c1} he [said]{#c1 .cue}.").text).toBe(
      "[“No,”]{.quote cue=c1} he [said]{#c1 .cue}.",
    );
  });

  test("or a new one, where another has the import's", () => {
    expect(
      broughtInto(
        "“No,” [he]{.source} said. [Ada]{#s1 .person}",
        "[“No,”]{.quote source=s1} [he]{#s1 .source} said. Ada",
      ).text,
    ).toBe("[“No,”]{.quote source=s2} [he]{#s2 .source} said. [Ada]{#s1 .person}");
  });

  test("or the one that it is a part of", () => {
    expect(
      broughtInto(
        "[“One,”]{#q1 .quote} he said, [“two,]{.quote part=q1} three.”",
        "“One,” he said, [“two,]{#q7 .quote} [three.”]{.quote part=q7}",
      ).text,
    ).toBe("[“One,”]{#q1 .quote} he said, [“two,]{.quote part=q1} [three.”]{.quote part=q1}");
  });
});

test("what points to nothing does not come to point to a stranger", () => {
  expect(
    broughtInto("“No,” Ada [said]{#c1 .cue}. “Yes.”", "“No,” Ada said. [“Yes.”]{.quote cue=c1 source=x}")
      .text,
  ).toBe("“No,” Ada [said]{#c1 .cue}. [“Yes.”]{.quote source=x}");
});
