import { expect, test } from "vitest";
import { loadGazetteer } from "../../server/src/entities/crf/gazetteer";
import { type Paragraph, readParagraph } from "../../server/src/entities/crf/paragraph";
import { tailOf } from "../../server/src/entities/crf/tails";
import { trait, traitsOf, traitsOfSurroundings } from "../../server/src/entities/crf/traits";
import { wordOf } from "../../server/src/entities/crf/words";
import { tokenise } from "../../server/src/text/tokens";
import { gazetteer } from "./crfTagger";

const lists = loadGazetteer(gazetteer);
const read = (text: string): Paragraph =>
  readParagraph(tokenise(text), (spelling, kind) => wordOf(spelling, kind, lists), lists);

/** The runs of words that could be one name, as they stand in the text; words between them are left out. */
function runsOf(text: string): readonly string[] {
  const p = read(text);
  return p.regions.flatMap(({ start, end }) => {
    const runs: string[] = [];
    for (let i = start; i < end; i = p.runEnd[i] ?? end) {
      const last = (p.runEnd[i] ?? end) - 1;
      if (p.words.slice(i, last + 1).some(({ hasUpper }) => hasUpper))
        runs.push(text.slice(p.parts[i]?.start, p.parts[last]?.end));
    }
    return runs;
  });
}

test.each([
  ["They left for Orsk and Rome, he said.", ["They", "Orsk", "Rome"]],
  ["at the Bank of England in London", ["Bank of England", "London"]],
  // The article takes the letter that follows, or the language's own vowel.
  ["in Deir ez-Zaytun and Qasr el-Wadi", ["Deir ez-Zaytun", "Qasr el-Wadi"]],
  ["met Omar ash-Shami and Lina al-Harir", ["Omar ash-Shami", "Lina al-Harir"]],
  ["what al-Harir said", ["al-Harir"]],
  // One letter before a hyphen makes a word of its own.
  ["heard K-pop and wore T-shirts in Orsk", ["Orsk"]],
  ["the E-Class of Orsk", ["E-Class of Orsk"]],
  // A number belongs to a name, a figure in a table or in a date does not; nor does money.
  ["an Orlo 737 fell", ["Orlo 737"]],
  ["Orsk 4 2 1", ["Orsk"]],
  ["Orsk 20:36:54", ["Orsk"]],
  ["ORSK 1996-08-27", ["ORSK"]],
  ["paid RM3.5 million, Rs 100 and US$5 in Orsk", ["Orsk"]],
  // Words that look like one, but hang on nothing.
  ["as Orsk fell, er Rome stood", ["Orsk", "Rome"]],
])("%s", (text, expected) => {
  expect(runsOf(text)).toEqual(expected);
});

/** What the mention of `name` shows, by the names of the traits. */
function shown(text: string, name: string): readonly string[] {
  const p = read(text);
  const i = p.parts.findIndex((part) => part.text === name);
  const run = { start: p.runStart[i] ?? 0, end: p.runEnd[i] ?? 0 };
  const traits = traitsOf(p, i, run) | traitsOfSurroundings(p, run);
  return Object.entries(trait)
    .filter(([, bit]) => (traits & bit) !== 0)
    .map(([key]) => key);
}

test.each([
  // What it is called, before the name and behind it.
  ["The mining company Orlo closed.", "Orlo", "afterOrganisationNoun"],
  ["It reached the city of Orlo.", "Orlo", "afterPlaceNoun"],
  ["Then Orlo, a small mining company, closed.", "Orlo", "organisationApposition"],
  ["Then Orlo, a quiet town, woke.", "Orlo", "placeApposition"],
  ["Then Orlo, the director, woke.", "Orlo", "personApposition"],
  // What it has, and what it does.
  ["The spokesman for Orlo left.", "Orlo", "officeOf"],
  ["Then Orlo’s director left.", "Orlo", "holdsOffice"],
  ["Then Orlo acquired two mines.", "Orlo", "actsAsOrganisation"],
  ["Then Orlo resigned.", "Orlo", "actsAsPerson"],
  // Where it stands.
  ["It rains in Orlo.", "Orlo", "afterIn"],
  ["The Orlo Mining Union (OMU) met.", "Mining", "beforeInitials"],
  ["It rains near Orlo, Brazil.", "Orlo", "beforeCountry"],
  ["Then Orlo, 20, woke.", "Orlo", "beforeAge"],
  ["Then Orlo warned them.", "Orlo", "speaks"],
])("%s %s: %s", (text, name, expected) => {
  expect(shown(text, name)).toContain(expected);
});

test("an apposition ends with its clause", () => {
  expect(shown("Then Orlo, a surprise, and the bank closed.", "Orlo")).not.toContain(
    "organisationApposition",
  );
  expect(shown("Then Orlo, the region’s pride, closed.", "Orlo")).not.toContain("placeApposition");
  expect(shown("Then Orlo left, a bank said.", "Orlo")).not.toContain("organisationApposition");
});

test("a number between commas is an age only where somebody can be as old", () => {
  expect(shown("In Orlo, 1996, it rained.", "Orlo")).not.toContain("beforeAge");
  expect(shown("In Orlo, 20 people left.", "Orlo")).not.toContain("beforeAge");
});

test.each([
  ["nothing hangs on it", "Ann Lee left.", 0],
  ["a compound's end", "the Lee-led group", 1],
  ["an ordinary word", "Ann Lee-quick left", 2],
  ["an unknown one", "Ann Lee-vrosk left", 3],
  ["a capital", "the Lee-Orsk line", 0],
  ["white space between", "Ann Lee - hyuk", 0],
])("the tail of a name: %s", (_, text, expected) => {
  const p = read(text);
  const at = p.parts.findIndex((part) => part.text === "Lee" || part.text === "Min") + 1;
  expect(tailOf(p, at)).toBe(expected);
});
