import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { moveOut } from "../../server/src/annotations/sidecar/convert";
import { printSidecar } from "../../server/src/annotations/sidecar/file";
import { emptySidecar } from "../../server/src/annotations/sidecar/types";
import { parseMarkup } from "../../server/src/markup/parse";
import { builtCli } from "./cli";

const cli = builtCli();

const config = { "quotidian.json": '{"annotations": "sidecar"}' };

/** The text without its markup, and beside it what was annotated. */
function beside(name: string, marked: string): Readonly<Record<string, string>> {
  const { text, sidecar } = moveOut(parseMarkup(marked), emptySidecar);
  return { [`${name}.txt`]: text, [`${name}.anno.jsonl`]: printSidecar(sidecar, `${name}.txt`) };
}

const ada = "[“No,”]{.quote speaker=ada-quill} [Ada Quill]{.person} said. [“Never.”]{.quote speaker=none}\n";
const bo = "[“No,”]{.quote speaker=bo-lind} [Ada Quill]{.person} said. “Never.”\n";

describe("annotations beside the articles are read by", () => {
  test("export", async () => {
    const folder = cli.folder({ ...config, ...beside("a", ada) });
    const { stdout } = await cli.run(["export", "--to", "csv", "--which", "confirmed", "."], { folder });
    expect(stdout.trim().split("\n")).toHaveLength(3);
    expect(stdout).toContain("ada-quill");
  });

  test("stats", async () => {
    const folder = cli.folder({ ...config, ...beside("a", "[“No dam.”]{.quote speaker=bo-lind}\n") });
    expect((await cli.run(["stats", "."], { folder })).stdout).toMatch(/^Bo Lind|^bo-lind/m);
  });

  test("an article of the same stem leaves them alone: they name theirs", async () => {
    const folder = cli.folder({
      "quotidian.json": '{"annotations": "sidecar", "include": ["*.txt", "*.news"]}',
      ...beside("a", ada),
      "a.news": "“No,” Ada Quill said. “Never.”\n",
    });
    const { stdout } = await cli.run(["export", "--to", "csv", "--which", "confirmed", "."], { folder });
    expect(stdout).toContain("a.txt");
    expect(stdout).not.toContain("a.news");
  });

  test("one of that stem whose own article is gone leaves them alone too, unless it is the same text", async () => {
    const { "a.txt": text = "", ...sidecar } = beside("a", ada);
    const config = { "quotidian.json": '{"annotations": "sidecar", "include": ["*.news"]}' };
    const args = ["export", "--to", "csv", "--which", "confirmed", "."];
    const other = cli.folder({ ...config, ...sidecar, "a.news": "“The bridge is closed,” Bo Lind said.\n" });
    expect((await cli.run(args, { folder: other })).stdout).not.toContain("a.news");
    const same = cli.folder({ ...config, ...sidecar, "a.news": text });
    expect((await cli.run(args, { folder: same })).stdout).toContain("a.news");
  });

  test("compare", async () => {
    const folder = cli.folder({ ...config, ...beside("a", ada), ...beside("b", bo) });
    const { stdout } = await cli.run(["compare", "a.txt", "b.txt"], { folder });
    expect(stdout).toContain("a.txt: 2 differences\n");
    expect(stdout).toContain("A: ada-quill\n      B: bo-lind");
  });

  test("agree", async () => {
    const folder = cli.folder({ ...config, ...beside("ada/a", ada), ...beside("bo/a", bo) });
    const { stdout, stderr } = await cli.run(["agree", "ada", "bo", "--json"], { folder });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      pairs: [{ quotations: { exactF1: 0.667 }, names: { exactF1: 1 } }],
    });
  });

  test("import, which keeps them", async () => {
    const away = cli.folder({ "a.txt": bo.replace("[Ada Quill]{.person}", "Ada Quill") });
    const { stdout } = await cli.run(["export", "--to", "web-annotation", "--which", "confirmed", "a.txt"], {
      folder: away,
    });
    const folder = cli.folder({
      ...config,
      ...beside("a", "“No,” [Ada Quill]{.person} said. “Never.”\n"),
      "from-bo.jsonl": stdout,
    });
    const args = ["import", "--from", "web-annotation", "--text", "a.txt", "from-bo.jsonl"];
    expect(await cli.run(args, { folder })).toEqual({ code: 0, stderr: "", stdout: bo });
  });

  test("annotate, which writes them with the rest", async () => {
    const folder = cli.folder({
      ...config,
      ...beside("a", "“No,” Joan Doe said. [Averham]{.place} slept.\n"),
    });
    const { stdout } = await cli.run(["annotate", "a.txt"], { folder });
    expect(stdout).toBe("[“No,”]{.quote speaker=joan-doe} Joan Doe said. [Averham]{.place} slept.\n");
  });
});

