import { describe, expect, test } from "vitest";
import {
  type Decision,
  decisionsOn,
  printDecision,
  readDecisions,
} from "../../../server/src/annotations/decisions/decisions";
import { withoutRejected } from "../../../server/src/annotations/decisions/rejections";
import { defaultConfig, noCorpus, noDecisions } from "../../../server/src/article/config";
import { runChecks } from "../../../server/src/checks";
import { withoutIgnored, wordsToIgnore } from "../../../server/src/checks/ignored";
import { rejectableAt } from "../../../server/src/features/reject";
import { sourceOffset } from "../../../server/src/text/offsets";
import { marked } from "../../support/marked";
import { read } from "../../support/read";

const rejection: Decision = {
  kind: "reject",
  file: "2018/a b.txt",
  quote: "q-1",
  words: "Never",
  speaker: "joan-doe",
};

describe("a line of decisions", () => {
  test.each<[Decision, string]>([
    [rejection, '{"file":"2018/a b.txt","quote":"q-1","words":"Never","reject":"joan-doe"}'],
    [
      { kind: "ignore", file: "a.txt", code: "name-variant", words: null },
      '{"file":"a.txt","ignore":"name-variant"}',
    ],
    [
      { kind: "ignore", file: "a.txt", code: "name-variant", words: "al-x" },
      '{"file":"a.txt","ignore":"name-variant","words":"al-x"}',
    ],
  ])("%o", (decision, line) => {
    expect(printDecision(decision)).toBe(line);
    expect(readDecisions(`\n${line}\r\n`)).toEqual([decision]);
  });

  test.each([
    "",
    "<<<<<<< ours",
    "[]",
    "null",
    '{"file":1}',
    '{"file":"a.txt"}',
    '{"file":"a.txt","reject":"x"}',
  ])("%j decides nothing", (line) => expect(readDecisions(line)).toEqual([]));

  test("speaks of its own file only", () => {
    expect(decisionsOn("other.txt", [rejection])).toBe(noDecisions);
    expect([...(decisionsOn("2018/a b.txt", [rejection]).rejected.get("q-1") ?? [])]).toEqual(["joan-doe"]);
  });
});

describe("a rejected suggestion", () => {
  /** Rejects what is suggested at `‸` in `before`, then reads `after`: the speakers of its quotations. */
  const afterRejecting = (before: string, after?: string): readonly string[] => {
    const { text, cursor } = marked(before);
    const found = rejectableAt(read(text), sourceOffset(cursor ?? 0), "a.txt");
    if (found === null) throw new Error("nobody is suggested");
    const decisions = decisionsOn("a.txt", readDecisions(printDecision(found.decision)));
    const reading = withoutRejected(read(after ?? text), decisions);
    return reading.articles.flatMap(({ attributions }) =>
      attributions.map(({ state, speakers }) =>
        `${state} ${speakers.map(({ name }) => name).join(", ")}`.trim(),
      ),
    );
  };
  const story = "“The dam is sa‸fe,” Joan Doe said.\n\n“Nobody came to see it,” Ilona Varga said.";

  test("is suggested no more; the others are", () => {
    expect(afterRejecting(story)).toEqual(["none", "attributed Ilona Varga"]);
  });

  test("survives edits elsewhere", () => {
    const edited = `It rained.\n\n${marked(story).text.replace("Nobody came", "Somebody came")}`;
    expect(afterRejecting(story, edited)).toEqual(["none", "attributed Ilona Varga"]);
  });

  test("rejects that speaker and nobody else", () => {
    const other = marked(story).text.replace("Joan Doe", "Ada Quill");
    expect(afterRejecting(story, other)[0]).toBe("attributed Ada Quill");
  });

  test("is about one of several quotations with the same words", () => {
    const twice = "“The dam is safe,” Joan Doe said.\n\nIt rained.\n\n“The dam is sa‸fe,” Joan Doe said.";
    expect(afterRejecting(twice)).toEqual(["attributed Joan Doe", "none"]);
  });

  test("is no finding: that nobody is named is another judgement", () => {
    const { text, cursor } = marked(story);
    const found = rejectableAt(read(text), sourceOffset(cursor ?? 0), "a.txt");
    const decisions = decisionsOn("a.txt", found === null ? [] : [found.decision]);
    expect(runChecks(withoutRejected(read(text), decisions), defaultConfig, noCorpus)).toEqual([]);
  });

  test("cannot be rejected where nobody is suggested, or a person has confirmed it", () => {
    expect(rejectableAt(read("“Nobody came to the dam.” It rained."), sourceOffset(3), "a.txt")).toBeNull();
    const confirmed = "[“The dam is safe,”]{.quote speaker=joan-doe} Joan Doe said.";
    expect(rejectableAt(read(confirmed), sourceOffset(5), "a.txt")).toBeNull();
  });
});

describe("ignored findings", () => {
  const text = "“Nobody ever came to the dam.” It rained.\n\n“Somebody came to it after all.” It snowed.";
  const findings = runChecks(read(text), defaultConfig, noCorpus);
  const left = (words: string | null): number =>
    withoutIgnored(findings, [{ code: "unattributed-quote", words }]).length;

  test("by code in the whole file, or by their words", () => {
    expect([findings.length, left(null), left(wordsToIgnore("Nobody ever came to the dam."))]).toEqual([
      2, 0, 1,
    ]);
    expect(withoutIgnored(findings, [{ code: "name-variant", words: null }])).toHaveLength(2);
  });
});
