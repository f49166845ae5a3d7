import { describe, expect, test } from "vitest";
import { quotationLabels } from "../support/read";

/** What each pair of marks is for, in order: `term`, `title`, `nickname`, or the form and the speaker. */
const marksOf = (text: string): string =>
  quotationLabels(text)
    .map(({ label }) => label)
    .join("; ");

const each = (rows: readonly (readonly [text: string, marks: string])[]): void =>
  test.each(rows)("%s", (text, marks) => expect(marksOf(text)).toBe(marks));

describe("titles of works", () => {
  each([
    ["They watched the film “Slow Tide” that night.", "title"],
    ["She read from her new book, “Low Water,” at the harbour.", "title"],
    ["“Slow Tide,” a film about the harbour, opens on Friday.", "title"],
    ["“Slow Tide,” directed by Bo Lind, opens on Friday.", "title"],
    ["“Slow Tide” star Ada Quill said that she was tired.", "title"],
    ["Ada Quill, author of “Slow Tide,” said that she was tired.", "title"],
    ["Titled “A Very Slow Tide,” the film warns of the sea.", "title"],
    ["Bo Lind published an editorial entitled “Ada Quill is no sailor.”", "title"],
    ["The song “Hallo” was played twice.", "title"],
    ["“Hallo” was her first hit.", "title"],
    ["Ada Quill released a single called “Hallo” last year.", "title"],
    ["He directed “Slow Tide” for the harbour board.", "title"],
    ["The frigate “Sea Anna” sank off Port Ellery.", "title"],
    ["The bill, the “Clean Harbour Act,” passed.", "title"],
  ]);
});

describe("programmes: where somebody speaks, not what is said", () => {
  each([
    ["Ada Quill said on ABC's “This Week” that the harbour would close.", "title"],
    ["On “Harbour Today,” Ada Quill said that the harbour would close.", "title"],
    ["The ferries have stopped, Ada Quill told “Harbour Today,” and will not return.", "title"],
    ["In an interview with “Harbour Today,” Ada Quill warned of the tide.", "title"],
  ]);
});

describe("titles stand in rows", () => {
  each([
    ["He sang songs such as “Dark Water”, “Anna's Boat” and “Rowin'” all night.", "title; title; title"],
    ["She has starred in “Slow Tide” and “Harbour,” reported the Gazette.", "title; title"],
  ]);
});

describe("capitals alone make no title", () => {
  each([
    ["“Make Ellery Great Again,” Ada Quill said.", "direct · Ada Quill"],
    ["Ada Quill said: “Change Is Coming.”", "direct · Ada Quill"],
    ["“No,” Ada Quill said.", "direct · Ada Quill"],
    ["Ada Quill called him “Captain Catastrophe.”", "partial · Ada Quill"],
  ]);
});

describe("names that nobody gives", () => {
  each([
    ["The so-called “moderate wing” stayed away.", "term"],
    ["He left by a process called “sheeting.”", "term"],
    ["The ferry, known as the “slow boat,” sank.", "term"],
    ["A site at Port Ellery called “Harbour Watch” reported the find.", "title"],
    ["Most towns use the term “floodway” for such a street.", "term"],
    ["The plan was dubbed “the wall.”", "term"],
  ]);
});

describe("names that somebody gives", () => {
  each([
    ["Ada Quill called the plan “reckless.”", "partial · Ada Quill"],
    ["She spoke of what Ada Quill called “a lost year.”", "partial · Ada Quill"],
    ["Critics called “reckless” what had been praised.", "partial · Critics"],
    ["The plan was dubbed “the wall” by Ada Quill.", "partial · Ada Quill"],
  ]);
});

describe("nicknames", () => {
  each([
    ["John “Knuckles” Marrow was there.", "nickname"],
    ["John “The Wall” Marrow was there.", "nickname"],
    ["The crane, nicknamed “Big Anna” by nobody knows whom, fell.", "nickname"],
    ["The man was identified only as “Mr. B” by the court.", "nickname"],
    ["John Marrow, “deeply sorry,” Ada Quill said, was there.", "partial · Ada Quill"],
  ]);
});

describe("marked words that belong to the noun behind them", () => {
  each([
    ["The “slow boat” plan calls for two ferries.", "term"],
    ["The “slow boat” movement began in Port Ellery.", "term"],
    ["“Slow and late,” critics of the plan said.", "direct · critics of the plan"],
  ]);
});

describe("whose fragment it is", () => {
  each([
    // A possessor is no speaker, and the sayer of the clause is.
    ["The vote answered Quill's “malign activities” in the harbour.", "term"],
    ["Bo Lind said Quill's “judgment” was in question.", "partial · Bo Lind"],
    ["She said it's “very sad” that the harbour closes.", "partial · She"],
    // A verb that only can report does not, inside what somebody plainly said.
    ["Ada Quill said that Bo Lind would offer “a prayer” for the town.", "partial · Ada Quill"],
    ["Ada Quill said that Bo Lind had suggested “a prayer” for the town.", "partial · Bo Lind via Ada Quill"],
    ["Ada Quill left after Bo Lind offered “a prayer” for the town.", "partial · Bo Lind"],
  ]);
});

describe("more than a term is somebody's words, cue or no cue", () => {
  each([
    ["Ada Quill thanked the crew for “the courage that kept this town dry”.", "partial · Ada Quill"],
    ["The plan would be funded by “closing the holes in the harbour wall”.", "partial · no speaker"],
    ["The town lived under the “two harbours, one wall” rule.", "term"],
  ]);
});

describe("according to a pronoun", () => {
  each([
    ["Mary Quill left. According to her, the town was “ready.”", "partial · Mary Quill"],
    ["Mary Quill left. According to her spokesman John Lind, the town was “ready.”", "partial · John Lind"],
  ]);
});

describe("whose cue goes on", () => {
  each([
    [
      "Ada Quill noted that Bo Lind kept his campaign promises, adding that the wall was “falling apart.”",
      "partial · Ada Quill",
    ],
    [
      "The ferry kept to its plan, Ada Quill said, praising a crew “without fear or rest.”",
      "partial · Ada Quill",
    ],
  ]);
});

describe("headlines", () => {
  each([
    [
      "Council calls the harbour plan 'too late'\n\nThe council met on Monday in Port Ellery.",
      "partial · Council",
    ],
    ["Relations May Be At An 'All-Time Low'\n\nThe council met on Monday in Port Ellery.", "term"],
    ["Quill to star in 'Slow Tide' at the harbour\n\nThe council met on Monday in Port Ellery.", "title"],
  ]);
});

describe("names and sources", () => {
  each([
    ["Ada Quill spoke with a diver by the name “Wet Anna” in the harbour.", "nickname"],
    ["The wreck bore the name “Kittiwake” on its side.", "term"],
    ["John Marrow, under the nickname “Knuckles,” sold fish.", "nickname"],
    ["“Harbour wall falls in storm” — The Daily Harbour, August 15, 2008", "title"],
    ["“We have nothing to hide” — Ada Quill", "direct · Ada Quill"],
  ]);
});
