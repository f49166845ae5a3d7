import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { moveOut } from "../../server/src/annotations/sidecar/convert";
import { printSidecar } from "../../server/src/annotations/sidecar/file";
import { emptySidecar } from "../../server/src/annotations/sidecar/types";
import { parseMarkup } from "../../server/src/markup/parse";
import { builtCli } from "./cli";

const cli = builtCli();

const text = "“Café,” Ada Quill said.\r\n";
const marked = "“Café,” [Ada Quill]{.person} said.\r\n";
const standoff = "T1\tPerson 8 17\tAda Quill\n";
const fromBrat = ["import", "--from", "brat", "a.ann"];

describe("an import gives back every byte that is no markup", () => {
  const bytes = {
    "UTF-8 with a byte order mark": (words: string) => Buffer.from(`\uFEFF${words}`, "utf8"),
    "UTF-16": (words: string) => Buffer.from(`\uFEFF${words}`, "utf16le"),
  };

  test.each(Object.entries(bytes))("of %s", async (_, encode) => {
    const folder = cli.folder({ "a.txt": encode(text), "a.ann": standoff });
    expect(await cli.run([...fromBrat, "--out", ".", "--overwrite"], { folder })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(readFileSync(path.join(folder, "a.txt"))).toEqual(encode(marked));
  });

  test("else it is refused", async () => {
    const folder = cli.folder({ "a.txt": Buffer.from("Café, Ada Quill said.", "latin1"), "a.ann": standoff });
    expect(await cli.run(fromBrat, { folder })).toEqual({
      code: 2,
      stdout: "",
      stderr: "a.txt: holds bytes that are no UTF-8; convert it first\n",
    });
  });
});

const sidecars = { "quotidian.json": '{"annotations": "sidecar"}', "a.txt": text, "a.ann": standoff };

describe("where annotations are kept beside the articles, an import", () => {
  const strippedOf = async (folder: string): Promise<string> => {
    expect(readFileSync(path.join(folder, "a.txt"), "utf8")).toBe(text);
    return (await cli.run(["export", "--to", "conll", "--which", "confirmed", "a.txt"], { folder })).stdout;
  };

  test("makes the sidecar, and leaves the article alone", async () => {
    const folder = cli.folder(sidecars);
    expect(await cli.run([...fromBrat, "--out", "."], { folder })).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect(await strippedOf(folder)).toContain("Ada -X- _ B-PER\nQuill -X- _ I-PER\n");
  });

  test("adds to what is there, and keeps what it cannot read", async () => {
    const { sidecar } = moveOut(
      parseMarkup(text.replace("“Café,”", "[“Café,”]{.quote speaker=bo}")),
      emptySidecar,
    );
    const there = `${printSidecar(sidecar, "a.txt")}<<<<<<< ours\n`;
    const folder = cli.folder({ ...sidecars, "a.anno.jsonl": there });
    await cli.run([...fromBrat, "--out", "."], { folder });
    const lines = readFileSync(path.join(folder, "a.anno.jsonl"), "utf8").split("\n");
    expect(lines.slice(1, 2)).toEqual(there.split("\n").slice(1, 2));
    expect(lines[2]).toContain('"exact":"Ada Quill"');
    expect(lines[3]).toBe("<<<<<<< ours");
    await cli.run([...fromBrat, "--out", "."], { folder });
    expect(readFileSync(path.join(folder, "a.anno.jsonl"), "utf8").split("\n")).toEqual(lines);
  });

  test("takes an article and its annotations into the corpus", async () => {
    const folder = cli.folder({ "quotidian.json": sidecars["quotidian.json"] });
    const from = cli.folder({
      "a.txt": marked.replace("“Café,”", "[“Café,”]{.quote speaker=bo}"),
      "a.ann": standoff,
    });
    const files = ["import", "--from", "brat", path.join(from, "a.ann"), "--out", "."];
    expect(await cli.run(files, { folder })).toMatchObject({ code: 0 });
    expect(await strippedOf(folder)).toContain("Ada -X- _ B-PER");
    expect(readFileSync(path.join(folder, "a.anno.jsonl"), "utf8")).toContain('"value":"bo"');
  });
});

describe("an import refuses", () => {
  test("what is about an older text of the article", async () => {
    const line = JSON.stringify({ text: "Ada left.", meta: { file: "a.txt" } });
    const newer = "[Ada]{.person} left late.\n";
    const folder = cli.folder({ "a.txt": newer, "x.jsonl": line });
    const args = ["import", "--from", "jsonl", "x.jsonl", "--out", ".", "--overwrite"];
    expect(await cli.run(args, { folder })).toEqual({
      code: 2,
      stdout: "",
      stderr: "x.jsonl: its text is not that of a.txt, which stays as it is\n",
    });
    expect(readFileSync(path.join(folder, "a.txt"), "utf8")).toBe(newer);
  });

  test("to write beside an article that is another text", async () => {
    const folder = cli.folder({
      ...sidecars,
      "out/quotidian.json": sidecars["quotidian.json"],
      "out/a.txt": "Other.\n",
    });
    expect(await cli.run([...fromBrat, "--out", "out", "--overwrite"], { folder })).toMatchObject({
      code: 2,
      stderr: `${path.join("out", "a.txt")}: has another text, and stays as it is\n`,
    });
    expect(readdirSync(path.join(folder, "out"))).toEqual(["a.txt", "quotidian.json"]);
  });

  test("to read what lies outside the folder", async () => {
    const folder = cli.folder({
      "secret.txt": "Ada left.",
      "in/x.jsonld": JSON.stringify({ target: { source: "../secret.txt" } }),
    });
    expect(
      await cli.run(["import", "--from", "web-annotation", path.join("in", "x.jsonld")], { folder }),
    ).toEqual({
      code: 2,
      stdout: "",
      stderr: `${path.join("in", "x.jsonld")}: ../secret.txt lies outside in, not read\n`,
    });
  });

  test("to write through a link", async () => {
    const folder = cli.folder({ "a.txt": text, "a.ann": standoff, "other.txt": "Other.\n" });
    mkdirSync(path.join(folder, "out"));
    symlinkSync(path.join("..", "other.txt"), path.join(folder, "out", "a.txt"));
    expect(await cli.run([...fromBrat, "--out", "out", "--overwrite"], { folder })).toMatchObject({
      code: 2,
      stderr: `${path.join("out", "a.txt")}: is a link to another file, not replaced; remove it first\n`,
    });
    expect(readFileSync(path.join(folder, "other.txt"), "utf8")).toBe("Other.\n");
  });

  test("lists without end", async () => {
    const folder = cli.folder({ "x.jsonld": `${"[".repeat(100_000)}${"]".repeat(100_000)}` });
    expect(await cli.run(["import", "--from", "web-annotation", "x.jsonld"], { folder })).toMatchObject({
      code: 2,
      stderr: "x.jsonld: Its lists lie within each other more than 16 deep.\n",
    });
  });
});
