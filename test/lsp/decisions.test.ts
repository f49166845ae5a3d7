import { afterEach, expect, test } from "vitest";
import { type CodeAction, LSPErrorCodes } from "vscode-languageserver/node";
import {
  decisionsChanged,
  type FindDecisionsResult,
  findDecisionsRequest,
  overviewRequest,
  rejectRequest,
} from "../../server/src/protocol";
import { type Session, startSession, until } from "./session";

const story =
  "“The dam is safe,” Joan Doe said.\n\nIt rained for a week.\n\n“Nobody ever came to look at it.” The gates stayed shut.\n";

let session: Session | undefined;
afterEach(() => session?.stop());

/** A server whose client keeps decisions; `write` changes them. */
async function started() {
  const server = await startSession({
    initializationOptions: {
      hoverCommands: [],
      actionCommands: ["quotidian.ignore", "quotidian.rejectSuggestion"],
    },
    findConfig: () => ({ config: null, registry: null }),
  });
  session = server;
  let text = "";
  server.connection.onRequest(
    findDecisionsRequest.method,
    (): FindDecisionsResult => ({ base: "file:///corpus/", text }),
  );
  const uri = await server.open(story, "a%20b.txt");
  const write = async (line: string) => {
    text = `${line}\n`;
    await server.connection.sendNotification(decisionsChanged.method);
  };
  const states = async () =>
    (await server.call(overviewRequest, { uri }))?.quotes.map(({ state, speaker }) => [state, speaker]);
  return { server, uri, write, states };
}

const onDam = { line: 0, character: 5 };
const onNobody = { line: 4, character: 5 };

test("a rejected suggestion is not offered again, and taking it back offers it again", async () => {
  const { server, uri, write, states } = await started();
  expect((await states())?.[0]).toEqual(["attributed", "Joan Doe"]);
  const result = await server.call(rejectRequest, { uri, version: 1, position: onDam });
  expect(result).toEqual({
    speaker: "Joan Doe",
    line: expect.stringMatching(
      /^\{"file":"a b.txt","quote":"q-\w+","words":"The dam is safe","reject":"joan-doe"\}$/,
    ),
  });
  if ("refused" in result) throw new Error(result.refused);
  await write(result.line);
  expect((await states())?.[0]).toEqual(["none", ""]);
  await until(() => server.heard.includes("quotidian/overviewChanged"));
  expect(await server.call(rejectRequest, { uri, version: 1, position: onDam })).toEqual({
    refused: "Nobody is suggested as the speaker here.",
  });
  await write("");
  expect((await states())?.[0]).toEqual(["attributed", "Joan Doe"]);
});

test("a rejection that an edit overtakes is told so: other words may stand there now", async () => {
  const { server, uri } = await started();
  await server.change(uri, 2, { text: "“No,” Ilona Varga said." });
  await expect(server.call(rejectRequest, { uri, version: 1, position: onDam })).rejects.toMatchObject({
    code: LSPErrorCodes.ContentModified,
  });
});

test("an ignored finding is not shown again", async () => {
  const { server, uri, write } = await started();
  const actions = await server.ask<CodeAction[]>("textDocument/codeAction", uri, {
    range: { start: onNobody, end: onNobody },
    context: { diagnostics: [] },
  });
  const [here, inFile] = actions.filter(({ title }) => title.startsWith("Ignore"));
  expect([here?.title, inFile?.title]).toEqual(["Ignore Here", "Ignore “unattributed-quote” in This File"]);
  expect(await server.pull(uri)).toHaveLength(1);
  for (const action of [here, inFile]) {
    const [{ line }] = action?.command?.arguments ?? [];
    await write(line);
    expect(await server.pull(uri)).toEqual([]);
    await write("");
    expect(await server.pull(uri)).toHaveLength(1);
  }
});

test("a quotation's actions are for who asks, without a lightbulb otherwise", async () => {
  const { server, uri } = await started();
  const titles = async (triggerKind: number) =>
    (
      await server.ask<CodeAction[]>("textDocument/codeAction", uri, {
        range: { start: onDam, end: onDam },
        context: { diagnostics: [], triggerKind },
      })
    ).map(({ title }) => title);
  expect(await titles(2)).toEqual([]);
  expect(await titles(1)).toEqual(["Reject: Not Joan Doe"]);
});
