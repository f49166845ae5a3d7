import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { formats } from "../../server/src/annotations/formats";
import { builtCli } from "./cli";

const cli = builtCli();
const text =
  "[“The dam is safe,”]{#q1 .quote speaker=joan-doe cue=c1} [Joan Doe]{.person ref=joan-doe} [said]{#c1 .cue}.\r\n\r\n“Not now,” 😀 she added.\n";
const corpus = { "quotidian.json": "{}", "a.txt": text, "b/a.txt": "[Averham]{.place} slept.\n" };

const read = (folder: string, ...file: string[]): string => readFileSync(path.join(folder, ...file), "utf8");

describe("export, then import, is where we were", () => {
  test.each(["brat", "tei", "web-annotation", "jsonl"])("%s", async (format) => {
    const folder = cli.folder(corpus);
    const out = await cli.run(["export", "--to", format, "--which", "confirmed", ".", "--out", "out"], {
      folder,
    });
    expect(out).toEqual({ code: 0, stdout: "", stderr: "" });
    const [extension = ""] = formats.find(({ id }) => id === format)?.extensions ?? [];
    const written = readdirSync(path.join(folder, "out"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(extension))
      .sort();
    // Two articles have one name; the texts of those that hold none are found by folder and name.
    for (const [i, name] of written.entries()) {
      const args = ["import", "--from", format, path.join("out", name), "--out", `in${i}`];
      const texts = format === "web-annotation" ? ["--text", "."] : [];
      expect(await cli.run([...args, ...texts], { folder })).toMatchObject({ code: 0, stdout: "" });
    }
    const [first, second] =
      format === "jsonl" ? ["in0", "in0/b"] : ["in0", format === "web-annotation" ? "in1/b" : "in1"];
    expect(read(folder, first ?? "", "a.txt")).toBe(text);
    expect(read(folder, second ?? "", "a.txt")).toBe(corpus["b/a.txt"]);
  });

  test("csv and conll, onto the bare texts", async () => {
    const folder = cli.folder({
      "a.txt": "[“No,”]{.quote speaker=none} [Ada]{.person} said.\n",
      "bare/a.txt": "“No,” Ada said.\n",
    });
    const table = await cli.run(["export", "--to", "conll", "--which", "confirmed", "a.txt"], { folder });
    expect(table.stdout.startsWith("-DOCSTART- -X- O O\n\n“ -X- _ O\n")).toBe(true);
    expect(table.stderr).toBe("left out: annotations of class quote: CoNLL-2003 labels names only (1)\n");
    const back = cli.folder({ "n.conll": table.stdout, "a.txt": "“No,” Ada said.\n" });
    const merged = await cli.run(["import", "--from", "conll", "--text", "a.txt", "n.conll"], {
      folder: back,
    });
    expect(merged.stdout).toBe("“No,” [Ada]{.person} said.\n");
  });
});

test("standard output takes one file; several need a folder", async () => {
  const folder = cli.folder(corpus);
  const one = await cli.run(["export", "--to", "tei", "a.txt"], { folder });
  expect(one.stdout).toContain("<said");
  expect(await cli.run(["export", "--to", "tei", "."], { folder })).toMatchObject({
    code: 2,
    stderr: "tei writes several files: say where by --out FOLDER.\n",
  });
  const piped = await cli.run(["export", "--to", "jsonl", "-"], { folder, input: "“No,” Ada Quill said." });
  expect(JSON.parse(piped.stdout)).toMatchObject({ meta: { file: "standard-input.txt" } });
});

test("no file is replaced unasked, and none is written outside the folder", async () => {
  const folder = cli.folder({ ...corpus, "x.jsonl": '{"text":"Hello.","meta":{"file":"../../up.txt"}}' });
  const run = (...more: string[]) =>
    cli.run(["export", "--to", "csv", ".", "--out", "out", ...more], { folder });
  expect((await run()).code).toBe(0);
  expect(await run()).toMatchObject({
    code: 2,
    stderr: `${path.join("out", "quotations.csv")}: is there already; --overwrite replaces it\n`,
  });
  expect((await run("--overwrite")).code).toBe(0);
  expect(await cli.run(["import", "--from", "jsonl", "x.jsonl", "--out", "in"], { folder })).toMatchObject({
    code: 2,
    stderr: "x.jsonl: ../../up.txt lies outside ., not read\n",
  });
});

describe("no article is replaced by an export", () => {
  test("not even with --overwrite", async () => {
    const folder = cli.folder(corpus);
    const args = ["export", "--to", "brat", ".", "--out", ".", "--overwrite"];
    expect(await cli.run(args, { folder })).toMatchObject({
      code: 2,
      stderr: "a.txt: is one of the articles, not replaced; name another folder by --out\n",
    });
    expect(read(folder, "a.txt")).toBe(text);
  });

  test("of text that stays as it is, brat's files may stand beside it", async () => {
    const folder = cli.folder({ "a.txt": "“No,” Ada Quill said.\n" });
    const out = await cli.run(["export", "--to", "brat", ".", "--out", "."], { folder });
    expect(out).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readdirSync(folder)).toEqual(["a.ann", "a.txt"]);
  });

  test("two articles never become one file", async () => {
    const folder = cli.folder({ "a.txt": text, "a.md": text });
    const args = ["export", "--to", "tei", "a.md", "a.txt", "--out", "out", "--overwrite"];
    const extension = formats.find(({ id }) => id === "tei")?.extensions[0];
    expect(await cli.run(args, { folder })).toMatchObject({
      code: 2,
      stderr: `${path.join("out", `a${extension}`)}: would hold both a.md and a.txt; rename one of them\n`,
    });
  });
});

test("suggestions are imported only on request, and missing articles are named", async () => {
  const line = JSON.stringify({
    text: "Ada left.",
    spans: [{ start: 0, end: 3, label: "PERSON", status: "suggested" }],
  });
  const folder = cli.folder({
    "x.jsonl": line,
    "x.ann": "T1\tPerson 0 3\tAda",
    "x.jsonld": '{"target":"y.txt"}',
  });
  expect(await cli.run(["import", "--from", "jsonl", "x.jsonl"], { folder })).toEqual({
    code: 0,
    stdout: "Ada left.",
    stderr: "left out: suggestions that nobody has confirmed (1)\n--which all brings in suggestions, too.\n",
  });
  const all = await cli.run(["import", "--from", "jsonl", "--which", "all", "x.jsonl"], { folder });
  expect(all.stdout).toBe("[Ada]{.person} left.");
  const message = "x.ann: The .txt file that belongs to it is missing.\n";
  expect(await cli.run(["import", "--from", "brat", "x.ann"], { folder })).toMatchObject({
    code: 2,
    stderr: message,
  });
  const lost = await cli.run(["import", "--from", "web-annotation", "x.jsonld"], { folder });
  expect(lost).toMatchObject({ code: 2, stderr: expect.stringContaining("none of its articles was found") });
});
