import { afterEach, describe, expect, test } from "vitest";
import type { Hover, WorkspaceEdit } from "vscode-languageserver/node";
import { moveOut } from "../../server/src/annotations/sidecar/convert";
import { printSidecar } from "../../server/src/annotations/sidecar/file";
import { emptySidecar } from "../../server/src/annotations/sidecar/types";
import { parseMarkup } from "../../server/src/markup/parse";
import {
  annotateRequest,
  exportRequest,
  mentionsBesideRequest,
  mentionsInRequest,
  overviewRequest,
  quotationsInRequest,
  renameBesideRequest,
  renameEntryRequest,
  renamesBesideRequest,
  type SidecarFile,
} from "../../server/src/protocol";
import { Folder, uriIn } from "./folder";
import { type Session, startSession, until } from "./session";

/** Articles whose annotations are drawn in their texts and kept beside them. */
function corpus(articles: Readonly<Record<string, string>>, registry = "[]"): Folder {
  const files = Object.entries(articles).flatMap(([name, drawing]) => {
    const { text, sidecar } = moveOut(parseMarkup(drawing), emptySidecar);
    const beside = printSidecar(sidecar, name);
    return [
      [name, text],
      [name.replace(".txt", ".anno.jsonl"), beside],
    ].filter(([, content]) => content !== "");
  });
  return new Folder(
    { ...Object.fromEntries(files), "quotidian.entities.json": registry },
    { annotations: "sidecar" },
  );
}

let session: Session | null = null;
afterEach(async () => {
  await session?.stop();
  session = null;
});

/** A session that has read the whole corpus. */
async function started(folder: Folder): Promise<Session> {
  session = await startSession(folder.session);
  await until(() => folder.indexes.length === 1);
  return session;
}

const onDisk = (folder: Folder, name: string): readonly string[] =>
  (folder.files.get(name) ?? "")
    .split("\n")
    .slice(1, -1)
    .map((line) => {
      const { body, target } = JSON.parse(line);
      const values = body.map(({ value }: { value: string }) => value).join(" ");
      return `${target.selector.at(-1).exact}: ${values}`;
    });

