import { describe, expect, test } from "vitest";
import { readOne } from "../support/read";

/** Who is said to have said the last quotation of a text, as the text names the source. */
function sourceOfLast(text: string): string | null {
  const mention = readOne(text).attributions.at(-1)?.speakers[0]?.mention;
  return mention ? text.slice(mention.start, mention.end) : null;
}

const sources = (rows: readonly (readonly [string, string, string | null])[]): void => {
  test.each(rows)("%s", (_, text, source) => {
    expect(sourceOfLast(text)).toBe(source);
  });
};

describe("the noun phrase before the cue", () => {
  sources([
    [
      "a party in brackets, and a comma",
      "Gov. Mary Quill (R-Ellery), said, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "a fronted phrase of several parts",
      "In a statement to the Observer, her adviser, John Lind, said: “We will stay here.”",
      "John Lind",
    ],
    [
      "a day of the week",
      "Mary Quill left. Quill later Thursday told Wire News: “We will stay here.”",
      "Quill",
    ],
    [
      "a role that has its name, and where she works",
      "Lind's wife Mary Quill, also Wire News, said, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "a phrase of its own before a relative clause",
      "It came after an endorsement by a colleague, from Mary Quill, who declared, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "a plural and a verb in its base form",
      "“We have won a lot in all the years,” the Nordics state in the paper.",
      "Nordics",
    ],
    ["both, behind an adverb", "Quill and Lind met. Later both called it “a good day.”", "both"],
    ["a lone capitalised word behind the verb", "“We have nothing to hide,” said Baker.", "Baker"],
    [
      "a role, its field, and the name",
      "“Thanks for coming,” said master of ceremonies John Lind, an engineer.",
      "John Lind",
    ],
    [
      "a relative clause between dashes, with words of its own",
      "Mary Quill – who has called the tide “a hoax” – told the Wire she would “bring it back.”",
      "Mary Quill",
    ],
    [
      "a participle between dashes",
      "Mary Quill – nicknamed “Sparrow” by her pupils – said it was “all a bit much”.",
      "Mary Quill",
    ],
    [
      "a description by somebody else's name, and the name in commas",
      "Lind’s predecessor, Mary Quill, once quipped that the port was “too big to sail round.”",
      "Mary Quill",
    ],
    [
      "one of several, and the name in commas",
      "“They are lying,” one of the victims’ sisters, Mary Quill, told the Wire.",
      "Mary Quill",
    ],
    [
      "somebody's relation to one of several",
      "“They are lying,” the sister of one of the victims told the Wire.",
      "the sister",
    ],
    [
      "what stands behind its noun",
      "According to a person familiar with the matter, the board has “lost confidence” in Lind.",
      "a person",
    ],
    [
      "what a relative clause is about",
      "Shares in the bank, which said last week it was “well capitalised”, fell.",
      "the bank",
    ],
    ["whoever speaks in a clause with what", "This is what scientists call “overshoot.”", "scientists"],
    ["a gerund before a colon", "Mary Quill, grinning: “My wife would kill me.”", "Mary Quill"],
    ["a phrase before a colon", "Then Mary Quill, without looking up: “No more boats.”", "Mary Quill"],
    ["whose answer it is", "Mary Quill’s answer was blunt: “We will stay here.”", "Mary Quill"],
    ["whose message it is", "“Come and try it” is Mary Quill’s message.", "Mary Quill"],
    [
      "a fronted question, and an age",
      "Asked what he wanted for his birthday, the boy, 7, whispered: “A dog.”",
      "the boy",
    ],
    [
      "a noun that can be a verb",
      "Mary Quill called Lind’s claim to her recovered emails “disturbing.”",
      "Mary Quill",
    ],
    [
      "behind a fronted phrase, a description and the name in commas",
      "In a statement read to the court, Lind’s widow, Mary Quill, said, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "a nationality, and the name in commas",
      "Her French counterpart, Mary Quill, was cautious, calling it “a floor.”",
      "Mary Quill",
    ],
    [
      "an occupation behind the cue, and the name in commas",
      "“Nobody is happy,” conceded the board's chief negotiator, Mary Quill.",
      "Mary Quill",
    ],
    [
      "whoever is accused has not said it",
      "The court freed two activists accused of “inciting” riots.",
      null,
    ],
    ["no label of a link", "READ MORE: ‘It helps only people who gain’: Lind on the tide", null],
    ["how many", "A number of senators condemned it, citing “an abuse of power.”", "A number of senators"],
    ["nobody whose claims are rejected", "Mary Quill rejected claims that the dam was “a time bomb”.", null],
    [
      "a relative clause with a title in it",
      "Mary Quill, whose novel “The Salt Road” won the prize, called the jury “blind.”",
      "Mary Quill",
    ],
    [
      "the second of two relative clauses",
      "Contrast that with Lind, who has called it “insanity,” and Mary Quill, who says it is “disastrous.”",
      "Mary Quill",
    ],
    [
      "whose leader, with a name",
      "It drew ridicule from the board, whose head, Mary Quill, dubbed it “the bridge to nowhere.”",
      "Mary Quill",
    ],
    [
      "a move of somebody's, with a name",
      "The club will close the stand, a move the manager, Mary Quill, described as “daylight robbery.”",
      "Mary Quill",
    ],
    ["an adverb of two words", "Officials have so far called it “a mishap.”", "Officials"],
    [
      "a message that somebody sent",
      "John Lind told the court that Mary Quill had sent a message reading “It is done.”",
      "Mary Quill",
    ],
    [
      "a crowd, while somebody else speaks",
      "“Thank you,” Mary Quill said, as the crowd chanted “Four more years!”",
      "the crowd",
    ],
    ["whom somebody quotes", "To quote Mary Quill, “the tide is the tide.”", "Mary Quill"],
    [
      "a document by somebody",
      "“We will stay here,” according to a tweet on Monday by the mayor John Lind.",
      "John Lind",
    ],
  ]);
});

