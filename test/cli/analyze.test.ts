import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/analysis.schema.json";
import { inRoot } from "../../scripts/root.mjs";
import { checks } from "../../server/src/checks";
import type { AnalysisOutput, SpeakerOutput } from "../../server/src/cli/analyze/output";
import { builtCli } from "./cli";

const cli = builtCli();
const validate = new Ajv({ allowUnionTypes: true }).compile<Result>(schema);

type Result = AnalysisOutput & { readonly file: string; readonly error?: { readonly code: string } };

/** The lines of output, each held to the schema. */
const resultsOf = (stdout: string): readonly Result[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => {
      const result: unknown = JSON.parse(line);
      if (validate(result)) return result;
      throw new Error(JSON.stringify(validate.errors));
    });

const analyzed = async (files: Readonly<Record<string, string | Buffer>>, ...options: readonly string[]) => {
  const folder = cli.folder(files);
  const names = Object.keys(files).filter((name) => name.endsWith(".txt"));
  const ran = await cli.run(["analyze", ...names, "--json", ...options], { folder });
  return { ...ran, results: resultsOf(ran.stdout) };
};

const first = async (text: string | Buffer, ...options: readonly string[]): Promise<Result> => {
  const [result] = (await analyzed({ "a.txt": text }, ...options)).results;
  if (result === undefined) throw new Error("no result");
  return result;
};

describe("what a result says", () => {
  test("a quotation, its speaker and its cue, by offsets of the text", async () => {
    const text = "The minister, Joan Doe, was blunt.\n\n“The dam is safe,” she said.";
    const { quotes, entities } = await first(text);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({
      continues: null,
      form: "direct",
      place: "body",
      state: "attributed",
      status: "suggested",
      basis: "text",
      speaker: { id: "joan-doe", name: "Joan Doe", text: "she" },
      others: [],
      via: [],
      cue: { text: "said" },
    });
    expect(text.slice(quotes[0]?.start, quotes[0]?.end)).toBe("“The dam is safe,”");
    const names = entities.map(({ name, type, mentions }) => [
      name,
      type,
      sliceOf(text, mentions[0] ?? nowhere),
    ]);
    expect(names).toEqual([["Joan Doe", "person", "Joan Doe"]]);
  });

  test("what a person has annotated", async () => {
    const text = "[“The dam is safe,”]{.quote speaker=ada-quill basis=external} it was said.";
    const { quotes } = await first(text);
    expect(quotes[0]).toMatchObject({
      status: "annotated",
      basis: "external",
      confidence: 1,
      speaker: { id: "ada-quill", text: null, start: null, end: null, span: null },
    });
    expect(text.slice(quotes[0]?.start, quotes[0]?.end)).toBe("“The dam is safe,”");
  });

  test("the same words in two articles of one file have two ids", async () => {
    const story = (headline: string) =>
      `${headline}\n\n“The dam is safe,” Joan Doe said on Tuesday. “Nobody needs to leave,” she added.\n\nThe rain went on through the night.\n\n`;
    const { articles, quotes } = await first(
      `${story("Dam is safe, says Doe")}• Published in World\n${story("Doe: no need to leave")}• Published in World\n`,
    );
    expect(articles).toHaveLength(2);
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
    const known = new Set<string | null>([null, ...quotes.map(({ id }) => id)]);
    expect(quotes.every(({ continues }) => known.has(continues))).toBe(true);
  });

  test("markup is read, or with --raw taken as text", async () => {
    const text = "[“The dam is safe,”]{.quote speaker=none} it was said.";
    expect((await first(text)).quotes[0]?.status).toBe("annotated");
    expect((await first(text, "--raw")).quotes[0]?.status).toBe("suggested");
  });

  test("findings, as diagnostics", async () => {
    const { diagnostics } = await first("“The dam was never inspected, I can tell you.” Work began in 1961.");
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["unattributed-quote", "warning"],
    ]);
  });
});

test("each example validates, and every offset points at the words it speaks of", async () => {
  const names = readdirSync(inRoot("examples")).filter((name) => name.endsWith(".txt"));
  const { code, stdout } = await cli.run(["analyze", "--json", ...names], { folder: inRoot("examples") });
  expect(code).toBe(0);
  const results = resultsOf(stdout);
  expect(results.map(({ file }) => file)).toEqual(names);
  for (const { file, articles, quotes } of results) {
    const text = readFileSync(inRoot("examples", file), "utf8");
    const speakers = quotes.flatMap(({ speaker, others }) => [...(speaker ? [speaker] : []), ...others]);
    const named = [...articles.map(({ headline }) => headline), ...quotes.map(({ cue }) => cue), ...speakers];
    const wrong = named.filter(
      (each) => each !== null && !isMarked(text) && each.text !== sliceOf(text, each),
    );
    expect(wrong).toEqual([]);
  }
});