describe("a corpus that keeps annotations beside its articles", () => {
  test("notices that only the annotations of a closed article have changed, also between sessions", async () => {
    const folder = corpus({ "a.txt": "Ilona Varga came.\n", "b.txt": "The old fox left.\n" });
    const server = await started(folder);
    const uri = await server.open("Ilona Varga came.\n", "a.txt");
    const hover = async (): Promise<string> => {
      const found = await server.ask<Hover | null>("textDocument/hover", uri, {
        position: { line: 0, character: 1 },
      });
      return (found?.contents as { value: string } | undefined)?.value ?? "";
    };
    await expect.poll(hover).toContain("named in 1 of 2 files");
    const varga =
      '[{ "id": "ilona-varga", "type": "person", "name": "Ilona Varga", "aliases": ["The old fox"] }]';
    folder.files.set("quotidian.entities.json", varga);
    const marked = corpus({ "b.txt": "[The old fox]{.person ref=ilona-varga} left.\n" });
    folder.files.set("b.anno.jsonl", marked.files.get("b.anno.jsonl") ?? "");
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [
        { uri: uriIn("b.anno.jsonl"), type: 1 },
        { uri: uriIn("quotidian.entities.json"), type: 2 },
      ],
    });
    await expect.poll(hover).toContain("named in 2 of 2 files");
    await server.stop();

    const [saved = null] = folder.indexes;
    const read: string[] = [];
    session = await startSession(folder.sessionWith(saved, read));
    await until(() => read.length > 0);
    expect(read).toEqual([uriIn("b.txt")]);
  });

  test("annotates a name in all of them: first how many where, then file by file", async () => {
    const folder = corpus({
      "a.txt": "Ilona Varga came.\n",
      "b.txt": "[Ilona Varga]{.person ref=ilona-varga} left. Ilona Varga sang.\n",
    });
    const server = await started(folder);
    const entity = { id: "ilona-varga", type: "person" as const, name: "Ilona Varga" };
    const files = ["a.txt", "b.txt"].map((name) => ({
      uri: uriIn(name),
      text: folder.files.get(name) ?? "",
    }));
    const found = await server.call(mentionsInRequest, { entity, files });
    expect(found.files).toEqual([
      { uri: uriIn("a.txt"), count: 1, edits: null },
      { uri: uriIn("b.txt"), count: 1, edits: null },
    ]);
    for (const file of files) {
      const written: SidecarFile | null = await server.call(mentionsBesideRequest, { entity, ...file });
      if (written !== null) folder.write(written);
    }
    expect(onDisk(folder, "a.anno.jsonl")).toEqual(["Ilona Varga: person ilona-varga"]);
    expect(onDisk(folder, "b.anno.jsonl")).toEqual([
      "Ilona Varga: person ilona-varga",
      "Ilona Varga: person ilona-varga",
    ]);
    expect(await server.call(mentionsInRequest, { entity, files })).toEqual({ files: [] });
  });

  const registry = '[{ "id": "ilona-varga", "type": "person", "name": "Ilona Varga" }]';
  const onName = { line: 0, character: 2 };

  test("renames an id of the registry beside each of them, lost annotations included", async () => {
    const folder = corpus(
      {
        "a.txt": "[Ilona Varga]{.person ref=ilona-varga} came.\n",
        "b.txt": "[“No,”]{.quote speaker=ilona-varga} she said. [Gone.]{.quote speaker=ilona-varga}\n",
        "c.txt": "[Bo]{.person ref=bo-lind} left.\n",
      },
      registry,
    );
    folder.files.set("b.txt", "“No,” she said.\n");
    const server = await started(folder);
    const uri = await server.open(folder.files.get("a.txt") ?? "", "a.txt");
    const position = onName;
    expect(await server.ask("textDocument/prepareRename", uri, { position })).toMatchObject({
      placeholder: "ilona-varga",
    });
    const found = await server.call(renamesBesideRequest, { uri, position, newId: "i-varga" });
    expect(found).toEqual({
      id: "ilona-varga",
      files: [
        { uri, count: 1 },
        { uri: uriIn("b.txt"), count: 2 },
      ],
    });
    for (const file of found?.files ?? []) {
      const written = await server.call(renameBesideRequest, {
        uri: file.uri,
        id: "ilona-varga",
        newId: "i-varga",
      });
      if (written !== null) folder.write(written);
    }
    expect(onDisk(folder, "a.anno.jsonl")).toEqual(["Ilona Varga: person i-varga"]);
    expect(onDisk(folder, "b.anno.jsonl")).toEqual(["“No,”: quote i-varga", "Gone.: quote i-varga"]);
    expect(onDisk(folder, "c.anno.jsonl")).toEqual(["Bo: person bo-lind"]);
    const edit = await server.ask<WorkspaceEdit>("textDocument/rename", uri, {
      position,
      newName: "j-varga",
    });
    expect(edit.documentChanges).toEqual([]);
  });

  test("renames the registry's entry as an edit, and an article's own id beside that article only", async () => {
    const folder = corpus(
      {
        "a.txt": "[Ilona Varga]{.person ref=ilona-varga} met [Bo]{.person ref=bo-lind}.\n",
        "b.txt": "[Bo]{.person ref=bo-lind} left.\n",
      },
      registry,
    );
    const server = await started(folder);
    const uri = await server.open(folder.files.get("a.txt") ?? "", "a.txt");
    const edit = await server.ask<WorkspaceEdit>("textDocument/rename", uri, {
      position: onName,
      newName: "i-varga",
    });
    expect(edit).toMatchObject({
      documentChanges: [
        { textDocument: { uri: uriIn("quotidian.entities.json") }, edits: [{ newText: '"i-varga"' }] },
      ],
    });
    const entry = { registry: `// people\n${registry}`, id: "ilona-varga", newId: "i-varga" };
    expect(await server.call(renameEntryRequest, entry)).toEqual({
      range: { start: { line: 1, character: 9 }, end: { line: 1, character: 22 } },
      newText: '"i-varga"',
    });
    expect(await server.call(renameEntryRequest, { ...entry, id: "bo-lind" })).toBeNull();
    const position = { line: 0, character: 17 };
    expect(await server.call(renamesBesideRequest, { uri, position, newId: "b-lind" })).toEqual({
      id: "bo-lind",
      files: [{ uri, count: 1 }],
    });
    const wrong = server.call(renamesBesideRequest, { uri, position, newId: "B Lind" });
    await expect(wrong).rejects.toThrow("“B Lind” cannot be an id.");
  });

  test("an export leaves out the article beside which a file cannot be read, and names it", async () => {
    const texts = { "a.txt": "“No,” Ilona Varga said.\n", "b.txt": "“Yes,” Ilona Varga said.\n" };
    const folder = corpus(texts, registry);
    folder.unreadable.add("b.anno.jsonl");
    const server = await started(folder);
    const files = Object.entries(texts).map(([name, text]) => ({ name, text, uri: uriIn(name) }));
    const exported = await server.call(exportRequest, { format: "jsonl", which: "all", files });
    expect(exported.files.map(({ name }) => name)).toEqual(["a.txt"]);
    expect(exported.unread).toEqual([
      { name: "b.txt", why: expect.stringContaining("b.anno.jsonl cannot be read (EACCES).") },
    ]);
    const found = await server.call(quotationsInRequest, { files });
    expect(found.files.map(({ uri }) => uri)).toEqual([uriIn("a.txt")]);
  });

  test("writes nothing where a file beside an article cannot be read, and reads all others", async () => {
    const folder = corpus(
      {
        "a.txt": "[Ilona Varga]{.person ref=ilona-varga} came.\n",
        "b.txt": "[Ilona Varga]{.person ref=ilona-varga} left.\n",
      },
      registry,
    );
    folder.unreadable.add("b.anno.jsonl");
    const server = await started(folder);
    const uri = await server.open("Ilona Varga came.\n", "a.txt");
    const rename = () => server.call(renamesBesideRequest, { uri, position: onName, newId: "i-varga" });
    const why = "b.anno.jsonl cannot be read (EACCES).";
    await expect(rename()).rejects.toThrow(why);

    const other = await server.open("Ilona Varga left.\n", "b.txt");
    const overview = await server.call(overviewRequest, { uri: other });
    expect(overview).toMatchObject({ isBeside: true, annotations: [], canUndo: false });
    const [problem] = server.published.filter(({ uri }) => uri === other);
    expect(problem?.diagnostics[0]?.message).toContain(why);
    const annotate = () =>
      server.call(annotateRequest, {
        uri: other,
        version: 1,
        selections: [{ start: { line: 0, character: 6 }, end: { line: 0, character: 11 } }],
        action: { kind: "quotation" },
      });
    await expect(annotate()).rejects.toThrow(why);

    folder.unreadable.clear();
    const found = await annotate();
    if (!("sidecar" in found)) throw new Error(JSON.stringify(found));
    folder.write(found.sidecar);
    expect(onDisk(folder, "b.anno.jsonl")).toEqual(["Ilona Varga: person ilona-varga", "Varga: quote"]);
    expect(server.published.at(-1)).toMatchObject({ uri: other, diagnostics: [] });
    const often = { timeout: 20_000, interval: 1000 };
    await expect.poll(async () => (await rename().catch(() => null))?.files.length, often).toBe(2);
  });
});