describe("a sidecar that the editor was about to write, and only as a draft is there,", () => {
  const { "a.txt": text = "", "a.anno.jsonl": draft = "" } = beside(
    "a",
    "“No,” Joan Doe said. [Averham]{.place} slept.\n",
  );
  const annotated = "[“No,”]{.quote speaker=joan-doe} Joan Doe said. [Averham]{.place} slept.\n";

  test("is read", async () => {
    const folder = cli.folder({ ...config, "a.txt": text, "a.anno.jsonl.new": draft });
    expect((await cli.run(["annotate", "a.txt"], { folder })).stdout).toBe(annotated);
  });

  test("and is whole in the file that is written then", async () => {
    const folder = cli.folder({ ...config, "a.txt": text, "a.anno.jsonl.new": draft });
    expect(await cli.run(["annotate", "--write", "a.txt"], { folder })).toEqual({
      code: 0,
      stderr: "",
      stdout: "a.txt: 1 quotation annotated in a.anno.jsonl\n",
    });
    expect(readdirSync(folder)).not.toContain("a.anno.jsonl.new");
    expect((await cli.run(["annotate", "a.txt"], { folder })).stdout).toBe(annotated);
  });

  test("else the file counts, and the draft, which may be being written, stays", async () => {
    const folder = cli.folder({ ...config, "a.txt": text, "a.anno.jsonl": draft, "a.anno.jsonl.new": "" });
    await cli.run(["annotate", "--write", "a.txt"], { folder });
    expect(readdirSync(folder)).toContain("a.anno.jsonl.new");
    expect((await cli.run(["annotate", "a.txt"], { folder })).stdout).toBe(annotated);
  });
});

test("a sidecar whose bytes are no UTF-8 is refused, and stays as it is", async () => {
  const { "a.txt": text = "", "a.anno.jsonl": sidecar = "" } = beside(
    "a",
    "“No,” Joan Doe said. [Café]{.place} slept.\n",
  );
  const latin = Buffer.from(sidecar, "latin1");
  const folder = cli.folder({ ...config, "a.txt": text, "a.anno.jsonl": latin });
  expect(await cli.run(["annotate", "--write", "a.txt"], { folder })).toEqual({
    code: 2,
    stdout: "",
    stderr: "a.anno.jsonl: holds bytes that are no UTF-8; convert it first\n",
  });
  expect(readFileSync(path.join(folder, "a.anno.jsonl"))).toEqual(latin);
});

describe("of two sidecars of one article the longer name counts,", () => {
  const { "a.txt": text = "", "a.anno.jsonl": long = "" } = beside("a", ada);
  const { "a.anno.jsonl": short = "" } = beside("a", bo);
  const files = { ...config, "a.txt": text, "a.anno.jsonl": short, "a.txt.anno.jsonl": long };
  const told =
    "a.anno.jsonl is a second file with annotations of a.txt, and is not read. Import it as W3C Web Annotation, then delete it.";

  test.each([
    ["export", "--to", "jsonl", "--which", "confirmed", "a.txt"],
    ["stats", "a.txt"],
    ["annotate", "a.txt"],
    ["compare", "a.txt", "a.txt"],
  ])("and %s warns of the other", async (...args) => {
    const folder = cli.folder(files);
    const { code, stdout, stderr } = await cli.run(args, { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: `a.anno.jsonl:1:1: ${told}\n` });
    expect(stdout).not.toContain("bo-lind");
  });

  test("check has it among its findings", async () => {
    const folder = cli.folder(files);
    const { code, stdout } = await cli.run(["check", "a.txt"], { folder });
    expect(code).toBe(1);
    expect(stdout).toContain(told);
  });

  test("and neither is written", async () => {
    const undecided = beside("a", "“No,” Joan Doe said.\n");
    const sidecar = undecided["a.anno.jsonl"] ?? "";
    const folder = cli.folder({ ...config, ...undecided, "a.txt.anno.jsonl": sidecar });
    const { code, stdout, stderr } = await cli.run(["annotate", "--write", "a.txt"], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`${told}\n`);
    for (const name of ["a.anno.jsonl", "a.txt.anno.jsonl"])
      expect(readFileSync(path.join(folder, name), "utf8")).toBe(sidecar);
  });
});

