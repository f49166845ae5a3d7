import { describe, expect, test } from "vitest";
import { acceptSuggestion } from "../../../server/src/annotations/accept/acceptSuggestion";
import { annotateQuotation } from "../../../server/src/annotations/commands/annotateQuotation";
import { notReportedSpeech } from "../../../server/src/annotations/commands/notReportedSpeech";
import { setSpeaker } from "../../../server/src/annotations/commands/setSpeaker";
import type { Config } from "../../../server/src/article/config";
import { edited } from "../edited";

const quotation = (text: string): string => edited(text, annotateQuotation);
const speaker = (text: string, who: string): string =>
  edited(text, (reading, selections) => setSpeaker(reading, selections, who));
const notSpeech = (text: string): string => edited(text, notReportedSpeech);
const accepted = (text: string, write: Config["write"] = []): string =>
  edited(text, (reading, selections) => acceptSuggestion(reading, selections, write));

describe("annotate as quotation", () => {
  test("the selection, without the white space at its ends", () => {
    expect(quotation("He was⟦ “never there,” ⟧Joan Doe said.")).toBe(
      "He was [“never there,”]{.quote} Joan Doe said.",
    );
  });

  test("a cursor: the quotation around it, marks and all", () => {
    expect(quotation("“The dam is sa‸fe,” Joan Doe said.")).toBe(
      "[“The dam is safe,”]{.quote} Joan Doe said.",
    );
  });

  test("selected without its marks, a quotation is annotated with them", () => {
    expect(quotation("“⟦The dam is safe,⟧” Joan Doe said.")).toBe(
      "[“The dam is safe,”]{.quote} Joan Doe said.",
    );
  });

  test("words without marks are annotated as they are selected", () => {
    expect(quotation("Joan Doe said that ⟦the dam was safe⟧.")).toBe(
      "Joan Doe said that [the dam was safe]{.quote}.",
    );
  });

  test("a quotation cut by its own cue is one annotation in two parts", () => {
    expect(quotation("“The d‸am is safe,” Joan Doe said. “Nobody needs to leave the valley.”")).toBe(
      "[“The dam is safe,”]{#q1 .quote} Joan Doe said. [“Nobody needs to leave the valley.”]{.quote part=q1}",
    );
  });

  test("a selection over two paragraphs becomes two parts", () => {
    expect(quotation("⟦The dam is safe.\n\nNobody needs to leave.⟧")).toBe(
      "[The dam is safe.]{#q1 .quote}\n\n[Nobody needs to leave.]{.quote part=q1}",
    );
  });

  test("several selections are one list of edits", () => {
    expect(quotation("⟦One thing⟧ and ⟦another⟧.")).toBe("[One thing]{.quote} and [another]{.quote}.");
  });

  test("the first annotation escapes what needs it in the whole file", () => {
    expect(quotation("C:\\[x] [a]{b} ⟦the [old] dam⟧")).toBe(
      "C:\\\\[x] [a\\]{b} [the \\[old\\] dam]{.quote}",
    );
  });

  test("twice is once", () => {
    expect(quotation("[“The dam is sa‸fe,”]{.quote} Joan Doe said.")).toBe(
      "refused: This is annotated already.",
    );
    expect(quotation("⟦[“The dam is safe,”]{.quote}⟧ Joan Doe said.")).toBe(
      "refused: This is annotated already.",
    );
  });

  test("where there is nothing to annotate, it says so", () => {
    expect(quotation("Nobody spo‸ke.")).toBe(
      "refused: There is no quotation at the cursor. Select the words to annotate.",
    );
    expect(quotation("Nobody⟦ ⟧spoke.")).toBe("refused: The selection holds no words.");
  });
});

