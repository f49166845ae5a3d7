import { afterEach, describe, expect, test } from "vitest";
import type { CodeAction, TextEdit } from "vscode-languageserver/node";
import { LSPErrorCodes } from "vscode-languageserver/node";
import type { FindConfigResult } from "../../server/src/protocol";
import { modern, type Session, type SessionOptions, startSession, until } from "./session";

const story = "Harbour closes\n\n“Nobody inspected the dam before the storm came.”\n\nIt rained in Belmar.\n";
const configUri = "file:///corpus/quotidian.json";

let session: Session | null = null;
afterEach(async () => {
  await session?.stop();
  session = null;
});

const started = async (options: SessionOptions): Promise<Session> => {
  session = await startSession(options);
  return session;
};

/** A corpus whose quotidian.json can change. */
function corpus(text: string, registry: string | null = null) {
  const asked: string[] = [];
  let config = text;
  return {
    asked,
    findConfig: (uri: string): FindConfigResult => {
      asked.push(uri);
      return {
        config: { uri: configUri, text: config },
        registry:
          registry === null ? null : { uri: "file:///corpus/quotidian.entities.json", text: registry },
      };
    },
    write: (to: string): Promise<void> | undefined => {
      config = to;
      return session?.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: configUri, type: 2 }],
      });
    },
  };
}

const codes = async (from: Session, uri: string): Promise<readonly unknown[]> =>
  (await from.pull(uri)).map(({ code, severity }) => `${code} ${severity}`);

