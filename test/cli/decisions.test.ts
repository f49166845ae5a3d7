import { expect, test } from "vitest";
import { printDecision } from "../../server/src/annotations/decisions/decisions";
import { builtCli } from "./cli";

const cli = builtCli();

const unattributed = "“The dam was never inspected, I can tell you.” Work began in 1961.";
const story = `Dam to close\n\n${unattributed}\n\n“The gates will open in May,” Joan Doe said.\n`;

const decided = (...lines: readonly string[]) =>
  cli.folder({
    "quotidian.json": "{}",
    "b/a.txt": story,
    "quotidian.decisions.jsonl": `${lines.join("\n")}\n`,
  });

test("a finding that is ignored in the editor is no finding on the command line", async () => {
  const check = async (...lines: readonly string[]) =>
    (await cli.run(["check", "--format", "json"], { folder: decided(...lines) })).stdout;
  const code = "unattributed-quote";
  const ignore = (file: string, words: string | null) => printDecision({ kind: "ignore", file, code, words });
  expect(await check()).toContain(code);
  expect(await check(ignore("b/a.txt", null))).not.toContain(code);
  expect(await check(ignore("b/other.txt", null))).toContain(code);
  const { stdout } = await cli.run(["analyze", "--json", "b/a.txt"], {
    folder: decided(ignore("b/a.txt", null)),
  });
  expect(JSON.parse(stdout).diagnostics).toEqual([]);
});

test("a suggestion that was rejected is made nowhere", async () => {
  const quotes = async (...lines: readonly string[]) => {
    const folder = decided(...lines);
    const { stdout } = await cli.run(["analyze", "--json", "b/a.txt"], { folder });
    const annotated = (await cli.run(["annotate", "b/a.txt"], { folder })).stdout;
    return {
      quotes: JSON.parse(stdout).quotes,
      isAnnotated: annotated.includes("{.quote speaker=joan-doe}"),
    };
  };
  const before = await quotes("<<<<<<< a line that decides nothing");
  expect(before).toMatchObject({ quotes: [{}, { speaker: { id: "joan-doe" } }], isAnnotated: true });
  const quote = before.quotes[1].id;
  const rejection = { kind: "reject", file: "b/a.txt", quote, words: "", speaker: "joan-doe" } as const;
  expect(await quotes(printDecision(rejection))).toMatchObject({
    quotes: [{}, { speaker: null, state: "none" }],
    isAnnotated: false,
  });
});
