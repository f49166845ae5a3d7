import { expect, test } from "vitest";
import { readStructure } from "../../server/src/structure/readStructure";
import { sliceOf } from "../../server/src/text/offsets";
import { parseLabelled, relabel, textOf } from "./labelled";

const pages = {
  "a wire story": `
    > headline           | Council ‘buried’ dam report, says engineer
                         |
      byline             | Lester Quill
      date               | April 23, 2018
                         |
      paragraph dateline | ORSK (Agency) — The council of Orsk shelved a report on the old dam, its author said on Monday.
                         |
      paragraph          | "The report was never read".
                         |
      paragraph          | "We will answer in court", Mayor Ada Brandt said.
                         |
      boilerplate        | Other reports by Morning Fresh
                         |
      boilerplate        | Discuss This Article
  `,
  "no blank lines, no headline, a post signed in the next line": `
    > paragraph          | The mayor of Orsk, Ada Brandt, told reporters on Monday that the dam over the river would be closed at once.
      paragraph          | “We waited too long… and we know it,” she said.
      tweet              | The dam above Orsk will be closed tonight, the mayor says. https://t.example/3VI
      …                  | — Kim Alder (@kimalder1) April 20, 2018
      paragraph          | “It is late,” said one resident.
  `,
  "furniture between headline and story": `
    > headline           | River Relations May Be At An 'All-Time Low'
                         |
      boilerplate        | Adjust Comment Print
                         |
      paragraph          | The town upstream has stood by its dam, a stance that the towns below dismiss.
  `,
  "a saved page of several stories": `
    > headline           | Brandt to meet Holm in Orsk, town hall confirms
                         |
      paragraph          | Ada Brandt will meet Ida Holm in Orsk on Wednesday, the town hall confirmed.
                         |
                         |${"\u00a0"}
      boilerplate        | ©${"\u00a0"}Agency
                         |
      paragraph          | “Was she fired? You’re kidding!” Holm said, leaving the room.
                         |
      tweet              | @orsk_news 'Was she fired?' Holm is asked if the firing casts a shadow over the visit https://orsk.example/8b8i
                         |
      boilerplate        | READ MORE: Brandt to meet Holm again & talk about the dam on May 10
                         |
      paragraph          | Last week the two spoke by phone.
                         |
      separator          |   • Published in World
                         |
    > headline           | Boats banned from reservoir – harbour master
                         |
      paragraph          | The reservoir above Orsk will be closed to boats, the harbour master said on Monday afternoon.
                         |
      subhead            | Global reaction${"\u00a0"}
                         |
      paragraph          | The office of the mayor called the ban “reckless”,“late” and “short-sighted” in a note to the press.
                         |
      caption            | The patrol boat Heron (H 78) leaves Orsk on April 7, 2017. © Ford Wills / Town of Orsk / Handout via AGENCY
                         |
      paragraph          | Neighbouring towns have welcomed the ban on boats, including Nordby and Vik.
                         |
      boilerplate        | Ida Holm  © Eric Aker
                         |
      subhead            | 'Monstrous error'
                         |
      paragraph          | “This was a monstrous error, but it would be wrong to point fingers now,” Holm told reporters on Thursday.
                         |
      separator          |   • Published in World
      boilerplate        | Subscribe to this RSS feed
  `,
  "a fragment that repeats the end of an earlier paragraph": `
    > headline           | Barrels were a ruse, says harbour master
                         |
      paragraph          | “The inspectors showed us the presumed chemical barrels found in the harbour. The search was then launched and it ended with the ruin of the boats,” he added.
                         |
      paragraph          | “These actions aim at a new pretext,” said the head of the harbour.
                         |
      paragraph cut-start repeats | cal barrels found in the harbour. The search was then launched and it ended with the ruin of the boats,” he added.
  `,
  "subheads in single marks, with an apostrophe or without": `
    > headline           | Council closes bridge after flood
                         |
      paragraph          | “The water came too fast for us to do anything but watch,” Roe told reporters at noon on Monday.
                         |
      subhead            | 'There's no time.'
                         |
      paragraph          | The bridge will stay closed until the council has found somebody who can look at its two pillars.
                         |
      paragraph          | ‘There's no time to lose in a flood like this one, and nobody will tell me otherwise.’
                         |
      paragraph          | The bridge was last closed in 1987, after a barge had run into the pillar on the northern side.
  `,
  "stories after rules and closing words": `
    > headline           | Council closes bridge after flood
      byline             | By Jane Roe
                         |
      paragraph          | The council closed the bridge on Monday.
                         |
      boilerplate        | Copyright 2018 The Orsk Herald. All rights reserved.
                         |
    > headline           | Ferry to run until the bridge reopens
      byline             | By John Roe
                         |
      paragraph          | A ferry will run every hour, the town said.
                         |
      separator          | * * *
                         |
    > headline           | School to open a week late after the flood
                         |
      paragraph          | The school on the hill will open a week late, its head said on Monday, because the road to it is still under water.
  `,
  "a rule inside a story": `
    > headline           | A Year on the River
                         |
      paragraph          | The river rose in spring and it took the boats, the nets and the hut.
                         |
      separator          | ***
                         |
      paragraph          | It rose again in autumn. Nobody was there to see it, and nothing was left to take.
  `,
  "entries of a running report": `
    > headline           | The Latest: Dam closed for good
                         |
      paragraph dateline | ORSK, Nordland (AP) — The latest on the dam (all times local):
                         |
      subhead            | 6:01 p.m.
                         |
      paragraph          | The mayor says that the dam will not be opened again this year.
                         |
      separator          | ___
                         |
      subhead            | 4:40 p.m.:
                         |
      paragraph          | Engineers have closed the last of the gates, the town says.
  `,
  "section's name, two-line headline, ISO date": `
    > boilerplate        | Nordland
                         |
      headline           | Council gives up the old dam for good;
      headline           | Mayor ‘saw no other way,’ engineers disagree.
                         |
      date               | 2018-04-23 10:30
                         |
      paragraph          | The council of Orsk has given up the old dam.
  `,
  "an interview keeps its turns": `
    > headline           | Ida Holm on the dam: ‘We were warned’
                         |
      paragraph          | The engineer spoke with the Herald about the dam, the flood and the report that nobody read.
                         |
      paragraph          | Q: What did you see?
                         |
      paragraph          | A: A crack as long as my arm, and a council that looked away for the whole of that summer.
                         |
      paragraph          | HERALD: Did you tell them?
                         |
      paragraph          | HOLM: I told them three times, in writing, and I have the receipts at home in a drawer.
                         |
      paragraph          | So what did you do then?
                         |
      paragraph          | I went to the papers, as anybody would have done who had seen what I saw in that dam.
  `,
  "lists, labels and short speech are no subheads": `
    > paragraph          | The town needs three things, the engineer wrote in her report to the council:
                         |
      paragraph          | A new dam
                         |
      paragraph          | A new road
                         |
      paragraph          | A new council
                         |
      paragraph          | “No,” she said.
                         |
      paragraph          | “Never again!”
                         |
      paragraph          | Holm then asked, “With what money?”
                         |
      paragraph          | Nobody in the room had an answer to that, and the meeting of the council ended early.
  `,
} as const;

