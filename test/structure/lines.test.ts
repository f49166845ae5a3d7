import { expect, test } from "vitest";
import { readStructure } from "../../server/src/structure/readStructure";
import type { Block } from "../../server/src/structure/types";
import { sliceOf } from "../../server/src/text/offsets";

const long =
  "The council of Orsk voted on Monday to close the old dam over the river, which has held no water since the flood.";
const next =
  "The mayor said that the vote came late, and that the town would have to pay for the years in which nothing was done.";

/** The block that `line` becomes between two paragraphs of a story. */
function between(line: string, patterns: readonly string[] = []): Block | undefined {
  const text = `Council closes old dam\n\n${long}\n\n${line}\n\n${next}`;
  const from = text.indexOf(`\n${line}\n`) + 1;
  const blocks = readStructure(text, patterns).flatMap((story) => story.blocks);
  return blocks.find((block) => block.span.start < from + line.length && block.span.end > from);
}

const headlineOf = (first: string, then = long): string | null => {
  const text = `${first}\n\n${then}\n\n${next}`;
  const headline = readStructure(text, [])[0]?.headline;
  return headline ? sliceOf(text, headline) : null;
};

test.each([
  "Council closes old dam",
  "Council ‘buried’ report on dam, says engineer",
  "Brandt: ‘We will not pay’",
  "What we know about the flood",
  "Who knew about the dam?",
  "Council Votes To Close Dam…",
  "EXCLUSIVE – Holm: Don’t Trust the Dam",
  // Archives put a stop behind headlines.
  "Council closes dam over safety concerns.",
  "Nordland Council Votes To Close Old Dam.",
])("headline: %s", (line) => {
  expect(headlineOf(line)).toBe(line);
});

test.each([
  "The council has closed the old dam.",
  "It was late.",
  "Ada Brandt visited Orsk on Monday.",
  "“We will not pay,” Brandt said.",
  "Brandt was asked if the town would pay. “No,” she said.",
  "ORSK (Agency) — Was that really Ada Brandt, the mayor who never leaves the town hall?",
  "• Published in World",
  "- the first point of a list",
  "READ MORE: Council closes dam",
  long,
])("no headline: %s", (line) => {
  expect(headlineOf(line)).toBeNull();
});

test("a headline with a stop is told by the date, name or place below it", () => {
  const line = "The council has closed the old dam.";
  expect(headlineOf(line, `April 5, 2018\n\n${long}`)).toBe(line);
  expect(headlineOf(line, `By Jane Roe\n\n${long}`)).toBe(line);
  expect(headlineOf(line, `ORSK (AP) — ${long}`)).toBe(line);
});

test.each([
  ["By Jane Roe", "byline"],
  ["BY JANE ROE AND JOHN DOE", "byline"],
  ["By Jane Roe and John Doe, Staff Writer", "byline"],
  ["Written by Jane de la Cruz, Orsk Herald", "byline"],
  ["Jane Roe", "byline"],
  ["J. R. Holm-O’Hara", "byline"],
  ["April 23, 2018", "date"],
  ["Saturday, January 5, 2019", "date"],
  ["5 January 2019", "date"],
  ["2019-01-05", "date"],
  ["2019-01-05T10:30:00Z", "date"],
  ["05.01.2019 10:30", "date"],
  ["Updated 3:14 PM ET, Mon April 23, 2018", "date"],
  ["Published: Jan. 5, 2019 at 10:30 a.m.", "date"],
  ["By Monday the water had gone.", "paragraph"],
  ["By noon, all three boats were lost", "paragraph"],
  ["May was dry, and 2018 was the driest year.", "paragraph"],
  ["On April 5 the dam broke.", "paragraph"],
])("under a headline, %s is a %s", (line, kind) => {
  const text = `Council closes old dam over safety concerns\n\n${line}\n\n${long}`;
  expect(readStructure(text, [])[0]?.blocks[1]?.kind).toBe(kind);
});

test.each([
  "Global reaction",
  "'Monstrous crime'",
  "“Further steps”",
  "What happens next?",
  "THE BACKGROUND",
  "Flood of 2018: a timeline",
  "6:01 p.m.",
])("subhead: %s", (line) => {
  expect(between(line)?.kind).toBe("subhead");
});

test.each([
  "“Yes,” she said.",
  "“Yes!”",
  "'We are leaving!'",
  "“Never again”, said Holm",
  "Holm then asked, “With what money?”",
  "Holm asked: “With what money?”",
  "Did that mean the town would pay?",
  "How did you hear of it?",
  "Why, then, was nothing done?",
  "Q: Who knew?",
  "HOLM: We all knew",
  "- A new dam",
  "1. A new dam",
  "It was late.",
  "and so it went on",
  "Three things were needed:",
])("no subhead: %s", (line) => {
  expect(between(line)?.kind).toBe("paragraph");
});

test.each(["– ‘Who pays?’ –.", "'A change of mind.'", "‘Never again’"])(
  "subhead of a story that quotes in double marks: %s",
  (line) => {
    const text = `Council closes old dam\n\n“We closed it,” Holm said. ${long}\n\n${line}\n\n${next}\n\n${long}`;
    expect(readStructure(text, [])[0]?.blocks[2]?.kind).toBe("subhead");
  },
);