const nowhere = { start: null, end: null };
const isMarked = (text: string): boolean => text.includes("]{.");
const sliceOf = (text: string, { start, end }: Pick<SpeakerOutput, "start" | "end">): string | null =>
  start === null || end === null ? null : text.slice(start, end);

test("the schema knows the checks that there are", () => {
  const codes = schema.definitions.diagnostic.properties.code.enum;
  expect([...codes].sort()).toEqual(checks.map(({ code }) => code).sort());
});

test("two runs say the same", async () => {
  const [once, again] = [await first("“No,” Joan Doe said."), await first("“No,” Joan Doe said.")];
  expect(again).toEqual(once);
});

describe("for people", () => {
  test("counts, headlines and who says what, by line", async () => {
    const folder = cli.folder({
      "a.txt": [
        "The rain goes on",
        "“The dam is safe, and nobody needs to leave,” Joan Doe said.",
        "The river kept rising through the night.",
        "“It was never inspected, I can tell you that much.” The work began in 1961.",
      ].join("\n\n"),
    });
    expect((await cli.run(["analyze", "a.txt"], { folder })).stdout).toBe(
      [
        "a.txt: 2 quotations (2 direct), 1 without speaker, 1 person",
        "  The rain goes on",
        "    3  Joan Doe: “The dam is safe, and nobody needs to leave”",
        "    7  no speaker: “It was never inspected, I can tell you that much.”",
        "",
      ].join("\n"),
    );
  });
});

describe("bad input", () => {
  test("an empty file is an empty result", async () => {
    const { results, code } = await analyzed({ "a.txt": "" });
    expect(code).toBe(0);
    expect(results[0]).toMatchObject({ quotes: [], entities: [], diagnostics: [] });
  });

  test("a file that cannot be read is an error in its place; the others are read", async () => {
    const folder = cli.folder({
      "a.txt": "“No,” Joan Doe said.",
      "b.txt": Buffer.from([0x89, 0x50, 0, 0, 1]),
    });
    const files = ["nowhere.txt", "b.txt", ".", "a.txt"];
    const { code, stdout } = await cli.run(["analyze", "--json", ...files], { folder });
    expect(code).toBe(2);
    expect(resultsOf(stdout).map(({ file, error }) => [file, error?.code])).toEqual([
      ["nowhere.txt", "not-found"],
      ["b.txt", "binary"],
      [".", "directory"],
      ["a.txt", undefined],
    ]);
  });

  test("a byte order mark is no part of the text; CRLF is", async () => {
    const text = "Rain goes on\r\n\r\n“The dam is safe,” Joan Doe said.\r\n";
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    for (const bytes of [text, `\uFEFF${text}`, utf16]) {
      const { quotes } = await first(bytes);
      expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(["“The dam is safe,”"]);
    }
  });

  test("bytes that are no UTF-8 do not stop it", async () => {
    const latin1 = Buffer.from('"Caf\xe9s stay open," Joan Doe said.', "latin1");
    expect((await first(latin1)).quotes).toHaveLength(1);
  });

  test("a malformed quotidian.json stops it, and says where", async () => {
    const folder = cli.folder({ "quotidian.json": '{\n  "profile" 1\n}', "a.txt": "" });
    const { code, stdout, stderr } = await cli.run(["analyze", "a.txt"], { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/quotidian\.json:2:13: This is not valid JSON: colon expected\.\n/);
  });

  test("a wrong value in it is told, and the rest holds", async () => {
    const folder = cli.folder({ "quotidian.json": '{ "includes": [] }', "a.txt": "" });
    const { code, stderr } = await cli.run(["analyze", "a.txt"], { folder });
    expect(code).toBe(0);
    expect(stderr).toMatch(/quotidian\.json:1:3: Unknown key “includes”\. Did you mean “include”\?\n/);
  });
});

describe("the nearest quotidian.json upwards governs", () => {
  const files = {
    "quotidian.json": '{ "severity": { "unattributed-quote": "off" } }',
    "news/a.txt": "“The dam was never inspected, I can tell you.” Work began in 1961.",
  };

  test("and its registry gives ids", async () => {
    const folder = cli.folder({
      ...files,
      "quotidian.entities.json": '[{ "id": "doe", "type": "person", "name": "Joan Doe" }]',
      "news/b.txt": "“The dam is safe,” Joan Doe said.",
    });
    const { stdout } = await cli.run(["analyze", "--json", "news/a.txt", "news/b.txt"], { folder });
    const [a, b] = resultsOf(stdout);
    expect(a?.diagnostics).toEqual([]);
    expect(b?.quotes[0]?.speaker?.id).toBe("doe");
  });

  test("but not beyond --root", async () => {
    const folder = cli.folder(files);
    const { stdout } = await cli.run(["analyze", "--json", "news/a.txt", "--root", "news"], { folder });
    expect(resultsOf(stdout)[0]?.diagnostics).toHaveLength(1);
  });
});
