import { afterEach, describe, expect, test } from "vitest";
import type {
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from "vscode-languageserver/node";
import { quotationsOfRequest } from "../../server/src/protocol";
import { startProcess } from "./serverProcess";
import { type Session, type SessionOptions, startSession } from "./session";

const config = "file:///corpus/quotidian.json";
const uriOf = (name: string): string => `file:///corpus/${name}`;

let session: Session | null = null;
afterEach(async () => {
  await session?.stop();
  session = null;
});

interface File {
  text: string;
  mtime: number;
}

/** A corpus as our client would give it, and what the server has asked for. */
function corpus(texts: Readonly<Record<string, string>>, saved: string | null = null) {
  const files = new Map<string, File>(
    Object.entries(texts).map(([name, text]) => [uriOf(name), { text, mtime: 1 }]),
  );
  const read: string[] = [];
  const indexes: string[] = [];
  const answers = {
    "quotidian/listCorpora": () => [config],
    "quotidian/listFiles": () => ({
      articles: [...files].map(([uri, { text, mtime }]) => ({ uri, mtime, size: text.length })),
      sidecars: [],
    }),
    "quotidian/readFiles": ({ uris }: { uris: readonly string[] }) => {
      read.push(...uris);
      return uris.map((uri) => files.get(uri)?.text ?? null);
    },
    "quotidian/loadIndex": () => ({ engine: "test", text: saved }),
    "quotidian/saveIndex": ({ text }: { text: string }) => void indexes.push(text),
  };
  return { files, read, indexes, answers };
}

interface Answering {
  readonly answers: NonNullable<SessionOptions["answers"]>;
}

const answering = ({ answers }: Answering, registry: string | null = null): SessionOptions => ({
  findConfig: () => ({
    config: { uri: config, text: "{}" },
    registry: registry === null ? null : { uri: uriOf("quotidian.entities.json"), text: registry },
  }),
  answers,
});

async function started(files: Answering, registry: string | null = null): Promise<Session> {
  session = await startSession(answering(files, registry));
  return session;
}

/** The line of the hover on the document's first word that counts, once it says what is expected. */
async function counts(server: Session, uri: string, expected: string): Promise<void> {
  const line = async (): Promise<string> => {
    const hover = await server.ask<Hover | null>("textDocument/hover", uri, {
      position: { line: 0, character: 1 },
    });
    const value = (hover?.contents as { value: string } | undefined)?.value ?? "";
    return value.replaceAll("\\", "");
  };
  await expect.poll(line).toContain(expected);
}

const story = "Ilona Varga, the mayor, opened the harbour.\n";

describe("a corpus is read in the background", () => {
  test("and a name's hover tells how many files name it, and in which spellings", async () => {
    const files = corpus({
      "a.txt": story,
      "b.txt": "Illona Varga closed the harbour.\n",
      "c.txt": "It rained.\n",
    });
    const server = await started(files);
    const uri = await server.open(story, "a.txt");
    await counts(server, uri, "1 mention here · named in 2 of 3 files");
    await counts(server, uri, "Also spelt Illona (1 file)");
  });

  test("and saved; the next session reads only what has changed", async () => {
    const texts = { "a.txt": story, "b.txt": story, "c.txt": "It rained.\n" };
    const first = corpus(texts);
    await started(first);
    await expect.poll(() => first.indexes.length).toBe(1);
    await session?.stop();

    const second = corpus(texts, first.indexes[0] ?? null);
    second.files.set(uriOf("c.txt"), { text: story, mtime: 2 });
    const server = await started(second);
    const uri = await server.open(story, "d.txt");
    await counts(server, uri, "named in 3 of 3 files");
    expect(second.read).toEqual([uriOf("c.txt")]);
  });

  test.each([
    ["damaged", (saved: string) => saved.slice(0, -9)],
    ["of another engine", (saved: string) => saved.replace('"made":"test', '"made":"older')],
  ])("and read anew where what was saved is %s", async (_, damage) => {
    const first = corpus({ "a.txt": story });
    await started(first);
    await expect.poll(() => first.indexes.length).toBe(1);
    await session?.stop();

    const second = corpus({ "a.txt": story }, damage(first.indexes[0] ?? ""));
    await started(second);
    await expect.poll(() => second.read).toEqual([uriOf("a.txt")]);
  });

  test("and kept in step: files that change, come and go", async () => {
    const files = corpus({ "a.txt": story, "b.txt": "It rained.\n" });
    const server = await started(files);
    const uri = await server.open(story, "a.txt");
    await counts(server, uri, "named in 1 of 2 files");
    const changed = (name: string, type: number): Promise<void> =>
      server.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: uriOf(name), type }],
      });
    files.files.set(uriOf("b.txt"), { text: story, mtime: 2 });
    await changed("b.txt", 2);
    await counts(server, uri, "named in 2 of 2 files");
    files.files.set(uriOf("c.txt"), { text: story, mtime: 2 });
    await changed("c.txt", 1);
    await counts(server, uri, "named in 3 of 3 files");
    files.files.delete(uriOf("b.txt"));
    await changed("b.txt", 3);
    await counts(server, uri, "named in 2 of 2 files");
  });

  test("but what is open counts as it stands in the editor", async () => {
    const files = corpus({ "a.txt": story, "b.txt": "It rained.\n" });
    const server = await started(files);
    const uri = await server.open(story, "a.txt");
    await counts(server, uri, "named in 1 of 2 files");
    const other = await server.open(story, "b.txt");
    await counts(server, uri, "named in 2 of 2 files");
    await server.close(other);
    await counts(server, uri, "named in 1 of 2 files");
  });

  test("but not what cannot be read", async () => {
    const files = corpus({ "a.txt": story, "b.txt": story });
    files.answers["quotidian/readFiles"] = ({ uris }) =>
      uris.map((uri) => (uri.endsWith("b.txt") ? null : story));
    const server = await started(files);
    const uri = await server.open(story, "a.txt");
    await counts(server, uri, "named in 1 of 1 file");
  });
});

