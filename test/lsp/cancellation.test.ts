import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver/node";
import { overviewRequest } from "../../server/src/protocol";
import { type ProcessSession, startProcess } from "./serverProcess";

let session: ProcessSession;
beforeAll(async () => {
  session = await startProcess();
});
afterAll(() => session.stop());

/** Long enough to take many slices. */
const long = (said: string): string =>
  Array.from({ length: 800 }, (_, i) => `“We ${said} gate ${i},” Ilona Varga said on day ${i}.`).join("\n\n");

describe("a request", () => {
  test("that is cancelled is answered at once, as cancelled", async () => {
    const uri = await session.open(long("closed"), "cancelled.txt");
    const source = new CancellationTokenSource();
    const asked = session.connection.sendRequest(
      "textDocument/documentSymbol",
      { textDocument: { uri } },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    // The next one starts afresh.
    expect((await session.call(overviewRequest, { uri }))?.counts.quotations).toBe(800);
  });

  test("does not cancel another that waits for the same analysis", async () => {
    const uri = await session.open(long("opened"), "shared.txt");
    const source = new CancellationTokenSource();
    const cancelled = session.connection.sendRequest("quotidian/overview", { uri }, source.token);
    const other = session.call(overviewRequest, { uri });
    source.cancel();
    await expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect((await other)?.counts.quotations).toBe(800);
  });

  test("that an edit overtakes is told so, and the next one sees the edit", async () => {
    const uri = await session.open(long("painted"), "stale.txt");
    const asked = session.call(overviewRequest, { uri });
    await session.change(uri, 2, { text: "“No,” Ilona Varga said." });
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
    expect(await session.call(overviewRequest, { uri })).toMatchObject({
      version: 2,
      counts: { quotations: 1 },
    });
  });

  test("about a document that is closed meanwhile is told so", async () => {
    const uri = await session.open(long("sold"), "closed.txt");
    const asked = session.call(overviewRequest, { uri });
    await session.close(uri);
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
    expect(await session.call(overviewRequest, { uri })).toBeNull();
  });
});

test("edits come in small pieces, and all count", async () => {
  const uri = await session.open("“No,” Ilona Varga said.\n", "typed.txt");
  for (const [i, letter] of [..."“Yes,” she added."].entries()) {
    const at = { line: 1, character: i };
    await session.change(uri, i + 2, { range: { start: at, end: at }, text: letter });
  }
  const overview = await session.call(overviewRequest, { uri });
  expect(overview?.quotes.map(({ text }) => text)).toEqual(["No,", "Yes,"]);
});

test("other requests are served while a long analysis runs", async () => {
  const uri = await session.open(long("watched"), "slow.txt");
  const other = await session.open("“No,” Ilona Varga said.", "quick.txt");
  await session.call(overviewRequest, { uri: other });
  let done = false;
  const slow = session.call(overviewRequest, { uri }).then(() => {
    done = true;
  });
  await session.call(overviewRequest, { uri: other });
  expect(done).toBe(false);
  await slow;
});
