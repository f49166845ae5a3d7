import { describe, expect, test } from "vitest";
import { cohen } from "../../server/src/cli/agreement/cohen";
import { krippendorff } from "../../server/src/cli/agreement/krippendorff";
import { builtCli } from "./cli";

const cli = builtCli();

describe("coefficients, against published figures", () => {
  test("Krippendorff's alpha: four observers, twelve units, values missing (Krippendorff 2011, section C)", () => {
    const observers = [
      "1 2 3 3 2 1 4 1 2 . . .",
      "1 2 3 3 2 2 4 1 2 5 . 3",
      ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    ].map((row) => row.split(" "));
    const units = Array.from({ length: 12 }, (_, unit) =>
      observers.map((row) => row[unit] ?? ".").filter((value) => value !== "."),
    );
    expect(krippendorff(units)).toBeCloseTo(0.743, 3);
  });

  test("alpha: two observers, ten units (section A)", () => {
    const pairs = ["01", "11", "01", "00", "00", "01", "00", "00", "10", "00"];
    expect(krippendorff(pairs.map((pair) => [...pair]))).toBeCloseTo(0.095, 3);
  });

  test("Cohen's kappa: 20 yes, 15 no of 50 agreed", () => {
    const of = (a: string, b: string, n: number) => Array.from({ length: n }, () => [a, b] as const);
    expect(
      cohen([...of("y", "y", 20), ...of("y", "n", 5), ...of("n", "y", 10), ...of("n", "n", 15)]),
    ).toBeCloseTo(0.4, 5);
  });

  test("nothing to compare is no figure", () => {
    expect(krippendorff([["a"], []])).toBeNull();
    expect(krippendorff([["a", "a"]])).toBeNull();
    expect(cohen([])).toBeNull();
  });
});

const ada = "[“No,”]{.quote speaker=ada-quill} [Ada Quill]{.person} said. [“Never.”]{.quote speaker=none}\n";
const bo = "[“No,”]{.quote speaker=bo-lind} [Ada Quill]{.person} said. “Never.”\n";

test("agree: folders of one text each", async () => {
  const folder = cli.folder({ "ada/a.txt": ada, "bo/a.txt": bo, "bo/more.txt": "x" });
  const { code, stdout, stderr } = await cli.run(["agree", "ada", "bo", "--json"], { folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "more.txt: not in every folder, not compared\n" });
  expect(JSON.parse(stdout)).toEqual({
    files: 1,
    alpha: { quotations: 0.571, names: 1 },
    pairs: [
      {
        a: "ada",
        b: "bo",
        quotations: { exactF1: 0.667, overlapF1: 0.667 },
        speakers: { compared: 1, same: 0, kappa: 0 },
        names: { exactF1: 1, overlapF1: 1 },
      },
    ],
  });
  expect((await cli.run(["agree", "ada", "bo"], { folder })).stdout).toContain("ada, bo     0.67");
});

test("agree refuses folders whose texts differ", async () => {
  const folder = cli.folder({ "ada/a.txt": ada, "bo/a.txt": `${bo} More.` });
  expect(await cli.run(["agree", "ada", "bo"], { folder })).toMatchObject({
    code: 2,
    stderr: "a.txt: the folders have different texts; only their annotations may differ\n",
  });
});

test("compare: two versions of one text", async () => {
  const folder = cli.folder({ "a.txt": ada, "b.txt": bo });
  expect(await cli.run(["compare", "a.txt", "b.txt"], { folder })).toEqual({
    code: 0,
    stderr: "",
    stdout: [
      "a.txt: 2 differences",
      "  1  ““No,””\n      A: ada-quill\n      B: bo-lind",
      "  1  ““Never.””\n      A: none\n      B: not annotated",
      "",
      "quotations: F1 0.67 exact, 0.67 overlapping (2 in A, 1 in B)",
      "speakers: 0 of 1 the same",
      "names: F1 1.00 exact, 1.00 overlapping (1 in A, 1 in B)",
      "",
    ].join("\n"),
  });
});

test("compare: two tellings of one story", async () => {
  const folder = cli.folder({
    "a.txt":
      "“The ferry came very close to the rocks,” Ada Quill said.\n\n“Nobody was hurt,” Bo Lind said.\n",
    "b.txt":
      "“Nobody was hurt,” an official claimed.\n\nShe called it “very close to the rocks”.\n\n“We are sorry,” Cy Dahl said.\n",
  });
  const { stdout } = await cli.run(["compare", "a.txt", "b.txt", "--json"], { folder });
  const { shared, onlyA, onlyB, sameText } = JSON.parse(stdout);
  expect(sameText).toBe(false);
  expect(shared).toMatchObject([
    { a: { line: 1, speaker: "Ada Quill" }, b: { line: 3 }, sameWords: false },
    {
      a: { line: 3, speaker: "Bo Lind", cue: "said" },
      b: { line: 1, speaker: "an official", cue: "claimed" },
      sameWords: true,
    },
  ]);
  expect(onlyA).toEqual([]);
  expect(onlyB).toMatchObject([{ words: "We are sorry,", speaker: "Cy Dahl" }]);
});

test("stats: who speaks, how much, with which verbs", async () => {
  const folder = cli.folder({
    "quotidian.json": "{}",
    "a.txt": "“Nobody was hurt,” Bo Lind said. “Not one.”\n\n“It was close,” an official admitted.\n",
    "b.txt": "[“We saw it coming”]{.quote speaker=bo-lind basis=external} was the word.\n",
  });
  const { stdout, code } = await cli.run(["stats", "--json"], { folder });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    files: 2,
    quotations: 3,
    confirmed: 1,
    external: 1,
    unnamed: 1,
    coverage: 1,
    speakers: [{ id: "bo-lind", name: "Bo Lind", quotations: 1, words: 5, files: 1, verbs: { said: 1 } }],
    verbs: { admitted: 1, said: 1 },
  });
  expect((await cli.run(["stats", "."], { folder })).stdout).toMatch(/^Bo Lind +1 +5 +1 {2}said$/m);
});
