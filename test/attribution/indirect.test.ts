import { describe, expect, test } from "vitest";
import { clauseLabels, clausesAsDrawn, quotationsAsDrawn } from "../support/read";

const check = (drawing: string): void => {
  const [drawn, expected] = clausesAsDrawn(drawing);
  expect(drawn).toBe(expected);
};

/** `Quill said [that …]` → what stands in the brackets is reported, and nothing else. */
function clausesOf(text: string): string {
  const labels = clauseLabels(text);
  return [...labels]
    .reverse()
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
      text,
    );
}

const each = (marked: readonly string[]): void =>
  test.each(marked)("%s", (text) => expect(clausesOf(text.replace(/[[\]]/g, ""))).toBe(text));

describe("no clause", () => {
  each([
    "The only confirmed official contact is with Ada Quill.",
    "Given the use of the alleged Ellery attack as a pretext, things may change.",
  ]);

  test("of whoever denies what others claim", () => {
    expect(clausesOf("Ada Quill denied claims that the army used gas.")).toBe(
      "Ada Quill denied [claims that the army used gas].",
    );
  });
});

describe("the clause behind the cue", () => {
  each([
    "Ada Quill said [that the ferry had left at noon].",
    "Ada Quill says [the ferry leaves at noon].",
    "Ada Quill said in a statement on Friday [that the plan was dead].",
    "Ada Quill said, however, [that the plan was dead].",
    "Ada Quill pointed out [that the pier was older than the town].",
    "Ada Quill denied [that the ferry had been late].",
    "Ada Quill confirmed [the ferry was late].",
    "Ada Quill has said for weeks [the ferry was late].",
    "Ada Quill argued during Saturday's debate [that the ferry was late].",
    "The crew left even as some passengers said [they were ill].",
    "Republicans say [Democrats want to close the harbour].",
    "Ada Quill promised [the ferry would sail].",
    "Ada Quill made it clear [that the pier would stay].",
    "Ada Quill said, with the charter in her hand, [that the pier was theirs].",
    "Ada Quill argued – for the third time – [that the pier was theirs].",
  ]);

  describe("of several people", () => {
    each([
      "Nine in 10 islanders say [they never take the ferry].",
      "About half of the passengers say [they were late].",
      "On fares, 47% say [the ferry is too dear].",
      "Officials close to the port say [the ferry will stay].",
      "Those over 60 say [they miss the old boat].",
    ]);
  });

  test("its speaker is the cue's", () =>
    check(`
      Ada Quill told reporters on Monday that the harbour would stay shut.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ada Quill
    `));
});

describe("somebody is told", () => {
  each([
    "Ada Quill told the Northern Wire [the harbour would stay shut].",
    "Ada Quill told her [the harbour would stay shut].",
    "Ada Quill assured her staff [nobody would lose a job].",
    "Ada Quill promised Bo Lind [that she would mend the pier].",
    "Ada Quill asked Bo Lind [whether the ferry had left].",
    "Ada Quill told members of the council [that the harbour would stay shut].",
    "Ada Quill told guests at a dinner for veterans [that the harbour would stay shut].",
  ]);
});

describe("what somebody was asked or told", () => {
  each([
    "Asked [whether the ferry had left], Ada Quill nodded.",
    "When asked on Monday [if it had left], Ada Quill said [it had sunk].",
    "“No,” Ada Quill said when asked by Bo Lind [whether she would stay].",
    "Ada Quill was asked [why the ferry had left], and shrugged.",
    "Told [that the ferry had sunk], Ada Quill shrugged.",
    "Asked by Bo Lind [if it was “fair,”] Ada Quill shrugged.",
    "Asked about the ferry, Ada Quill shrugged.",
    "All told, three ferries had sunk.",
  ]);

  test("its speaker is whoever asked, or nobody", () =>
    check(`
      Asked by Bo Lind whether the ferry had left, Ada Quill said it had sunk.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ Bo Lind
                                                                  ^^^^^^^^^^^ Ada Quill
      Asked whether it had sunk, Ada Quill nodded.
            ^^^^^^^^^^^^^^^^^^^ no speaker
    `));
});