test("a short line that comes again names a speaker, and the last line of a story is no subhead", () => {
  const text = `Council closes old dam\n\n${long}\n\nIDA HOLM\n\n${next}\n\nIDA HOLM\n\n${long}\n\nThe End`;
  expect(readStructure(text, [])[0]?.blocks.filter((block) => block.kind === "subhead")).toEqual([]);
});

test.each([
  "READ MORE: Council closes dam",
  "Read more: Council closes dam",
  "RELATED: Council closes dam",
  "Related stories: Council closes dam",
  "WATCH: The dam breaks",
  "© Agency",
  "© 2018 The Orsk Herald",
  "Copyright 2018 The Orsk Herald. All rights reserved. This material may not be published.",
  "FILE PHOTO © Carl Maurer",
  "Subscribe to this RSS feed",
  "Discuss This Article",
  "Other reports by Morning Fresh",
  "Adjust Comment Print",
  "Share this",
  "Share this article",
  "Advertisement",
  "ADVERTISEMENT",
  "what animated GIF",
  "Click here to read the report",
  "Sign up for our newsletter",
  "12 comments",
  "Ida Holm  © Jon Aker",
  "Jon Aker/Reuters.",
  "Jon Aker via Getty Images",
  "Photo: Jon Aker",
  "(Reporting by Jane Roe; Editing by John Doe)",
  "Follow Jane Roe on Twitter @janeroe",
  "https://orsk.example/story/1",
  ".bio-text {",
  "width: 100%;",
])("boilerplate: %s", (line) => {
  expect(between(line)?.kind).toBe("boilerplate");
});

test.each([
  "“Follow the money,” she said.",
  "Share prices fell by a third on the news of the flood.",
  "Advertisement of the sale had been late, the auditor found.",
  "Print was never his trade, Holm said.",
  "The copyright of the report lies with the town.",
  "More people came on Tuesday.",
  "Comments by the mayor drew an angry reply.",
  "Related cases were heard in May.",
  "He sells cafÃ© chairs in Orsk.",
])("no boilerplate: %s", (line) => {
  expect(between(line)?.kind).toBe("paragraph");
});

test("a corpus names its own boilerplate, literally or with * and ?", () => {
  const patterns = ["Our correspondent writes", "story no. ???", "*|*the orsk herald*"];
  expect(between("Our correspondent writes", patterns)?.kind).toBe("boilerplate");
  expect(between("STORY NO. 123", patterns)?.kind).toBe("boilerplate");
  expect(between("News | The Orsk Herald, page 4", patterns)?.kind).toBe("boilerplate");
  expect(between("Our correspondent writes that the dam broke.", patterns)?.kind).toBe("paragraph");
  expect(between("Story no. 1234 was a hoax, the Herald said.", patterns)?.kind).toBe("paragraph");
  expect(between("Nothing matches an empty pattern.", ["", " "])?.kind).toBe("paragraph");
});

test.each([
  "The patrol boat Heron leaves Orsk on April 7, 2017. © Ford Wills / Town of Orsk / Handout via REUTERS",
  "Workers fill bags with sand on Monday. (Photo by Jon Aker)",
  "Workers fill bags with sand on Monday. (AP Photo/Jon Aker)",
  "The far end of the dam, shortly after opening. Image: Jon Aker.",
])("caption: %s", (line) => {
  expect(between(line)?.kind).toBe("caption");
});

test.each([
  "The dam broke on Monday, the town said. (Reuters)",
  "She said the photo by Jon Aker was a forgery.",
  "There was one word for it: Murder.",
])("no caption: %s", (line) => {
  expect(between(line)?.kind).toBe("paragraph");
});

test.each([
  ["ORSK (Reuters) – The dam broke.", "ORSK (Reuters) –"],
  ["ORSK — The dam broke.", "ORSK —"],
  ["ORSK—The dam broke.", "ORSK—"],
  ["ORSK, 5 May (AP) - The dam broke.", "ORSK, 5 May (AP) -"],
  ["PORT ORSK, Calif., Jan. 1 (UPI) — The dam broke.", "PORT ORSK, Calif., Jan. 1 (UPI) —"],
  ["ORSK/NORDBY, Jan 5, 2018 (Reuters) - The dam broke.", "ORSK/NORDBY, Jan 5, 2018 (Reuters) -"],
  ["ORSK and NORDBY, Jul 26 2022 (IPS) - The dam broke.", "ORSK and NORDBY, Jul 26 2022 (IPS) -"],
  ["Port Orsk (AFP) – The dam broke.", "Port Orsk (AFP) –"],
  ["(Reuters) - The dam broke.", "(Reuters) -"],
  ["“ORSK — where else? — is where the dam broke,” he said.", null],
  ["NATO — the old alliance — has met in Orsk.", null],
  ["NOW OPEN— “The Dam,” a show of pictures.", null],
  ["COUNCIL NOT WRONG, JUST TOO EARLY - Two engineers say so.", null],
  ["Mayor Ada Brandt (R-Orsk) — Announced in March.", null],
  ["The dam – the biggest of all – broke.", null],
])("dateline of %j is %j", (line, dateline) => {
  const block = between(line);
  const text = `Council closes old dam\n\n${long}\n\n${line}`;
  expect(block?.dateline ? sliceOf(text, block.dateline) : null).toBe(dateline);
});
