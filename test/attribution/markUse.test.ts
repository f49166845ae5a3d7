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
    ["“The harbour will close,” Ada Quill said on “Harbour Today.”", "direct · Ada Quill; title"],
    ["Monday on Channel Six's “Tides,” Ada Quill said that the harbour would close.", "title"],
    ["Bo Lind, once seen on her television show, “The Harbourmaster,” said that he was tired.", "title"],
    ["We have a trailer for season four of “Tides,” the Gazette said.", "title"],
    ["Ada Quill, star of television's “Tides,” thanked the town.", "title"],
    ["Ada Quill named “Slow Harbour” as her favourite show.", "title"],
    [
      "“Ask him,” Ada Quill said, thinking of the part he has in “The Harbourmaster.”",
      "direct · Ada Quill; title",
    ],
    ["Ada Quill spoke of it in an interview with “The Lantern,” and said that she was tired.", "title"],
  ]);
});

describe("what is said behind the same words is no programme", () => {
  each([
    ["“The harbour,” Ada Quill said, “Will Close.”", "direct · Ada Quill; + direct · Ada Quill"],
    ["Ada Quill called him “The Harbourmaster.”", "partial · Ada Quill"],
    ["“The truth!” Ada Quill said.", "direct · Ada Quill"],
    ["Asked about the wall of Port Ellery, Ada Quill said: “Nonsense.”", "direct · Ada Quill"],
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
    ["Orsolo “Knuckles” Marrow, 54, urged calm.", "nickname"],
    ["The “Knuckles” Marrow film was dull.", "term"],
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

describe("utterances without a capital or a known verb", () => {
  each([
    ["Ada Quill says, “that's how we sail here.”", "direct · Ada Quill"],
    ["Ada Quill cautioned “let's not get ahead of the tide,” and left.", "direct · Ada Quill"],
    ["Ada Quill told a guard “they robbed me” that night.", "direct · Ada Quill"],
    ["Ada Quill called it “a tide that's turning.”", "partial · Ada Quill"],
  ]);
});

describe("all that was shouted or written, however short", () => {
  each([
    ["Protesters interrupted her, shouting “shame on you!”", "direct · Protesters"],
    ["The crowd chanted “boats for all” at noon.", "direct · The crowd"],
    ["The sign read “boats for all” in red.", "direct · The sign"],
    ["Ada Quill wrote to the board, saying: “The struggle goes on” and left.", "direct · Ada Quill"],
    ["The crowd shouted about a “lost year” at noon.", "partial · The crowd"],
  ]);
});

describe("quotations that their own cue cuts in two", () => {
  each([
    [
      "“The risk,” said Ada Quill, who leads the harbour board, “is the tide.”",
      "direct · Ada Quill; + direct · Ada Quill",
    ],
    // A programme is no second part.
    ["“We will stay,” Ada Quill told “Harbour Today.”", "direct · Ada Quill; title"],
  ]);
});

describe("headlines of somebody's article", () => {
  each([
    [
      "NOW OPEN—“Harbour wall opens to walkers,” by the Gazette's Ada Quill: https://gazette.example",
      "title",
    ],
    ["“Harbour wall opens to walkers,” by Ada Quill", "title"],
    ["One of his books, ''This Kind of Tide,'' by Ada Quill, is on the table.", "title"],
    ["“We are shaken,” by all accounts, was what Ada Quill said.", "direct · Ada Quill"],
  ]);
});

describe("terms in a clause that somebody plainly said", () => {
  each([
    ["Ada Quill said that Bo Lind wanted to hammer out a “grand bargain” soon.", "partial · Ada Quill"],
    ["Ada Quill said that the so-called “slow boat” would go.", "term"],
    ["The board will build a “slow harbour” soon.", "term"],
  ]);
});

describe("phrases that report", () => {
  each([
    ["Ada Quill talks about “spoiling the party,” and voters cheer.", "partial · Ada Quill"],
    ["Ada Quill kept talking about the “power of the sea” in Oslo.", "partial · Ada Quill"],
    ["Ada Quill made it clear that she had “serious doubts” about the wall.", "partial · Ada Quill"],
    ["Ada Quill used the term “kitchen sink” on Monday.", "partial · Ada Quill"],
    ["Ada Quill referred to the town as the “Sunken City” on Monday.", "partial · Ada Quill"],
    ["In Ada Quill's view, the harbour was “lost.”", "partial · Ada Quill"],
    ["The talks about the “slow boat” plan ended.", "term"],
    ["The board used the “slow boat” plan.", "term"],
    ["Ada Quill made the “slow boat” plan.", "term"],
  ]);
});

describe("verbs that report nothing where they stand", () => {
  each([
    ["Ada Quill shunned the charged term, “slow boat,” in Oslo.", "term"],
    ["Closing the “slow boat” plan is easier said than done.", "term"],
    ["Only a few who want a “slow boat” cast a vote for her.", "term"],
    ["The board managed to “lose” the harbour, and Ada Quill left.", "term"],
    ["Ada Quill had to close that old gap by “rowing.”", "term"],
    ["Ada Quill headlined a “Sky High” reception on Sunday.", "title"],
    ["It was an attack in the harshest terms on the “port.”", "term"],
    ["The board is looking into rules relating to “slow boats” in the harbour.", "term"],
  ]);
});

describe("whoever asks is not named", () => {
  each([
    [
      "Ada Quill was asked, “Will you stay in the harbour?” She answered, “I have no idea.”",
      "direct · no speaker; direct · Ada Quill",
    ],
    ["Asked whether the harbour “has a future as a port,” Ada Quill said yes.", "partial · no speaker"],
    ["Asked about the harbour, “It will close,” Ada Quill said.", "direct · Ada Quill"],
    ["It was late. Asked by Bo Lind if she “gets” the sea, Ada Quill left.", "partial · Bo Lind"],
    ["Ada Quill was asked by Bo Lind, “Will you stay in the harbour?”", "direct · Bo Lind"],
  ]);
});

describe("whoever cries out is not named", () => {
  each([
    [
      "She walked in to chants of “Hale! Hale!,” and Ada Quill said that she was tired.",
      "direct · no speaker",
    ],
    ["Ada Quill was met with loud shouts of “boats for all” on the quay.", "direct · no speaker"],
    ["There were chants of “boats for all” on the quay when Ada Quill spoke.", "direct · no speaker"],
    ["The crowd broke into chants of “boats for all” on the quay.", "direct · The crowd"],
    ["Ada Quill left to shouts of “thief” and “liar” on Friday.", "direct · no speaker; term"],
    [
      "Ada Quill left to shouts of “thief!”, “cheat!” and “liar!” on Friday.",
      "direct · no speaker; term; term",
    ],
    [
      "Ada Quill was greeted with cries of “hero!” and chants of “four more years” in the hall.",
      "direct · no speaker; direct · no speaker",
    ],
    ["Protesters greeted him with cries of “boats for all” on Friday.", "direct · Protesters"],
  ]);
});

describe("behind a name in front of which its words stand, the author tells who it is", () => {
  each([
    [
      "“We stay,” said Ada Quill (I-Ell.), one of the original “big four” on the board.",
      "direct · Ada Quill; term",
    ],
    [
      "“We stay,” said Ada Quill, who called the board “the big four.”",
      "direct · Ada Quill; partial · Ada Quill",
    ],
    [
      "“It was bad,” said Ada Quill of the “cruel joke” played on the town.",
      "direct · Ada Quill; partial · Ada Quill",
    ],
    ["“We go on,” said Ada Quill on the “worst day” of her life.", "direct · Ada Quill; partial · Ada Quill"],
  ]);
});

describe("what a document finds, it says", () => {
  each([
    ["The report found that the board was “slow” in its answer.", "partial · The report"],
    ["The report found that the so-called “slow boat” had sunk.", "term"],
  ]);
});

describe("a possessor's remark", () => {
  each([
    ["Ada Quill's “low tide” remark was heard by all.", "partial · Ada Quill"],
    ["Bo Lind left. The vote answered his “47 boats” comment.", "partial · Bo Lind"],
    ["The “1960s” comment made headlines.", "term"],
    ["Ada Quill's “slow boat” plan was heard of by all.", "term"],
  ]);
});

describe("longer fragments, and those at the end of their sentence", () => {
  each([
    ["The board had pointed to the wall as a sign of the “sinking town.”", "partial · The board"],
    ["The board had pointed to the wall as a sign of the “sinking town” for years.", "term"],
    ["The harbour was governed under the “two harbours, one wall” model.", "term"],
    ["Ada Quill accused Bo Lind of using the word “slow.”", "partial · Ada Quill"],
    ["The bill, which used the word “slow,” passed.", "term"],
    ["The cabinet, which used the word “slow,” met.", "term"],
    ["The board dropped the designation “2019-slow.”", "term"],
  ]);
});

describe("the whole sentence is somebody's", () => {
  each([
    [
      "It was late. As Ada Quill has pointed out, that is the “very definition” of a port.",
      "partial · Ada Quill",
    ],
    ["Ada Quill's boldest claim is that the board is a “goose lobby” in boots.", "partial · Ada Quill"],
    [
      "Ada Quill left the board on Friday evening, telling the town, Port Ellery, that she had “new hopes.”",
      "partial · Ada Quill",
    ],
    ["It is a plan labeled as a “stunt” by its critics.", "partial · its critics"],
    ["It was part of what Ada Quill described as a “slow boat” on Friday.", "partial · Ada Quill"],
  ]);
});