describe("other complements", () => {
  each([
    "Ada Quill explained [how the ferry had been lost].",
    "Ada Quill promised on Monday [to mend the pier].",
    "Ada Quill urged the crew [to stay ashore].",
    "Ada Quill called on the council [to mend the pier].",
    "Ada Quill called for [a ban on sailing] following the storm.",
    "Ada Quill warned against [sailing at night], which nobody does.",
    "Nobody had heard her call for [a new pier].",
    "Ada Quill kept her promise [to mend the pier].",
    "Ada Quill's answer was [that the ferry had left].",
    "The order did not say [how the crew had voted].",
    "Ada Quill denied [knowing the captain].",
    "Ada Quill called on others who own a boat [to stay ashore].",
    "Ada Quill accused [the council of hiding the report].",
    "Ada Quill criticised [the council for its silence].",
    "Ada Quill described [the talks as a failure].",
    "Bo Lind rejected her claim [that the ferry was late].",
  ]);
});

describe("consent and refusal are utterances, too", () => {
  each([
    "Ada Quill declined [to comment].",
    "Ada Quill refused [to leave], but agreed [to meet Bo Lind].",
    "Ada Quill agreed [that the pier was old].",
    "The court ruled [that the ban was void].",
    "Ada Quill declined to say [whether the ferry had left].",
    "The two sides agreed [to meet in May].",
    "Two of them agreed [to stay in the town].",
    "A number of banks agreed [to help the town].",
    "The hospital reported [losing power].",
  ]);

  describe("but not what is merely named, wanted or done", () => {
    each([
      "Ada Quill agreed to a truce.",
      "Ada Quill wants to refuse to pay.",
      "It was a set of rules that nobody kept.",
      "The engine refused to start.",
      "Prices refused to fall in March.",
      "His dog refused to leave the house.",
      "Nobody agreed to help the town.",
      "No company agreed to help the town.",
      "Neither agreed to help the town.",
      "The plane's computer reported losing power.",
    ]);
  });
});

describe("the clause before the cue, or around it", () => {
  each([
    "[The ferry had left at noon], Ada Quill said. “We saw it go.”",
    "[Ada Quill trails Bo Lind by nine points], according to the average of recent polls.",
    "[The ferry had sunk], according to data from the port.",
    "According to a recent poll, [Ada Quill trails Bo Lind].",
    "[The ferry had left at noon], Ada Quill said.",
    "[The ferry had left at noon], said Ada Quill, the port's director.",
    "But [the ferry had left at noon], Ada Quill told the council.",
    "[The ferry had left at noon], according to Ada Quill.",
    "[The ferry had left at noon] according to Ada Quill.",
    "[Some islanders dislike the ferry], according to Ada Quill.",
    "According to Ada Quill, [the ferry had left at noon].",
    "As the Northern Wire reported, [the ferry had left at noon].",
    "But, Ada Quill said, [the ferry had left at noon].",
    "OSLO (Northern Wire) — [The ferry had left at noon], officials said.",
    "[When the vote came, the ferry had left], Ada Quill told the council.",
    "[If it rains], Ada Quill said, [the ferry stays].",
  ]);

  describe("but not when or why somebody spoke", () => {
    each([
      "Before she died, Ada Quill wrote to her son.",
      "When the vote came, Ada Quill told reporters about the plan.",
      "Before she left, Ada Quill had said to reporters, “No.”",
    ]);
  });

  test("a cue in the middle makes two parts of one quotation", () =>
    check(`
      The ferry, Ada Quill said, had left at noon.
      ^^^^^^^^^ Ada Quill
                                 ^^^^^^^^^^^^^^^^ + Ada Quill
    `));
});

describe("documents speak, too", () => {
  each([
    "A survey found [that most islanders never leave].",
    "Researchers found [that most islanders never leave].",
    "The poll shows [Bo Lind ahead of Ada Quill].",
    "The charter states [that the quay is open to all].",
    "[The ferry is the oldest in the country], court records show.",
    "Ada Quill found that the door was open.",
  ]);
});

