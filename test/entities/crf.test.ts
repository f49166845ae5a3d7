import { expect, test } from "vitest";
import { loadTagger } from "../../server/src/entities/crf/crfTagger";
import { gazetteer, tagged, tagParagraphs, weights } from "./crfTagger";

/** The text without its marks: what the tagger gets. */
const bare = (text: string): string => text.replace(/\[([^\]/]+)\/\w+\]/g, "$1");

test.each([
  // A title is no part of the name.
  [
    "President [Marta Quillan/person] met Foreign Minister [Tomas Ferrow/person] in [Geneva/place] on Monday.",
  ],
  ["Mr [Ferrow/person] told reporters that Sen. [Quillan/person] had left."],
  // Organisations by what they end with, and by what they hold.
  ["The [Ministry of Health/org] and the [University of Oxford/org] did not comment."],
  ["Shares in [Harrow Mining Ltd/org] fell after the [European Commission/org] opened an inquiry."],
  // Places, and two of them beside each other.
  ["Floods hit [Bangkok/place], [Thailand/place], and villages along the [Mekong/place]."],
  // Nationalities are other names; events are told apart from them.
  ["The [German/misc] team won the [World Cup/event] in [Brazil/place]."],
  ["[French/misc] officials compared it to [Hurricane Katrina/event]."],
  // Cut at hyphens and possessives.
  ["The [US/place]-led coalition rejected [Russia/place]’s plan."],
  ["[Kim Hyun-sook/person] and [Saleh al-Amri/person] signed it in [Seoul/place]."],
  // Articles inside names, as the letter behind them changes them.
  ["[Omar ash-Shami/person] left [Deir ez-Zor/place] on Monday."],
  // Places and agencies that news takes for known.
  ["Three died in [Khan Sheikhoun/place], a town in [Idlib/place]."],
  ["[DAMASCUS/place] ([SANA/org]) – The minister left on Monday."],
  ["[Rossiya Segodnya/org] hired him in May."],
  // Whoever is brought in by a word alone, and speaks.
  ["[Quorrenov/person] added: “It rains.”"],
  ["Firefighters added that it rains."],
  ["Cyberactivists warned of more."],
  // An age makes a person, a syllable behind a hyphen too.
  ["[Velda Quorvic/person], 41, drove a bus."],
  ["[Park Min-hyuk/person] was found on Friday. [Park/person] was 64."],
  // What a country gets is not called by it.
  ["They may give [Syria/place] [S-300/misc] systems."],
  // A document is no organisation.
  ["Both signed the [Memorandum on Harbour Safety/misc]."],
  ["He spoke in the [Oval Office/place]."],
  // No names.
  ["The minister said on Thursday that prices would rise by 3 percent in May."],
  ["However, nobody knows why. Perhaps it rained."],
  ["See https://www.example.org/London/Paris and ask @Reuters for more."],
  ["He said: “We will not go.”"],
])("%s", (expected) => {
  expect(tagged(bare(expected))).toEqual([expected]);
});

test("a surname alone is a person where the article has the full name", () => {
  const [, second] = tagged("Irina Walden, a farmer from Leeds, spoke first.", "Walden was angry.");
  expect(second).toBe("[Walden/person] was angry.");
});

test("what a name is called once, it is in the rest of the article", () => {
  const [, company] = tagged(
    "The mining company Orlo closed. It has 300 people.",
    "It rains, and Orlo is silent.",
  );
  const [, town] = tagged(
    "It rained in the town of Orlo. It has 300 people.",
    "It rains, and Orlo is silent.",
  );
  expect(company).toBe("It rains, and [Orlo/org] is silent.");
  expect(town).toBe("It rains, and [Orlo/place] is silent.");
});

test("a headline in capitals learns from the text below it", () => {
  const [headline] = tagged(
    "WALDEN WARNS OF FLOODS IN LEEDS",
    "Irina Walden spoke in Leeds. Walden said so twice.",
  );
  expect(headline).toBe("[WALDEN/person] WARNS OF FLOODS IN [LEEDS/place]");
});

test("names are in order, do not overlap, and are as sure as a probability can be", () => {
  const text =
    "Ann Lee of the BBC, Bo Orr of CNN (Atlanta) and the “Times of Malta” met Lee’s friends in Rome, Italy.";
  const [names = []] = tagParagraphs([text]);
  expect(names.length).toBeGreaterThan(5);
  names.forEach(({ start, end, confidence }, i) => {
    expect(start).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  });
});

test("a clear name is surer than a doubtful one", () => {
  const [names = []] = tagParagraphs(["In Paris, Barack Obama said that Whimble had gone."]);
  const sure = names.find(({ start }) => start === 10)?.confidence ?? 0;
  const doubtful = names.find(({ start }) => start === 33)?.confidence ?? 0;
  expect(sure).toBeGreaterThan(0.9);
  expect(doubtful).toBeLessThan(sure);
});

test("two taggers of the same files agree, whatever they read before", () => {
  const text = ["Ann Lee of Harrow Mining spoke in Orsk.", "Lee did not say more."];
  const one = loadTagger(weights, gazetteer);
  const other = loadTagger(weights, gazetteer);
  tagParagraphs(["Quite another story about Lee County and the Orsk Tribune."], other);
  expect(tagParagraphs(text, other)).toEqual(tagParagraphs(text, one));
  expect(other.version).toBe(one.version);
});

test.each([
  ["nothing", ""],
  ["white space", " \t "],
  ["lone surrogates", "A \ud800 B \udfff C"],
  ["signs only", "“” — … !!! ((("],
  ["other scripts", "Владимир Петров приехал в Москву. 習近平 北京"],
  ["emoji", "👩‍👩‍👧 Ann 🇫🇷 Lee"],
])("reads %s", (_, text) => {
  const [names = []] = tagParagraphs([text]);
  for (const { start, end } of names) expect(text.slice(start, end).trim()).not.toBe("");
});
