import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { builtCli } from "./cli";

const cli = builtCli();
const story =
  "\uFEFFFog delays ferry\r\n\r\n“The dam is \\[not\\] safe,” Mayor Joan Doe said. 😀\r\n\r\n“Nobody needs to leave the valley,” she added.\n";

describe("strip(annotate(x)) is x, byte for byte", () => {
  const encode = (encoding: "utf8" | "utf16le" | "utf16be"): Buffer => {
    const bytes = Buffer.from(story, encoding === "utf8" ? "utf8" : "utf16le");
    return encoding === "utf16be" ? bytes.swap16() : bytes;
  };

  test.each(["utf8", "utf16le", "utf16be"] as const)("%s, byte order mark, line ends", async (encoding) => {
    const annotated = await cli.bytes(["annotate", "--min-confidence", "0", "-"], encode(encoding));
    expect(annotated.length).toBeGreaterThan(encode(encoding).length);
    expect(await cli.bytes(["strip", "-"], annotated)).toEqual(encode(encoding));
  });

  test("a text without quotations", async () => {
    const bytes = Buffer.from("\\[a\\] [b]{c} \r\n");
    expect(await cli.bytes(["annotate", "-"], bytes)).toEqual(bytes);
  });
});

test("only what a quotation's own sentence states, unless a confidence is given", async () => {
  const folder = cli.folder({ "a.txt": story });
  const sure = (await cli.run(["annotate", "a.txt"], { folder })).stdout;
  expect(sure).toContain("[“The dam is \\\\\\[not\\\\\\] safe,”]{.quote speaker=joan-doe}");
  expect(sure).toContain("\n“Nobody needs to leave the valley,” she");
  const all = (await cli.run(["annotate", "--min-confidence", "0.1", "a.txt"], { folder })).stdout;
  expect(all).toContain("[“Nobody needs to leave the valley,”]{.quote speaker=joan-doe} she");
});

test("bytes that it could not give back are refused", async () => {
  const folder = cli.folder({ "a.txt": Buffer.from("“Caf\xe9,” Joan Doe said.", "latin1") });
  expect(await cli.run(["annotate", "a.txt"], { folder })).toEqual({
    code: 2,
    stdout: "",
    stderr: "a.txt: holds bytes that are no UTF-8; convert it first\n",
  });
});

describe("--write keeps annotations where the corpus keeps them", () => {
  const texts = { "b/1.txt": "“No,” Joan Doe said.\r\n", "b/2.txt": "Nobody spoke.\n" };
  const annotated = "[“No,”]{.quote speaker=joan-doe} Joan Doe said.\r\n";

  test("in the articles", async () => {
    const folder = cli.folder(texts);
    const file = path.join("b", "1.txt");
    expect(await cli.run(["annotate", "--write", "b"], { folder })).toEqual({
      code: 0,
      stdout: `${file}: 1 quotation annotated\n`,
      stderr: "",
    });
    expect(readFileSync(path.join(folder, file), "utf8")).toBe(annotated);
    expect(await cli.run(["annotate", "--write", "b"], { folder })).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(path.join(folder, file), "utf8")).toBe(annotated);
    expect(readdirSync(path.join(folder, "b"))).toEqual(["1.txt", "2.txt"]);
  });

  test("beside them", async () => {
    const folder = cli.folder({ ...texts, "quotidian.json": '{"annotations": "sidecar"}' });
    const file = path.join("b", "1.txt");
    const { stdout } = await cli.run(["annotate", "--write", "."], { folder });
    expect(stdout).toBe(`${file}: 1 quotation annotated in ${path.join("b", "1.anno.jsonl")}\n`);
    expect(readFileSync(path.join(folder, file), "utf8")).toBe(texts["b/1.txt"]);
    expect((await cli.run(["annotate", file], { folder })).stdout).toBe(annotated);
  });

  test("and goes on where one article cannot be written", async () => {
    const folder = cli.folder({ ...texts, "b/0.txt": Buffer.from("“Caf\xe9,” Joan Doe said.", "latin1") });
    expect(await cli.run(["annotate", "--write", "b"], { folder })).toEqual({
      code: 2,
      stdout: `${path.join("b", "1.txt")}: 1 quotation annotated\n`,
      stderr: `${path.join("b", "0.txt")}: holds bytes that are no UTF-8; convert it first\n`,
    });
  });
});