describe("which verb the subject belongs to", () => {
  sources([
    [
      "not that of the clause inside",
      "John Lind said the members will meet again, but said, “We will stay here.”",
      "John Lind",
    ],
    [
      "the name, where the pronoun stands for it",
      "John Lind said he welcomed the offer and added, “We will stay here.”",
      "John Lind",
    ],
    [
      "a noun in the plural is no verb",
      "The teachers gathered, holding paper signs and chanting “We will stay here.”",
      "The teachers",
    ],
    [
      "the verb beside a colon, not one before it",
      "“Quiet,” Quill said as the heckler yelled: “We will stay here!”",
      "the heckler",
    ],
    [
      "behind a relative",
      "He said the plans were strong, to which Mary Quill interjected: “We will stay here.”",
      "Mary Quill",
    ],
    [
      "who says that somebody else has done it",
      "John Lind confirmed the wall was sound and said, “We will stay here.”",
      "John Lind",
    ],
    [
      "the main clause's, behind what stands in front of it",
      "On Friday, after sleeping throughout the long vote, Mary Quill left for Oslo, saying, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "the main clause's, whatever its dateline",
      "PORT ELLERY, June 4 — Mary Quill left for Oslo, saying, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "not that of a fronted clause",
      "When John Lind suggested that the wall leaks, Mary Quill fired back forcefully: “We will stay here.”",
      "Mary Quill",
    ],
    [
      "somebody, where only people do it",
      "Mary Quill answered a question about it on Friday writing, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "never a time",
      "Mary Quill posted a message reading “We will stay here” moments after the polls closed.",
      "Mary Quill",
    ],
    ["a label behind a dash", "The polls did predict it - Mary Quill: “We will stay here.”", "Mary Quill"],
    ["an aside on the way", "Mary Quill said — as reported by the Wire — “We will stay here.”", "Mary Quill"],
    ["the writer's own remark", "No wonder Quill said, and I quote, “We will stay here.”", "Quill"],
  ]);
});

describe("two cues beside the words", () => {
  sources([
    [
      "the first ends a fronted clause",
      "When someone in the hall shouted, “Stay,” Quill laughed.",
      "someone",
    ],
    [
      "the second begins a sentence with an object of its own",
      "Quill famously responded: “What is the difference?” Her critics cited it as proof.",
      "Quill",
    ],
    [
      "the second leads into the next words",
      "Mary Quill left. Quill responds to Lind with, “Why now?”",
      "Quill",
    ],
  ]);

  test("whoever speaks in the next sentence passes nothing on", () => {
    const article = readOne(
      "Quill famously responded: “What is the difference?” Her critics cited it as proof.",
    );
    expect(article.attributions[0]?.via).toEqual([]);
  });
});