describe("set the speaker", () => {
  test("of the quotation around the cursor", () => {
    expect(speaker("Joan Doe came late. “The dam is sa‸fe.”", "joan-doe")).toBe(
      "Joan Doe came late. [“The dam is safe.”]{.quote speaker=joan-doe}",
    );
  });

  test("by a name that the article uses", () => {
    expect(speaker("Joan Doe came late. “The dam is sa‸fe.”", "Joan Doe")).toBe(
      "Joan Doe came late. [“The dam is safe.”]{.quote speaker=joan-doe}",
    );
  });

  test.each([
    ["none", "speaker=none"],
    ["a senior official", 'speaker="a senior official"'],
    [' the "Night\nMayor" ', 'speaker="the \\"Night Mayor\\""'],
    ["ada-quill", "speaker=ada-quill basis=external"],
    ["witnesses", "speaker=witnesses"],
  ])("%j", (who, written) => {
    expect(speaker("“The dam is sa‸fe.”", who)).toBe(`[“The dam is safe.”]{.quote ${written}}`);
  });

  test("an annotation that is there is changed, not written twice", () => {
    expect(speaker("[“The dam is sa‸fe.”]{#q7 .quote .claim speaker=ada-quill basis=external}", "none")).toBe(
      "[“The dam is safe.”]{#q7 .quote .claim speaker=none}",
    );
    expect(speaker("[“The dam is sa‸fe.”]{.quote form=term}", "none")).toBe(
      "[“The dam is safe.”]{.quote speaker=none}",
    );
  });

  test("from a later part, the first one's annotation is changed", () => {
    expect(
      speaker(
        "[“The dam is safe,”]{#q1 .quote} Joan Doe said. [“Nobody needs to le‸ave.”]{.quote part=q1}",
        "none",
      ),
    ).toBe(
      "[“The dam is safe,”]{#q1 .quote speaker=none} Joan Doe said. [“Nobody needs to leave.”]{.quote part=q1}",
    );
  });

  test("parts that are not annotated yet join the first", () => {
    expect(
      speaker("[“The dam is sa‸fe,”]{.quote} Joan Doe said. “Nobody needs to leave the valley.”", "joan-doe"),
    ).toBe(
      "[“The dam is safe,”]{#q1 .quote speaker=joan-doe} Joan Doe said. [“Nobody needs to leave the valley.”]{.quote part=q1}",
    );
  });

  test("a quotation over paragraphs is one", () => {
    expect(
      speaker(
        "Joan Doe said: “The dam is sa‸fe.\n\n“Nobody needs to leave.”\n\nThe rain went on.",
        "joan-doe",
      ),
    ).toBe(
      "Joan Doe said: [“The dam is safe.]{#q1 .quote speaker=joan-doe}\n\n[“Nobody needs to leave.”]{.quote part=q1}\n\nThe rain went on.",
    );
  });

  test("selected words that are no quotation become one", () => {
    expect(speaker("Joan Doe thinks ⟦the dam is safe⟧.", "Joan Doe")).toBe(
      "Joan Doe thinks [the dam is safe]{.quote speaker=joan-doe}.",
    );
  });

  test("a selection over several quotations speaks of them all", () => {
    expect(
      speaker("⟦“The dam is safe.” The rain went on. “Nobody needs to leave the valley.”⟧", "none"),
    ).toBe(
      "[“The dam is safe.”]{.quote speaker=none} The rain went on. [“Nobody needs to leave the valley.”]{.quote speaker=none}",
    );
  });

  test("without a quotation or a name it is refused", () => {
    expect(speaker("Nobody spo‸ke.", "none")).toBe(
      "refused: There is no quotation at the cursor. Select its words.",
    );
    expect(speaker("“The dam is sa‸fe.”", " \n")).toBe("refused: Type a name or a description.");
  });
});

describe("not reported speech", () => {
  test.each([
    ["The “quiet z‸one” was loud.", "The [“quiet zone”]{.quote form=term} was loud."],
    ["The [“quiet z‸one”]{.quote speaker=none} was loud.", "The [“quiet zone”]{.quote form=term} was loud."],
    ["Nobody spo‸ke.", "refused: There are no words in quotation marks here."],
  ])("%s", (text, expected) => expect(notSpeech(text)).toBe(expected));
});

describe("accept a suggestion", () => {
  test("writes the speaker and nothing more", () => {
    expect(accepted("“The dam is sa‸fe,” Joan Doe said.")).toBe(
      "[“The dam is safe,”]{.quote speaker=joan-doe} Joan Doe said.",
    );
  });

  test("an annotated quotation gets its speaker", () => {
    expect(accepted("[“The dam is sa‸fe,”]{.quote} Joan Doe said.")).toBe(
      "[“The dam is safe,”]{.quote speaker=joan-doe} Joan Doe said.",
    );
  });

  test("a source that is no entity is written as the article describes it", () => {
    expect(accepted("“The dam is sa‸fe,” a senior official said.")).toBe(
      '[“The dam is safe,”]{.quote speaker="a senior official"} a senior official said.',
    );
  });

  test("with form, cue and source where quotidian.json asks for them", () => {
    expect(accepted("“The dam is sa‸fe,” Joan Doe said.", ["form", "cue", "source"])).toBe(
      "[“The dam is safe,”]{.quote speaker=joan-doe form=direct cue=c1 source=p1} [Joan Doe]{#p1 .person ref=joan-doe} [said]{#c1 .cue}.",
    );
  });

  test("cue and source that are annotated already only get an id", () => {
    expect(
      accepted("“The dam is sa‸fe,” [Joan Doe]{.person ref=joan-doe} [said]{#said .cue}.", ["cue", "source"]),
    ).toBe(
      "[“The dam is safe,”]{.quote speaker=joan-doe cue=said source=p1} [Joan Doe]{#p1 .person ref=joan-doe} [said]{#said .cue}.",
    );
  });

  test.each([
    ["[“The dam is sa‸fe,”]{.quote speaker=none} Joan Doe said.", "refused: This is confirmed already."],
    ["“The dam is sa‸fe.” It rained.", "refused: Nobody is suggested as the speaker here."],
    ["Nobody spo‸ke.", "refused: There is no quotation here."],
  ])("%s", (text, expected) => expect(accepted(text)).toBe(expected));
});
