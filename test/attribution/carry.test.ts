import { describe, expect, test } from "vitest";
import { quotationsAsDrawn, readOne } from "../support/read";

const check = (drawing: string): void => {
  const [drawn, expected] = quotationsAsDrawn(drawing);
  expect(drawn).toBe(expected);
};

const lastState = (text: string): string | undefined => readOne(text).attributions.at(-1)?.state;

describe("a colon ends the paragraph before", () => {
  test("and its sentence has a subject", () =>
    check(`
      Ada Quill was blunt about the harbour and its future that day:

      “We have no plan.”
      ^^^^^^^^^^^^^^^^^^ direct · Ada Quill
    `));

  test("a document speaks for itself", () =>
    check(`
      The harbour board met on Friday and voted to close the eastern quay for the winter.

      Transcript as follows:

      “We have no plan.”
      ^^^^^^^^^^^^^^^^^^ direct · Transcript
    `));

  test("nobody is named, and yet the words do not stand alone", () => {
    const { attributions } = readOne("The quay is old.\n\nThen it gets worse:\n\n“We have no plan for it.”");
    expect(attributions[0]?.state).toBe("none");
    expect(attributions[0]?.confidence).toBeLessThan(0.8);
  });
});

describe("signed below", () => {
  test("a dash and a name", () =>
    check(`
      The harbour board met on Friday and voted to close the eastern quay for the winter.

      “We have no plan.”
      ^^^^^^^^^^^^^^^^^^ direct · Ada Quill

      - Ada Quill, the port's director.

      The vote was close, and the board will meet again in the spring to look at the accounts.
    `));

  test("a dash and a sentence sign nothing", () =>
    check(`
      The harbour board met on Friday and voted to close the eastern quay for the winter.

      “We have no plan.”
      ^^^^^^^^^^^^^^^^^^ direct · no speaker

      - Ada Quill left the room before the vote was taken.
    `));
});

describe("the paragraph before ends by announcing words", () => {
  test.each([
    "Ada Quill disagreed with him.",
    "Ada Quill continued her attack.",
    "Ada Quill issued a statement on Friday.",
    "Ada Quill issued a statement apologizing to the board, which had asked for one.",
    "Ada Quill also spoke about the case of the eastern quay and the board's plans for it in the years to come.",
    "Ada Quill is upbeat about the chances of the eastern quay, which has seen many plans come and go.",
    "Ada Quill was far from sure.",
    "After the vote on Friday, Ada Quill sounded quite unmoved.",
  ])("%s", (announcing) => {
    const text = `The board wants to close the quay. ${announcing}\n\n“The harbour stays open.”`;
    const [drawn] = quotationsAsDrawn(text);
    expect(drawn).toContain("direct · Ada Quill");
    expect(lastState(text)).toBe("uncertain");
  });

  test.each([
    "Ada Quill left for Oslo on Friday.",
    "Ada Quill noted that the board has kept its promises to the town in this matter.",
    "Ada Quill said no.",
    "The quay was clear, and Ada Quill was asleep.",
    "The market sounded upbeat.",
    "The manager is certain to leave.",
    "The manager was clear of the field.",
    "The mayor was frank Sinatra's cousin.",
  ])("%s", (plain) => {
    expect(lastState(`The board wants to close the quay. ${plain}\n\n“The harbour stays open.”`)).toBe(
      "none",
    );
  });
});

test("words over several paragraphs are an excerpt of whoever was last heard: a candidate", () => {
  const text =
    "Ada Quill wrote that the board has kept its promises to the town in this matter.\n\n“The quay is old.\n\n“It will close.”";
  const { quotes, attributions } = readOne(text);
  const direct = attributions.filter((_, i) => quotes[i]?.form === "direct");
  expect(direct.map(({ state, speakers }) => [state, speakers[0]?.name])).toEqual([
    ["uncertain", "Ada Quill"],
    ["uncertain", "Ada Quill"],
  ]);
});

