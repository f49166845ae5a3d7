import { afterAll, beforeAll, expect, test } from "vitest";
import type { CodeAction, DocumentSymbol, Hover } from "vscode-languageserver/node";
import { type Session, startSession } from "./session";

/** A client whose display language is German sends its words at the start. */
const words = {
  "No speaker is named for “{0}”": "Niemand wird als Sprecher von „{0}“ genannt",
  "No speaker is named": "Kein Sprecher genannt",
  "{0}, {1} words": "{0}, {1} Wörter",
  direct: "direkt",
  "No speaker": "Niemand",
  "1 quotation": "1 Zitat",
  "Ignore “{0}” in This File": "„{0}“ in dieser Datei nicht mehr melden",
};

const story = "“Nobody came to the harbour that day.” It rained.\n";

let session: Session;
let uri: string;

beforeAll(async () => {
  session = await startSession({
    initializationOptions: { hoverCommands: [], actionCommands: ["quotidian.ignore"], words },
    findConfig: () => ({ config: null, registry: null }),
  });
  uri = await session.open(story);
});
afterAll(() => session.stop());

test("a problem is told in the user's language", async () => {
  const [problem] = await session.pull(uri);
  expect(problem?.message).toBe(
    "Niemand wird als Sprecher von „Nobody came to the harbour that day.“ genannt",
  );
});

test("so are its fixes; what nobody has translated stands in English", async () => {
  const here = { line: 0, character: 3 };
  const fixes = await session.ask<readonly CodeAction[]>("textDocument/codeAction", uri, {
    range: { start: here, end: here },
    context: { diagnostics: [] },
  });
  expect(fixes.map(({ title }) => title)).toEqual([
    "Confirm: No Speaker Is Named",
    "Not Reported Speech (Term, Title)",
    "Ask the Reporter",
    "Ignore Here",
    "„unattributed-quote“ in dieser Datei nicht mehr melden",
  ]);
});

test("so is a hover", async () => {
  const hover = await session.ask<Hover>("textDocument/hover", uri, { position: { line: 0, character: 3 } });
  expect(hover.contents).toMatchObject({
    value: expect.stringMatching(/^\*\*Kein Sprecher genannt\*\* · direkt, 7 Wörter/),
  });
});

test("so is the outline", async () => {
  const [story] = await session.ask<readonly DocumentSymbol[]>("textDocument/documentSymbol", uri);
  expect(story).toMatchObject({
    detail: "1 Zitat",
    children: [{ name: "Niemand: “Nobody came to the harbour that day.”" }],
  });
});
