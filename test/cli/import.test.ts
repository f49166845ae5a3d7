import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { builtCli } from "./built";

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

  test("to write markup where annotations are kept beside the text", async () => {
    const folder = cli.folder({
      "quotidian.json": '{"annotations": "sidecar"}',
      "a.txt": text,
      "a.ann": standoff,
    });
    const { code, stderr } = await cli.run([...fromBrat, "--out", ".", "--overwrite"], { folder });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^a\.txt: its corpus keeps annotations beside the articles; /),
    });
    expect(readFileSync(path.join(folder, "a.txt"), "utf8")).toBe(text);
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