test.each(Object.entries(pages))("%s", (_, page) => {
  const expected = parseLabelled(page);
  expect(relabel(textOf(expected))).toEqual(expected);
});

test.each([
  ["CRLF", "\r\n"],
  ["CR alone", "\r"],
])("%s line ends make no difference", (_, lineBreak) => {
  for (const page of Object.values(pages)) {
    const expected = parseLabelled(page);
    expect(relabel(textOf(expected, lineBreak))).toEqual(expected);
  }
});

test("a byte order mark is part of no block", () => {
  const [story] = readStructure(
    "\ufeffCouncil closes bridge\n\nThe council closed the bridge on Monday.",
    [],
  );
  expect(story?.headline).toEqual({ start: 1, end: 22 });
});

test.each(["", "\n\n", " \u00a0\r\n\t", "\ufeff"])("no story in %j", (text) => {
  expect(readStructure(text, [])).toEqual([]);
});

test("sections go from subhead to subhead; the first has no title", () => {
  const lines = parseLabelled(pages["a saved page of several stories"]);
  const text = textOf(lines);
  const sections = readStructure(text, [])[1]?.sections ?? [];
  expect(sections.map(({ title }) => title && sliceOf(text, title))).toEqual([
    null,
    "Global reaction",
    "'Monstrous error'",
  ]);
  expect(sections.map(({ span }) => sliceOf(text, span).slice(0, 15))).toEqual([
    "Boats banned fr",
    "Global reaction",
    "'Monstrous erro",
  ]);
});

test("a story's head is found in its blocks", () => {
  const text = textOf(parseLabelled(pages["a wire story"]));
  const [story] = readStructure(text, []);
  const words = (span: { start: number; end: number } | null | undefined): string | null =>
    span ? sliceOf(text, span) : null;
  expect(words(story?.headline)).toBe("Council ‘buried’ dam report, says engineer");
  expect(words(story?.byline)).toBe("Lester Quill");
  expect(words(story?.date)).toBe("April 23, 2018");
  expect(words(story?.dateline)).toBe("ORSK (Agency) —");
});
