import { afterAll, beforeAll, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { type Session, startSession } from "./session";

/** A client whose display language is German sends its words at the start. */
const words = {
  "No speaker is named for “{0}”": "Niemand wird als Sprecher von „{0}“ genannt",
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
