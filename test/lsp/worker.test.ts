import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { shipped } from "../../scripts/bundles.mjs";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

/** The server's browser bundle in a world that has what a worker has, and nothing of Node. */
async function startWorker(): Promise<(method: string, params: object) => Promise<unknown>> {
  const server = shipped.find(({ name }) => name === "server/browser");
  if (server === undefined) throw new Error("no bundle of the server is declared");
  const { outputFiles } = await build({ ...server.options, entryPoints: [server.entry], write: false });
  const waiting = new Map<number, (result: unknown) => void>();
  const self = {
    onmessage: (_: { data: object }): void => undefined,
    addEventListener: (): void => undefined,
    postMessage: (message: Message): void => {
      const { id, method, result } = message;
      if (id === undefined) return;
      if (method === undefined) waiting.get(id)?.(result);
      else self.onmessage({ data: { jsonrpc: "2.0", id, error: { code: -32601, message: method } } });
    },
  };
  const world = createContext({
    self,
    MessageChannel,
    TextDecoder,
    TextEncoder,
    URL,
    clearTimeout,
    performance,
    setTimeout,
  });
  runInContext(outputFiles[0]?.text ?? "", world);
  let id = 0;
  return (method, params) =>
    new Promise((resolve) => {
      const message = { jsonrpc: "2.0", method, params };
      const isRequest = !method.startsWith("textDocument/did");
      id += 1;
      if (isRequest) waiting.set(id, resolve);
      else resolve(null);
      self.onmessage({ data: isRequest ? { ...message, id } : message });
    });
}

test("the server runs in a worker", async () => {
  const send = await startWorker();
  expect(await send("initialize", { processId: null, rootUri: null, capabilities: {} })).toMatchObject({
    capabilities: { hoverProvider: true },
  });
  const uri = "vscode-vfs://host/story.txt";
  const text = "“No,” Ilona Varga said.\n\n".repeat(300);
  await send("textDocument/didOpen", { textDocument: { uri, languageId: "news-article", version: 1, text } });
  expect(await send("quotidian/overview", { uri })).toMatchObject({ counts: { quotations: 300 } });
});
