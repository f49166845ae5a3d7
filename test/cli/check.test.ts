import { describe, expect, test } from "vitest";
import { builtCli } from "./cli";

const cli = builtCli();

const unattributed = "“The dam was never inspected, I can tell you.” Work began in 1961.\n";
const attributed = "“The dam was never inspected, I can tell you,” Joan Doe said.\n";
const words = "No speaker is named for “The dam was never inspected";
const message = expect.stringContaining(words);

const checked = async (files: Readonly<Record<string, string | Buffer>>, ...args: readonly string[]) =>
  cli.run(["check", ...args], { folder: cli.folder(files) });

describe("what is checked", () => {
  const found = async (files: Readonly<Record<string, string | Buffer>>, ...args: readonly string[]) => {
    const { stdout } = await checked(files, "--format", "json", ...args);
    return JSON.parse(stdout).map(({ file }: { file: string }) => file);
  };

  test("without a quotidian.json all text files of the folder, sorted", async () => {
    const files = {
      "b.txt": unattributed,
      "a/z.txt": unattributed,
      "c.md": unattributed,
      "a.txt": unattributed,
    };
    expect(await found(files)).toEqual(["a.txt", "a/z.txt", "b.txt"]);
  });

  test("what quotidian.json includes and does not exclude", async () => {
    const files = {
      "quotidian.json": '{ "include": ["news/**/*.{txt,news}"], "exclude": ["**/draft*"] }',
      "a.txt": unattributed,
      "news/b.news": unattributed,
      "news/may/c.txt": unattributed,
      "news/may/draft.txt": unattributed,
    };
    expect(await found(files)).toEqual(["news/b.news", "news/may/c.txt"]);
    expect(await found(files, "news/may")).toEqual(["news/may/c.txt"]);
  });

  test("a folder with a quotidian.json of its own is its own corpus", async () => {
    const files = {
      "quotidian.json": '{ "include": ["*.txt"] }',
      "a.txt": unattributed,
      "sub/quotidian.json": '{ "include": ["*.news"] }',
      "sub/b.txt": unattributed,
      "sub/c.news": unattributed,
    };
    expect(await found(files)).toEqual(["a.txt", "sub/c.news"]);
  });

  test("a file that is named, whatever is included; each once", async () => {
    const files = { "quotidian.json": '{ "include": [] }', "a.md": unattributed };
    expect(await found(files, "a.md", "a.md")).toEqual(["a.md"]);
  });

  test("no hidden folders and no installed packages", async () => {
    const files = { ".git/a.txt": unattributed, "node_modules/x/a.txt": unattributed, "b.txt": unattributed };
    expect(await found(files)).toEqual(["b.txt"]);
  });
});

describe("exit codes", () => {
  test("0 where nothing is found", async () => {
    expect(await checked({ "a.txt": attributed })).toEqual({
      code: 0,
      stdout: "No findings in 1 file.\n",
      stderr: "",
    });
  });

  test.each([
    [[], 1],
    [["--fail-on", "warning"], 1],
    [["--fail-on", "hint"], 1],
    [["--fail-on", "error"], 0],
    [["--fail-on", "never"], 0],
  ])("a warning and %j: %i", async (args, code) => {
    expect((await checked({ "a.txt": unattributed }, ...args)).code).toBe(code);
  });

  test.each([
    ["0", attributed, 0],
    ["1", unattributed, 1],
  ])("the process ends with %s", async (_, text, code) => {
    const folder = cli.folder({ "a.txt": text });
    expect((await cli.runAlone(["check"], { folder })).code).toBe(code);
  });

  test("the profile and severities of quotidian.json count", async () => {
    const off = '{ "severity": { "unattributed-quote": "off" } }';
    expect((await checked({ "quotidian.json": off, "a.txt": unattributed })).code).toBe(0);
    const error = '{ "severity": { "unattributed-quote": "error" } }';
    expect(
      (await checked({ "quotidian.json": error, "a.txt": unattributed }, "--fail-on", "error")).code,
    ).toBe(1);
  });

  test("2 where quotidian.json is malformed", async () => {
    const { code, stdout, stderr } = await checked({ "quotidian.json": "{", "a.txt": "" });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/quotidian\.json:1:2: This is not valid JSON/);
  });
});

test("a wrong value in quotidian.json is a finding", async () => {
  const { code, stdout } = await checked({ "quotidian.json": '{\n  "profil": 1\n}', "a.txt": "" });
  expect(code).toBe(1);
  expect(stdout).toBe(
    "quotidian.json:2:3: error: Unknown key “profil”. Did you mean “profile”? (configuration)\n1 finding in 1 file.\n",
  );
});

test("a binary file is passed over, and said so", async () => {
  const { code, stdout, stderr } = await checked({ "a.txt": Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "a.txt: binary, not read\n" });
  expect(stdout).toBe("No findings in 1 file.\n");
});

describe("formats", () => {
  const files = { "news/may 1.txt": `Rain goes on\n\n${unattributed}` };

  test("text", async () => {
    const [finding, count, rest] = (await checked(files)).stdout.split("\n");
    expect(finding?.startsWith(`news/may 1.txt:3:1: warning: ${words}`)).toBe(true);
    expect(finding?.endsWith(" (unattributed-quote)")).toBe(true);
    expect([count, rest]).toEqual(["1 finding in 1 file.", ""]);
  });

  test("json", async () => {
    const { stdout } = await checked(files, "--format", "json");
    const text = files["news/may 1.txt"];
    const [start, end] = [text.indexOf("“"), text.indexOf("”") + 1];
    expect(JSON.parse(stdout)).toEqual([
      {
        file: "news/may 1.txt",
        code: "unattributed-quote",
        severity: "warning",
        message,
        start,
        end,
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 1 + end - start,
      },
    ]);
  });

  test("github", async () => {
    const { stdout } = await checked({ "a,b.txt": unattributed }, "--format", "github");
    expect(stdout).toMatch(
      /^::warning file=a%2Cb\.txt,line=1,endLine=1,col=1,endColumn=\d+,title=unattributed-quote::No speaker is named for “.*”\n$/,
    );
  });

  test("sarif", async () => {
    const { stdout } = await checked(files, "--format", "sarif");
    const log = JSON.parse(stdout);
    expect(log).toMatchObject({ version: "2.1.0" });
    expect(log.runs[0].tool.driver).toMatchObject({
      name: "Quotidian",
      rules: [{ id: "unattributed-quote" }],
    });
    expect(log.runs[0].results).toEqual([
      {
        ruleId: "unattributed-quote",
        ruleIndex: 0,
        level: "warning",
        message: { text: message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "news/may%201.txt" },
              region: expect.objectContaining({ startLine: 3, startColumn: 1, charOffset: 14 }),
            },
          },
        ],
      },
    ]);
  });

  test.each(["text", "json", "github", "sarif"])("%s, where nothing is found", async (format) => {
    const { code, stdout } = await checked({ "a.txt": attributed }, "--format", format);
    expect(code).toBe(0);
    if (format === "json") expect(JSON.parse(stdout)).toEqual([]);
    if (format === "sarif") expect(JSON.parse(stdout).runs[0].results).toEqual([]);
    if (format === "github") expect(stdout).toBe("");
  });
});