describe("quotidian.json", () => {
  test("is asked for once a folder, and governs the articles in it", async () => {
    const { asked, findConfig } = corpus('{ "severity": { "unattributed-quote": "error" } }');
    const server = await started({ findConfig });
    const first = await server.open(story, "a.txt");
    const second = await server.open(story, "b.txt");
    expect(await codes(server, first)).toEqual(["unattributed-quote 1"]);
    expect(await codes(server, second)).toEqual(["unattributed-quote 1"]);
    expect(asked).toEqual([first]);
  });

  test("counts at once when it changes, and the client is told", async () => {
    const files = corpus("{}");
    const server = await started(files);
    const uri = await server.open(story);
    expect(await codes(server, uri)).toEqual(["unattributed-quote 2"]);
    await files.write('{ "severity": { "unattributed-quote": "off" } }');
    await until(() => server.heard.includes("workspace/diagnostic/refresh"));
    expect(server.heard).toContain("quotidian/overviewChanged");
    expect(await codes(server, uri)).toEqual([]);
  });

  test("when it is malformed, says so, and the last good one stays in force", async () => {
    const files = corpus('{ "severity": { "unattributed-quote": "hint" } }');
    const server = await started(files);
    const uri = await server.open(story);
    expect(await codes(server, uri)).toEqual(["unattributed-quote 4"]);
    await files.write('{ "severity": {');
    await until(() => server.heard.includes("workspace/diagnostic/refresh"));
    expect(await codes(server, uri)).toEqual(["unattributed-quote 4"]);
    expect(server.published.at(-1)).toMatchObject({
      uri: configUri,
      diagnostics: [{ severity: 1, source: "Quotidian" }, {}],
    });
    expect(server.log).toContainEqual(expect.stringContaining("the last good configuration stays in force"));

    await files.write("{}");
    expect(await codes(server, uri)).toEqual(["unattributed-quote 2"]);
    expect(server.published.at(-1)).toEqual({ uri: configUri, diagnostics: [] });
  });

  test("when it was malformed from the start, the defaults hold", async () => {
    const server = await started(corpus("[ not json"));
    const uri = await server.open(story);
    expect(await codes(server, uri)).toEqual(["unattributed-quote 2"]);
  });

  test("takes what a fix turns off, as it stands by then", async () => {
    const files = corpus("{}");
    const server = await started(files);
    const uri = await server.open(story);
    const position = { line: 2, character: 3 };
    const actions = await server.ask<CodeAction[]>("textDocument/codeAction", uri, {
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const turnOff = actions.find(({ title }) => title.startsWith("Turn Off"));
    await files.write('{\n  "ignore": ["Never"]\n}');
    const { edit } = await server.connection.sendRequest<CodeAction>("codeAction/resolve", turnOff);
    const [change] = edit?.documentChanges ?? [];
    expect(change).toMatchObject({ textDocument: { uri: configUri, version: null } });
    const [added] = (change as { edits: TextEdit[] }).edits;
    expect(added?.newText).toContain('"unattributed-quote": "off"');
    expect(added?.range.start.line).toBe(1);
  });
});

test("the registry's names and ids are known", async () => {
  const registry =
    '[{ "id": "belmar-port", "type": "place", "name": "Belmar", "description": "A harbour town" }]';
  const server = await started(corpus("{}", registry));
  const uri = await server.open(story);
  const hover = await server.ask("textDocument/hover", uri, { position: { line: 4, character: 14 } });
  expect(hover).toMatchObject({ contents: { value: expect.stringContaining("A harbour town") } });
});

describe("a client that is not ours", () => {
  test("and knows nothing of our requests gets the defaults", async () => {
    const server = await started({});
    const uri = await server.open(story);
    expect(await codes(server, uri)).toEqual(["unattributed-quote 2"]);
  });

  test("and cannot pull gets diagnostics pushed, once a version, and taken back on close", async () => {
    const { diagnostic: _, ...textDocument } = modern.textDocument ?? {};
    const server = await started({ capabilities: { textDocument } });
    expect(server.initialized.capabilities.diagnosticProvider).toBeUndefined();
    const uri = await server.open(story);
    await until(() => server.published.length === 1);
    expect(server.published[0]).toMatchObject({
      uri,
      version: 1,
      diagnostics: [{ code: "unattributed-quote" }],
    });
    await server.change(uri, 2, { text: "Nothing." });
    await until(() => server.published.length === 2);
    expect(server.published[1]).toMatchObject({ uri, version: 2, diagnostics: [] });
    await server.close(uri);
    await until(() => server.published.length === 3);
    expect(server.published[2]).toMatchObject({ uri, diagnostics: [] });
  });

  test("and knows little of the protocol gets old shapes, with edits at once", async () => {
    const server = await started({
      capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] } } },
    });
    const uri = await server.open(story);
    const position = { line: 2, character: 20 };
    expect(await server.ask("textDocument/hover", uri, { position })).toMatchObject({
      contents: { kind: "plaintext", value: expect.stringMatching(/^No speaker is named · direct/) },
    });
    expect(await server.ask("textDocument/documentSymbol", uri)).toContainEqual(
      expect.objectContaining({ containerName: "Harbour closes", location: expect.anything() }),
    );
    const actions = await server.ask<CodeAction[]>("textDocument/codeAction", uri, {
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toEqual([
      "Confirm: No Speaker Is Named",
      "Not Reported Speech (Term, Title)",
      "Ask the Reporter",
    ]);
    expect(actions[2]?.edit?.changes?.[uri]).toMatchObject([{ newText: " [WHO SAYS THIS?]" }]);
  });
});

describe("settings", () => {
  const colours = async (server: Session, uri: string): Promise<number> =>
    (await server.ask<{ data: number[] }>("textDocument/semanticTokens/full", uri)).data.length / 5;

  test("highlight: off colours nothing, and a change counts at once", async () => {
    const server = await started({ initializationOptions: { highlight: "off" } });
    const uri = await server.open("Mayor Ilona Varga said no.");
    expect(await colours(server, uri)).toBe(0);
    await server.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { quotidian: { highlight: "calm" } },
    });
    expect(await colours(server, uri)).toBeGreaterThan(0);
  });
});

test("an edit for a version that is gone is refused, to be asked for again", async () => {
  const server = await started({});
  const uri = await server.open(story);
  await server.change(uri, 2, { text: story });
  const annotate = (version: number) =>
    server.connection.sendRequest("quotidian/annotate", {
      uri,
      version,
      selections: [{ start: { line: 2, character: 3 }, end: { line: 2, character: 3 } }],
      action: { kind: "quotation" },
    });
  await expect(annotate(1)).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  await expect(annotate(2)).resolves.toMatchObject({ version: 2 });
});