describe("where the clause ends", () => {
  each([
    "Ada Quill said [the ferry had left], but Bo Lind saw it at the pier.",
    "Ada Quill said [the ferry had left], while Bo Lind said [it had sunk].",
    "Ada Quill, who said [the ferry had left], went home at noon.",
    "Although Ada Quill said [the ferry had left], it was still there.",
    "Three years after Ada Quill said [the ferry would stay], it was sold.",
    "Noting [that the ferry had left], Ada Quill went home.",
    "Ada Quill said [the harbour was shut]: “We will stay.”",
    "Ada Quill said [that the plan was dear, but that it would pay].",
    "Ada Quill said [the ferry should stay], a proposal that Bo Lind has rejected.",
    "Ada Quill said [the ferry, which nobody has seen, would come back].",
    "Ada Quill said [the ferry had left], which nobody believed.",
    "Ada Quill said [the ferry had sunk not once, but only twice].",
    "Of the passengers, 60 said [they were late], compared with 41 last year.",
    "Ada Quill said [she wants the ferry back] — a promise she has made before.",
  ]);

  test("the next verb of saying has the same speaker", () =>
    check(`
      Ada Quill said the ferry had left and warned that it was old.
                     ^^^^^^^^^^^^^^^^^^ Ada Quill
                                                   ^^^^^^^^^^^^^^^ Ada Quill
    `));

  test("a participle goes on", () =>
    check(`
      “We will stay,” Ada Quill said, adding that nobody had left.
                                             ^^^^^^^^^^^^^^^^^^^^ Ada Quill
    `));
});

describe("second hand", () => {
  test("who passes the words on stands behind the clause: each has its own speaker", () =>
    check(`
      Ada Quill said the ferry had left, the Northern Wire reported.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Northern Wire
                     ^^^^^^^^^^^^^^^^^^ Ada Quill via Northern Wire
    `));

  test("or before it: each clause has its own speaker", () =>
    check(`
      Bo Lind said that Ada Quill said the ferry had left.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Bo Lind
                                       ^^^^^^^^^^^^^^^^^^ Ada Quill via Bo Lind
    `));
});

describe("words in marks know the clause that they stand in", () => {
  test("whose speaker is theirs", () =>
    check(`
      Ada Quill said the plan was “reckless” and would cost jobs.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mixed · Ada Quill
    `));

  test("or the phrase, where there is no clause", () =>
    check(`
      Ada Quill called the plan “reckless” at the fair.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mixed · Ada Quill
    `));

  each(["“We will stay,” Ada Quill said two days later.", "Ada Quill said, “We will stay.”"]);
});

describe("nothing is reported", () => {
  each([
    "The ferry is said to be late.",
    "That said, the ferry was late.",
    "As Ada Quill prepared to speak, the ferry left.",
    "The other states voting Tuesday are Norland and Carrow.",
    "Everything went according to plan.",
    "Ada Quill said nothing and left the room.",
    "Ada Quill said so on Monday.",
    "Ada Quill said the same of Bo Lind.",
    "Ada Quill read the message that reached the port.",
    "Ada Quill confirmed the ban.",
    "Ada Quill announced a new timetable.",
    "Ada Quill said after Saturday's final was called off.",
    "The pledged delegates will meet Ada Quill.",
    "It was announced that the ferry would stay.",
    "“We will stay,” said Ada Quill, the director of a port that never closes.",
  ]);

  test("a belief is nobody's speech", () =>
    check(`
      Ada Quill believes that the ferry has left.
    `));

  test("but belongs to whoever reports it", () =>
    check(`
      Bo Lind said Ada Quill believes that the ferry has left.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Bo Lind
    `));
});

describe("among the quotations", () => {
  test("it is left out", () => {
    const [drawn, expected] = quotationsAsDrawn(`
      Ada Quill said that the ferry had left. “We saw it go.”
                                              ^^^^^^^^^^^^^^^ direct · Ada Quill
    `);
    expect(drawn).toBe(expected);
  });

  test("until a person has annotated it; the speaker is the clause's", () => {
    const [drawn, expected] = quotationsAsDrawn(`
      Ada Quill said that [the ferry had left]{.quote} at noon.
                           ^^^^^^^^^^^^^^^^^^ indirect · Ada Quill
    `);
    expect(drawn).toBe(expected);
  });
});