describe("what stands elsewhere in the corpus", () => {
  const texts = {
    "a.txt": "Mayor Ilona Varga came.\n",
    "b.txt": "Harbour closes\n\n“We will close it,” Ilona Varga said. It rained.\n",
    "c.txt": "Pavel Orne came.\n",
  };
  const name = { line: 0, character: 8 };

  const indexed = async (): Promise<readonly [Session, string]> => {
    const files = corpus(texts);
    const server = await started(files);
    const uri = await server.open(texts["a.txt"], "a.txt");
    await expect.poll(() => files.indexes.length).toBe(1);
    return [server, uri];
  };
  const shown = (places: readonly Location[]): readonly string[] =>
    places.map(({ uri, range: { start, end } }) => {
      const text = texts[uri.slice(-5) as keyof typeof texts];
      return `${uri.slice(-5)}: ${text.split("\n")[start.line]?.slice(start.character, end.character)}`;
    });

  test("references follow a name through all files", async () => {
    const [server, uri] = await indexed();
    const places = await server.ask<Location[]>("textDocument/references", uri, {
      position: name,
      context: { includeDeclaration: true },
    });
    expect(shown(places)).toEqual(["a.txt: Ilona Varga", "b.txt: Ilona Varga"]);
  });

  test("and so do quotations", async () => {
    const [server, uri] = await indexed();
    const places = await server.call(quotationsOfRequest, { uri, position: name });
    expect(shown(places)).toEqual(["b.txt: “We will close it,”"]);
  });

  test("symbols are the names and headlines of all files", async () => {
    const [server] = await indexed();
    const symbols = (query: string): Promise<readonly WorkspaceSymbol[]> =>
      server.connection.sendRequest("workspace/symbol", { query });
    expect(await symbols("iva")).toMatchObject([{ name: "Ilona Varga", containerName: "2 files" }]);
    expect(await symbols("harb")).toMatchObject([
      { name: "Harbour closes", location: { range: { end: { line: 0, character: 14 } } } },
    ]);
    expect(await symbols("nobody")).toEqual([]);
  });
});

