import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanTextRequest, overviewRequest } from "../../server/src/protocol";
import { type ProcessSession, startProcess } from "./serverProcess";

let session: ProcessSession;
beforeAll(async () => {
  session = await startProcess();
});
afterAll(() => session.stop());

const position = { line: 0, character: 1 };
const start = { line: 0, character: 0 };

/** Every request about a document. */
const requests: readonly (readonly [string, object])[] = [
  ["textDocument/hover", { position }],
  ["textDocument/documentSymbol", {}],
  ["textDocument/foldingRange", {}],
  ["textDocument/definition", { position }],
  ["textDocument/references", { position, context: { includeDeclaration: true } }],
  ["textDocument/documentHighlight", { position }],
  ["textDocument/selectionRange", { positions: [position] }],
  ["textDocument/semanticTokens/full", {}],
  ["textDocument/documentLink", {}],
  ["textDocument/diagnostic", {}],
  ["textDocument/codeAction", { range: { start, end: position }, context: { diagnostics: [] } }],
];

async function everyAnswer(text: string, name: string): Promise<string> {
  const uri = await session.open(text, name);
  for (const [method, params] of requests) await session.ask(method, uri, params);
  const overview = await session.call(overviewRequest, { uri });
  expect(overview?.version).toBe(1);
  return uri;
}

const binary = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join("");

describe("every request is answered on", () => {
  test.each([
    ["an empty file", ""],
    ["white space", " \n\t\r\n "],
    ["one letter", "a"],
    ["binary", binary],
    ["lone surrogates", "“\ud800 said,” Ilona \udfff Varga said. “\ud83d"],
    ["emoji", "“😀👩‍👩‍👧,” Ilona Varga said. 😀"],
    ["a byte order mark", "\ufeffHarbour closes\n\n“No,” Ilona Varga said.\n"],
    ["line breaks of all kinds", "Harbour closes\r\n\r\n“No,”\rIlona Varga said.\n\u2028“Yes.”\u2029"],
    ["nothing but opening marks", "“".repeat(5000)],
    ["nothing but brackets", "[{".repeat(5000)],
    ["unfinished markup", "[“No,”]{.quote speaker=\n\n]{.quote}[a]{#x .y}[b]{#x .y}"],
    ["marks without a word", "“” ‘’ \"\" '' «» “ ”"],
  ])("%s", async (name, text) => {
    const uri = await everyAnswer(text, `${encodeURIComponent(name)}.txt`);
    expect(session.isRunning()).toBe(true);
    expect(session.log).toEqual([]);
    await session.close(uri);
  });
});

test("CRLF: ranges end where the words end", async () => {
  const uri = await session.open(
    "Harbour closes\r\n\r\n“Nobody inspected the dam before the storm came.”\r\n",
    "crlf.txt",
  );
  const [diagnostic] = await session.pull(uri);
  expect(diagnostic?.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 49 } });
  const clean = await session.call(cleanTextRequest, { uri, selections: [] });
  expect(clean).toContain("came.”\r\n");
});

test("positions beyond the text are its end", async () => {
  const uri = await session.open("“No,” Ilona Varga said.", "short.txt");
  const far = { line: 99, character: 99 };
  expect(await session.ask("textDocument/hover", uri, { position: far })).toBeNull();
});

test("parameters that make no sense are an error, not the end", async () => {
  const uri = await session.open("“No,” Ilona Varga said.", "senseless.txt");
  await expect(session.ask("textDocument/hover", uri)).rejects.toThrow("textDocument/hover failed");
  expect(session.log.splice(0)).toEqual([expect.stringContaining("textDocument/hover")]);
  await expect(session.connection.sendRequest("quotidian/nothing", {})).rejects.toMatchObject({
    code: -32601,
  });
  expect(session.isRunning()).toBe(true);
});

test.each([
  ["sentences", "“Nobody came,” Ilona Varga said. It rained in Belmar. ".repeat(96_000)],
  ["a word", "x".repeat(5_000_000)],
])("5 MB of %s in one line: every request is answered, and the user is told", async (name, line) => {
  expect(line.length).toBeGreaterThanOrEqual(5_000_000);
  const uri = await everyAnswer(line, `${encodeURIComponent(name)}.txt`);
  expect(await session.pull(uri)).toMatchObject([
    { severity: 3, message: expect.stringMatching(/^This file is too long.* 5\.\d million characters/) },
  ]);
  await session.close(uri);
  expect(session.isRunning()).toBe(true);
});