describe("a sidecar that cannot be read", () => {
  const { "a.txt": text = "", "a.anno.jsonl": sidecar = "" } = beside(
    "a",
    "“No,” Joan Doe said. [Café]{.place} slept.\n",
  );
  const files = {
    ...config,
    "a.txt": text,
    "a.anno.jsonl": Buffer.from(sidecar, "latin1"),
    ...beside("b", bo),
  };
  const told = "a.anno.jsonl: holds bytes that are no UTF-8; convert it first; a.txt is left out\n";

  test.each([
    [["export", "--to", "jsonl", "."], "“No,” Ada Quill said."],
    [["check", "."], "No findings in 1 file."],
  ])("leaves its article out of %s, and no other", async (args, expected) => {
    const folder = cli.folder(files);
    const { code, stdout, stderr } = await cli.run(args, { folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: told });
    expect(stdout).toContain(expected);
  });

  const ofFolder = (name: string): Readonly<Record<string, string>> => ({
    ...beside(`${name}/1`, bo),
    ...beside(`${name}/2`, bo),
  });
  const { "ada/1.anno.jsonl": cut = "" } = beside("ada/1", bo.replace("bo-lind", "café"));
  const twoFolders: Readonly<Record<string, string | Buffer>> = {
    ...config,
    ...ofFolder("ada"),
    ...ofFolder("bo"),
    "ada/1.anno.jsonl": Buffer.from(cut, "latin1"),
  };
  const toldOf = (article: string): string =>
    `ada/1.anno.jsonl: holds bytes that are no UTF-8; convert it first; ${article} is left out\n`;

  test("leaves its article out of compare, and no other", async () => {
    const folder = cli.folder(twoFolders);
    const { code, stdout, stderr } = await cli.run(["compare", "ada", "bo"], { folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: toldOf("ada/1.txt") });
    expect(stdout).toContain("2.txt: 0 differences\n");
    expect(stdout).not.toContain("1.txt");
  });

  test("leaves its article out of agree, and no other", async () => {
    const folder = cli.folder(twoFolders);
    const { code, stdout, stderr } = await cli.run(["agree", "ada", "bo", "--json"], { folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: toldOf("ada/1.txt") });
    expect(JSON.parse(stdout)).toMatchObject({ files: 1, pairs: [{ quotations: { exactF1: 1 } }] });
  });

  test("leaves its article out of import, and no other", async () => {
    const away = cli.folder({ ...config, ...ofFolder("ada") });
    const exported = await cli.run(["export", "--to", "csv", "ada"], { folder: away });
    const { "ada/2.anno.jsonl": _, ...files } = twoFolders;
    const folder = cli.folder({ ...files, "from-bo.csv": exported.stdout });
    const args = ["import", "--from", "csv", "--text", ".", "--out", ".", "from-bo.csv"];
    const { code, stderr } = await cli.run(args, { folder });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining(toldOf("ada/1.txt")),
    });
    expect(readFileSync(path.join(folder, "ada/2.anno.jsonl"), "utf8")).toContain("bo-lind");
    expect(readFileSync(path.join(folder, "ada/1.anno.jsonl"))).toEqual(twoFolders["ada/1.anno.jsonl"]);
  });

  test("is found where the imported article is to be written, too, before anything is", async () => {
    const away = cli.folder({ ...config, ...ofFolder("ada") });
    const exported = await cli.run(["export", "--to", "tei", "ada/1.txt"], { folder: away });
    const folder = cli.folder({
      ...config,
      "1.anno.jsonl": Buffer.from(cut, "latin1"),
      "from-bo/1.xml": exported.stdout,
    });
    const { code, stderr } = await cli.run(["import", "--from", "tei", "--out", ".", "from-bo/1.xml"], {
      folder,
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: toldOf("1.txt").slice("ada/".length) });
    expect(readdirSync(folder)).not.toContain("1.txt");
  });
});

describe("a sidecar whose article is gone", () => {
  const { "b.anno.jsonl": lost = "" } = beside("b", bo);

  test("is told of, and stays", async () => {
    const folder = cli.folder({ ...config, ...beside("a", ada), "b.anno.jsonl": lost });
    const { code, stderr } = await cli.run(["stats", "."], { folder });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "b.anno.jsonl:1:1: b.anno.jsonl holds the annotations of b.txt, which is not here. Move it to where b.txt is, or delete it.\n",
    });
    expect(readFileSync(path.join(folder, "b.anno.jsonl"), "utf8")).toBe(lost);
  });

  test("is told of where an article of its stem does not read it, too", async () => {
    const include = { "quotidian.json": '{"annotations": "sidecar", "include": ["*.news"]}' };
    const folder = cli.folder({
      ...include,
      "b.news": "“The bridge is closed,” Bo Lind said.\n",
      "b.anno.jsonl": lost,
    });
    expect((await cli.run(["stats", "."], { folder })).stderr).toContain(
      "b.anno.jsonl holds the annotations of b.txt, not of this article, and is not read here.",
    );
  });

  test("where annotations stand in the text, such files are nobody's", async () => {
    const folder = cli.folder({ "a.txt": ada, "b.anno.jsonl": lost });
    expect((await cli.run(["stats", "."], { folder })).stderr).toBe("");
  });
});

test("a line of a sidecar that cannot be read is told of with its place", async () => {
  const { "a.txt": text = "", "a.anno.jsonl": sidecar = "" } = beside("a", ada);
  const folder = cli.folder({ ...config, "a.txt": text, "a.anno.jsonl": `${sidecar}<<<<<<< HEAD\n` });
  const { code, stderr } = await cli.run(["stats", "."], { folder });
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: "a.anno.jsonl:5:1: This line is no JSON object. It is kept as it is.\n",
  });
});