describe("the sentence before is about somebody", () => {
  test("a candidate, shown as uncertain", () => {
    const text = "Mary Quill shook her head. “The harbour stays open.”";
    check(`
      Mary Quill shook her head. “The harbour stays open.”
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ direct · Mary Quill
    `);
    expect(lastState(text)).toBe("uncertain");
  });

  test("somebody reports in passing", () =>
    check(`
      Mary Quill calmed the town by saying that the wall would hold. “The harbour stays open.”
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ direct · Mary Quill
    `));

  test("nobody, where it is about no person", () =>
    check(`
      Work on the quay began in 1961. “The harbour stays open.”
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ direct · no speaker
    `));
});

describe("its own sentence is about somebody", () => {
  test("a candidate", () => {
    const text =
      "Earlier this week, Mary Quill shared her fears with an audience in the hills, “I do not know who will come.”";
    const [drawn] = quotationsAsDrawn(text);
    expect(drawn).toContain("direct · Mary Quill");
    expect(lastState(text)).toBe("uncertain");
  });

  test("where nobody is named the engine is less sure that nobody owns it than of words that stand alone", () => {
    const sure = (text: string): number | undefined => readOne(text).attributions.at(-1)?.confidence;
    expect(sure("In the square hung a banner, “We will stay here!” in red letters.")).toBeLessThan(0.8);
    expect(
      sure("“We will stay here!”\n\nA banner hung in the square for many days after that."),
    ).toBeGreaterThanOrEqual(0.8);
  });
});

describe("a pull quote closes its marks behind the name", () => {
  test("which is its signature, and no part of it", () =>
    check(`
      The harbour board met on Friday and voted to close the eastern quay for the winter.

      “We have no plan, and nobody has told us why we should have one.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct · Ada Quill
      Ada Quill, the port's director.”

      The vote was close, and the board will meet again in the spring to look at the accounts.
    `));

  test("a sentence that closes them is the rest of it", () =>
    check(`
      “We have no plan,” Ada Quill said. “Nobody has told us why we should have one.
      ^^^^^^^^^^^^^^^^^^ direct · Ada Quill
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ + direct · Ada Quill

      Nobody ever will.”
      ^^^^^^^^^^^^^^^^^^ + direct · Ada Quill
    `));
});

describe("marks inside a post", () => {
  const post = (words: string) =>
    `Council closes old dam over safety concerns\n\nThe council met on Friday and voted to close the old dam for the winter, as it had planned.\n\n${words}\n— Jane Doe (@janedoe) April 20, 2018\n\nWork on the dam began in 1961, and nobody has looked at it for many years, it is said in the town.`;

  test("are its author's", () => {
    const [attribution] = readOne(post("“We will never leave this place.” Still true.")).attributions;
    expect(attribution?.speakers[0]?.name).toBe("Jane Doe");
    expect(attribution?.because.map(({ reason }) => reason)).toEqual(["tweet"]);
  });

  test("unless the post says whose they are", () => {
    const [attribution] = readOne(post("“We will never leave this place,” Bo Lind told me.")).attributions;
    expect(attribution?.speakers[0]?.name).toBe("Bo Lind");
  });
});

test("marks that report nothing say so", () => {
  const { attributions } = readOne("The so-called “moderate wing” stayed away.");
  expect(attributions[0]?.because.map(({ reason }) => reason)).toEqual(["no-report"]);
});

describe("the headline quotes the same words", () => {
  const story = (headline: string): string =>
    `${headline}\n\nJune 4, 2021\n\n“We will not leave the harbour, and we will not be quiet.”\n\nThe board met in Port Ellery on Friday and voted to close the eastern quay for the whole winter.`;

  test("and says whose they are: a candidate", () => {
    const body = readOne(story("Mary Quill: ‘We will not leave the harbour’")).attributions.at(1);
    expect(body?.state).toBe("uncertain");
    expect(body?.speakers[0]?.name).toBe("Mary Quill");
  });

  test("other words of somebody else's are nothing to them", () => {
    const body = readOne(story("Mary Quill: ‘They should leave the harbour’")).attributions.at(1);
    expect(body?.state).toBe("none");
  });
});

test("a line that points back at the words says whose they are", () =>
  check(`
    “I would rather sink than sail.” That quote from Mayor Ada Quill stood on the front page.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct · Ada Quill
  `));