describe("signs that name the source", () => {
  sources([
    [
      "a name before a colon, behind a dash",
      "Turnout falls in the north - John Lind: “At long last the vote is over.”",
      "John Lind",
    ],
    [
      "a name before a colon, object of the sentence",
      "The timing does not surprise John Lind: “They always come too early.”",
      "John Lind",
    ],
    [
      "brackets right behind the words",
      "They slowed the game. “They played it into the corners all night.” [Northern Wire]",
      "Northern Wire",
    ],
    [
      "an author named before the colon",
      "The palace issued a statement from the king: “We will stay here.”",
      "the king",
    ],
  ]);

  test("brackets that say something else name nobody", () => {
    expect(sourceOfLast("It was a slogan of the day. “They played it into the corners.” (2009)")).toBeNull();
  });
});

describe("the sentence behind the words points back at them", () => {
  sources([
    ["that line from", "“We will stay here.” That line from Mary Quill ended the debate.", "Mary Quill"],
  ]);
});

describe("a line of a list of articles", () => {
  sources([["by its author", "Read also “Harbour is closing its last quay,” by Mary Quill.", "Mary Quill"]]);
});

describe("verbs that report only with a small word", () => {
  sources([
    ["and have it", "“Not tonight, and not tomorrow,” Quill shot back.", "Quill"],
    [
      "and do not",
      "Mary Quill spoke of a mass shooting in Ellery. “Nobody knew anything at all.”",
      "Mary Quill",
    ],
  ]);
});

describe("a document's words are its author's", () => {
  sources([
    ["with its owner behind the verb", "“We will stay,” reads the mayor's statement.", "the mayor"],
    ["a part of it", "Part of the mayor's statement reads, “We will stay here.”", "the mayor"],
    ["a name before it", "“We will stay here,” reads a Harbour Board press release.", "Harbour Board"],
    ["an institution before it", "The government statement said, “We will stay here.”", "The government"],
    ["a website", "Mary Quill's website said: “We will stay here.”", "Mary Quill"],
    ["an account for somebody", "The account for Mary Quill tweeted: “We will stay here.”", "Mary Quill"],
  ]);
  test.each([
    ["where it is posted", "A Twitter account said, “We will stay here.”"],
    ["what it is about", "The Harbour letter said, “We will stay here.”"],
    ["a country's adjective", "A Norwegian announcement said, “We will stay here.”"],
  ])("but not %s", (_, text) => {
    expect(sourceOfLast(text)).not.toMatch(/^(?:Twitter|Harbour|Norwegian)$/);
  });
});

describe("what stands between a subject and its verb", () => {
  sources([
    [
      "whom somebody speaks to",
      "Prime Minister Mary Quill speaking to the Wire News club called the plan “null and void”.",
      "Mary Quill",
    ],
    [
      "what somebody does meanwhile",
      "Speaker Peter Lind in bringing the news to the club said, “We will stay.”",
      "Peter Lind",
    ],
    ["a day", "One activist, Mary Quill, on Sunday told Wire News, “We will stay here.”", "Mary Quill"],
    [
      "where it is posted",
      "Mary Quill posted a message on Twitter blaming the storm, saying “We will stay here.”",
      "Mary Quill",
    ],
    [
      "a platform behind an and",
      "Mary Quill shook her head, and on Twitter referred to the vote as “a great hoax”.",
      "Mary Quill",
    ],
    [
      "a long description",
      "Another co-author, civil and naval engineering professor Mary Quill, said, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "an example of others",
      "Others have told him to go, such as former mayor Mary Quill, who said, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "a gerund that is a noun belongs to nobody",
      "The man at the meeting with Peter Lind said, “We will stay here.”",
      "The man",
    ],
  ]);
});

describe("whose words a colon leads in", () => {
  sources([
    [
      "whoever answers a statement",
      "Mayor Mary Quill rejected Lind's statement: “We will stay here.”",
      "Mary Quill",
    ],
    [
      "the owner of a statement that nobody answers",
      "It is all in Quill's statement: “We will stay here.”",
      "Quill",
    ],
    [
      "according to somebody, not what it is about",
      "According to Attorney Quill, the note could help the case: “We will stay here.”",
      "Quill",
    ],
  ]);
});

describe("a clause that begins with which", () => {
  sources([
    ["holds the words it calls so", "Mary Quill criticised the vote, which Lind called “a farce”.", "Lind"],
  ]);
});

test("words before a by and a gerund are nobody's byline", () =>
  expect(
    sourceOfLast("Mary Quill alleged the firm had “sunk the harbour,” by supporting Captain Peter Lind."),
  ).toBe("Mary Quill"));