describe("an id of the registry", () => {
  const registry = '[\n  { "id": "ilona-varga", "type": "person", "name": "Ilona Varga" }\n]\n';
  const texts = {
    "a.txt": "[Ilona Varga]{.person ref=ilona-varga} came.\n",
    "b.txt": "[“No,”]{.quote speaker=ilona-varga} Varga said.\n",
    "c.txt": "Ilona Varga left.\n",
  };
  const onId = { line: 0, character: 28 };

  const opened = async (): Promise<readonly [Session, string]> => {
    const files = corpus(texts);
    const server = await started(files, registry);
    const uri = await server.open(texts["a.txt"], "a.txt");
    await expect.poll(() => files.indexes.length).toBe(1);
    return [server, uri];
  };

  test("leads to its entry", async () => {
    const [server, uri] = await opened();
    expect(await server.ask("textDocument/definition", uri, { position: onId })).toMatchObject([
      { targetUri: uriOf("quotidian.entities.json"), targetRange: { start: { line: 1, character: 2 } } },
    ]);
  });

  test("is renamed in the registry and in every file, shown before anything changes", async () => {
    const [server, uri] = await opened();
    expect(await server.ask("textDocument/prepareRename", uri, { position: onId })).toMatchObject({
      placeholder: "ilona-varga",
    });
    const edit = await server.ask<WorkspaceEdit>("textDocument/rename", uri, {
      position: onId,
      newName: "i-varga",
    });
    const changes = (edit.documentChanges ?? []) as readonly TextDocumentEdit[];
    expect(
      changes.map(({ textDocument, edits }) => [textDocument.uri, textDocument.version, edits.length]),
    ).toEqual([
      [uriOf("a.txt"), 1, 1],
      [uriOf("quotidian.entities.json"), null, 1],
      [uriOf("b.txt"), null, 1],
    ]);
    expect(Object.values(edit.changeAnnotations ?? {})).toMatchObject([
      { label: "a.txt: 1 id", needsConfirmation: true },
      { label: "quotidian.entities.json: 1 id" },
      { label: "b.txt: 1 id" },
    ]);
  });

  test("cannot be renamed while files of the corpus are unread: some would keep the old one", async () => {
    const files = corpus(texts);
    const unanswered = new Promise<never>(() => undefined);
    const answers = { ...files.answers, "quotidian/readFiles": () => unanswered };
    const server = await started({ answers }, registry);
    const uri = await server.open(texts["a.txt"], "a.txt");
    const rename = server.ask("textDocument/rename", uri, { position: onId, newName: "i-varga" });
    await expect(rename).rejects.toThrow("The corpus is still being read. Try again in a moment.");
  });

  test("cannot be given a name that is none; prose cannot be renamed", async () => {
    const [server, uri] = await opened();
    const rename = server.ask("textDocument/rename", uri, { position: onId, newName: "Ilona Varga" });
    await expect(rename).rejects.toThrow("“Ilona Varga” cannot be an id.");
    const prose = server.ask("textDocument/prepareRename", uri, { position: { line: 0, character: 3 } });
    await expect(prose).rejects.toThrow("Rename changes ids, never the text of an article.");
  });
});

test("an id without a registry is the article's own: one file, nothing to confirm", async () => {
  const files = corpus({ "b.txt": "[Varga]{.person ref=ilona-varga} left.\n" });
  const server = await started(files);
  const uri = await server.open("[Varga]{.person ref=ilona-varga} came.\n", "a.txt");
  await expect.poll(() => files.indexes.length).toBe(1);
  const position = { line: 0, character: 22 };
  const edit = await server.ask<WorkspaceEdit>("textDocument/rename", uri, { position, newName: "i-varga" });
  expect(edit).toMatchObject({
    documentChanges: [{ textDocument: { uri }, edits: [{ newText: "i-varga" }] }],
  });
  expect(edit.changeAnnotations).toBeUndefined();
});

test("without a corpus there is no word of one", async () => {
  session = await startSession({
    findConfig: () => ({ config: null, registry: null }),
    answers: { "quotidian/listCorpora": () => [] },
  });
  const uri = await session.open(story);
  const hover = await session.ask<Hover>("textDocument/hover", uri, { position: { line: 0, character: 1 } });
  expect((hover.contents as { value: string }).value).not.toContain("named in");
});

test("a large corpus is asked for in replies of a megabyte, and does not stand in the way", async () => {
  const long = `${"It rained in the harbour of Belmar, and nobody knew why. ".repeat(400)}\n`;
  const files = corpus(Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`${i}.txt`, long])));
  const sizes: number[] = [];
  const { "quotidian/readFiles": answer } = files.answers;
  files.answers["quotidian/readFiles"] = (params) => {
    const texts = answer(params);
    sizes.push(texts.join("").length);
    return texts;
  };
  const server = await startProcess(answering(files));
  session = server;
  await expect.poll(() => sizes.length).toBeGreaterThan(0);
  const uri = await server.open("“Nobody inspected the dam before the storm came.”\n", "new.txt");
  expect((await server.pull(uri)).map(({ code }) => code)).toEqual(["unattributed-quote"]);
  expect(files.indexes).toEqual([]);
  await server.stop();
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000_000);
});
