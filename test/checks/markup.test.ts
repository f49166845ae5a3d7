import { describe, expect, test } from "vitest";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import { runChecks } from "../../server/src/checks";
import { english, message } from "../../server/src/text/message";
import { entry } from "../support/registry";
import { sketch } from "../support/sketch";
import { findingsOf, messagesOf } from "./findings";

describe("unknown-class", () => {
  test("names the class, and the one that was meant", () => {
    expect(messagesOf("unknown-class", "[Ilona Varga]{.perosn} arrived.")).toEqual([
      "The class “perosn” is not known. Did you mean .person?",
    ]);
    expect(messagesOf("unknown-class", "[Ilona Varga]{.heroine} arrived.")).toEqual([
      "The class “heroine” is not known. Declare it under “classes” in quotidian.json.",
    ]);
  });

  test("is silent for what is built in, or declared", () => {
    expect(messagesOf("unknown-class", "[Ilona Varga]{.person .note} [arrived]{.claim}.")).toEqual([]);
    const classes = ["heroine"];
    expect(messagesOf("unknown-class", "[Ilona Varga]{.heroine} arrived.", {}, { classes })).toEqual([]);
  });
});

describe("unknown-speaker", () => {
  const registry = [entry("ilona-varga", "Ilona Varga"), entry("bo-lind", "Bo Lind")];
  const found = (text: string, known = registry) =>
    runChecks(sketch(text), defaultConfig, { ...noCorpus, registry: known })
      .filter(({ code }) => code === "unknown-speaker")
      .map(({ message, span, replacement }) => [
        text.slice(span.start, span.end),
        english(message),
        replacement,
      ]);

  test("names the id, and the one that was meant", () => {
    expect(found('[No.]{.quote speaker="bo-lind ilona-vagra"} [Q]{.person ref=ada-quill}')).toEqual([
      ["ilona-vagra", "“ilona-vagra” is not in the registry. Did you mean ilona-varga?", "ilona-varga"],
      ["ada-quill", "“ada-quill” is not in the registry.", null],
    ]);
  });

  test.each(["none", "ilona-varga", '"Bo Lind"', '"a senior official"', "police"])(
    "is silent for speaker=%s",
    (speaker) => {
      expect(found(`[No.]{.quote speaker=${speaker}}`)).toEqual([]);
    },
  );

  test("is silent without a registry", () => {
    expect(found("[No.]{.quote speaker=ilona-vagra}", [])).toEqual([]);
  });
});

describe("dangling-part", () => {
  test("a part whose beginning was cut", () => {
    const [finding] = findingsOf("dangling-part", "[“And then it held.”]{.quote part=q1}");
    expect(finding && english(finding.message)).toBe(
      "part=q1 points to nothing: no first part of a quotation in this file has the id “q1”.",
    );
    expect(finding?.fixes).toEqual(["drop-pointers"]);
  });

  test("a cue that nobody has annotated", () => {
    expect(messagesOf("dangling-part", "[“It held,”]{.quote cue=c1} she [said]{#c2 .cue}.")).toEqual([
      "cue=c1 points to nothing: no annotation in this file has the id “c1”.",
    ]);
  });

  test("is silent where the other end is there, before or after", () => {
    const text = "[“It held,”]{#q1 .quote cue=c1} she [said]{#c1 .cue}. [“Barely.”]{.quote part=q1}";
    expect(messagesOf("dangling-part", text)).toEqual([]);
  });
});

describe("conflicting-reference", () => {
  test("one id for a person and a place", () => {
    const text = "[Varga]{.person ref=varga} left\n[Varga]{.place ref=varga} at noon.";
    const [finding] = findingsOf("conflicting-reference", text);
    expect(finding && english(finding.message)).toBe(
      "“varga” is .place here and .person in line 1. Two entities need two ids.",
    );
    expect(finding?.related).toEqual([
      { span: { start: 7, end: 26 }, message: message("The other entity of this id.") },
    ]);
  });

  test("two Wikidata ids", () => {
    expect(
      messagesOf("conflicting-reference", "[A]{.person ref=a wd=Q1} met [A]{.person ref=a wd=Q2}."),
    ).toEqual(["“a” is Q2 here and Q1 in line 1. Two entities need two ids."]);
  });

  test("against the registry", () => {
    const entry = { id: "varga", type: "place", name: "Varga", aliases: [] } as const;
    const rest = { description: null, wikidata: null, country: null, notes: null };
    const corpus = { ...noCorpus, registry: [{ ...entry, ...rest }] };
    const findings = runChecks(sketch("[Varga]{.person ref=varga} left."), defaultConfig, corpus);
    expect(findings.map(({ code, message }) => `${code}: ${english(message)}`)).toEqual([
      "conflicting-reference: “varga” is .person here and .place in the registry. Two entities need two ids.",
    ]);
  });

  test("is silent where one says more than the other", () => {
    const text = "[A]{.person ref=a wd=Q1} met [A]{.person ref=a}, and [B]{.place ref=b}.";
    expect(messagesOf("conflicting-reference", text)).toEqual([]);
  });
});
