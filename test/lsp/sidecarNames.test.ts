import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { DiagnosticSeverity } from "vscode-languageserver/node";
import {
  type AnnotateResult,
  annotateRequest,
  followRequest,
  moveAnnotationsRequest,
  type Overview,
  overviewRequest,
  sidecarRequest,
} from "../../server/src/protocol";
import { Folder, uriIn } from "./folder";
import { type Session, startSession } from "./session";

const story = "The gates of Averham stay shut.\n\n“Nobody may pass before noon.”\n";
const other = "Rain in Belmar.\n\n“Nobody may pass before noon.”\n";
const folder = new Folder({}, { annotations: "sidecar", include: ["*.txt", "*.news", "draft"] });

let session: Session | null = null;
afterAll(() => session?.stop());
const server = async (): Promise<Session> => (session ??= await startSession(folder.session));

// One server for all: each test has articles of its own names.
beforeEach(() => {
  folder.files.clear();
  folder.unreadable.clear();
});

/** Annotates the quotation of an article, which is opened for that; the file that is written, or why none is. */
async function annotate(name: string): Promise<string> {
  const uri = await shown(name);
  const at = { line: 2, character: 3 };
  const result: AnnotateResult = await (await server()).call(annotateRequest, {
    uri,
    version: 1,
    selections: [{ start: at, end: at }],
    action: { kind: "speaker", speaker: "none" },
  });
  if ("refused" in result) return result.refused;
  if (!("sidecar" in result)) return "the article";
  folder.write(result.sidecar);
  return decodeURIComponent(result.sidecar.uri.slice(uriIn("").length));
}

const opened = new Set<string>();
async function shown(name: string): Promise<string> {
  const uri = uriIn(name);
  if (!opened.has(uri)) await (await server()).open(folder.files.get(name) ?? "", name);
  opened.add(uri);
  return uri;
}

async function isAnnotated(name: string): Promise<boolean> {
  const overview: Overview | null = await (await server()).call(overviewRequest, { uri: await shown(name) });
  return overview?.quotes.some(({ state }) => state === "annotated") ?? false;
}

describe("two articles that differ in their endings", () => {
  test("have sidecars of their own, and neither reads the other's", async () => {
    folder.files.set("gates.txt", story).set("gates.news", other);
    expect(await annotate("gates.txt")).toBe("gates.txt.anno.jsonl");
    expect(await isAnnotated("gates.news")).toBe(false);
    expect(await annotate("gates.news")).toBe("gates.news.anno.jsonl");
    expect(await isAnnotated("gates.txt")).toBe(true);
  });

  test("also where the second came when the first had its sidecar", async () => {
    folder.files.set("locks.txt", story);
    expect(await annotate("locks.txt")).toBe("locks.anno.jsonl");
    folder.files.set("locks.news", other);
    expect(await isAnnotated("locks.news")).toBe(false);
    expect(await annotate("locks.news")).toBe("locks.news.anno.jsonl");
    expect(await (await server()).call(sidecarRequest, { uri: uriIn("locks.txt") })).toBeNull();
    expect(await isAnnotated("locks.txt")).toBe(true);
  });

  test("also when the annotations of both move out of their texts, before either sidecar is written", async () => {
    const markup = story.replace(/“.*”/, "[$&]{.quote}");
    const moved = async (name: string) => {
      folder.files.set(name, markup);
      const direction = "out" as const;
      return (await server()).call(moveAnnotationsRequest, { uri: uriIn(name), text: markup, direction });
    };
    folder.files.set("story.txt", markup).set("story.news", markup);
    expect([await moved("story.txt"), await moved("story.news")]).toMatchObject([
      { sidecar: { uri: uriIn("story.txt.anno.jsonl") } },
      { sidecar: { uri: uriIn("story.news.anno.jsonl") } },
    ]);
  });

  test("and where no name is left, nothing is annotated, and the user knows why", async () => {
    folder.files.set("draft.txt", story);
    expect(await annotate("draft.txt")).toBe("draft.anno.jsonl");
    folder.files.set("draft", other);
    expect(await annotate("draft")).toBe(
      "draft.anno.jsonl holds the annotations of draft.txt. Rename one of the two articles.",
    );
    expect(await isAnnotated("draft.txt")).toBe(true);
  });

  test("a picture of that name changes nothing", async () => {
    folder.files.set("ferry.txt", story).set("ferry.jpg", "");
    expect(await annotate("ferry.txt")).toBe("ferry.anno.jsonl");
  });
});

/** What the article's readers are told of files that are not read. */
async function problemsOf(name: string): Promise<readonly unknown[]> {
  const { published } = await server();
  const last = published.filter(({ uri }) => uri === uriIn(name)).at(-1);
  return (last?.diagnostics ?? []).map(({ message, severity }) => [message, severity]);
}

test("of two sidecars that an article has got, one is read, and the other is reported", async () => {
  folder.files.set("canal.txt", story);
  await annotate("canal.txt");
  const begun = folder.files.get("canal.anno.jsonl") ?? "";
  folder.files.set("canal.txt.anno.jsonl", begun);
  const { connection, call } = await server();
  await connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uriIn("canal.txt.anno.jsonl"), type: 1 }],
  });
  const said =
    "canal.anno.jsonl is a second file with annotations of canal.txt, and is not read. Import it as W3C Web Annotation, then delete it.";
  await expect
    .poll(() => problemsOf("canal.txt"), { timeout: 20_000 })
    .toEqual([[said, DiagnosticSeverity.Warning]]);
  // Only one of them would move.
  const uri = uriIn("canal.txt");
  expect(await call(moveAnnotationsRequest, { uri, text: story, direction: "in" })).toEqual({
    refused: said,
  });
});

describe("when an article is gone and its sidecar is not", () => {
  test("another article of its stem leaves it alone, and says so", async () => {
    folder.files.set("quay.txt", story);
    await annotate("quay.txt");
    const left = folder.files.get("quay.anno.jsonl");
    folder.files.delete("quay.txt");
    folder.files.set("quay.news", "Rain in Belmar.\n\n“The bridge is closed for good.”\n");
    expect(await isAnnotated("quay.news")).toBe(false);
    expect(await problemsOf("quay.news")).toEqual([
      [
        "quay.anno.jsonl holds the annotations of quay.txt, not of this article, and is not read here. Move it to where quay.txt is, or delete it.",
        DiagnosticSeverity.Warning,
      ],
    ]);
    expect(await annotate("quay.news")).toBe("quay.news.anno.jsonl");
    expect(folder.files.get("quay.anno.jsonl")).toBe(left);
  });

  test("the same text under another name takes it over, and keeps it when it is written anew", async () => {
    folder.files.set("pier.txt", story);
    await annotate("pier.txt");
    folder.files.delete("pier.txt");
    folder.files.set("pier.news", story);
    expect(await isAnnotated("pier.news")).toBe(true);
    folder.files.set("pier.news", "Rain in Belmar.\n");
    const written = await (await server()).call(sidecarRequest, { uri: uriIn("pier.news") });
    expect(written?.uri).toBe(uriIn("pier.anno.jsonl"));
    expect(written?.text).toContain("Nobody may pass");
    expect(written?.text).toContain("pier.news");
  });
});

describe("with an article", () => {
  /** `story.anno.jsonl → tale.anno.jsonl`: what goes with files that get other names; without an arrow they are deleted. */
  async function following(...files: readonly string[]): Promise<string> {
    const going = files.map((file) => {
      const [uri = "", newUri = null] = file.split(" → ").map(uriIn);
      return { uri, newUri };
    });
    const found = await (await server()).call(followRequest, { files: going });
    const nameOf = (uri: string): string => decodeURIComponent(uri.slice(uriIn("").length));
    const links = found.going.map(({ sidecar, to }) =>
      [sidecar, ...(to ? [to.sidecar] : [])].map(nameOf).join(" → "),
    );
    return [...links, ...found.unread].join();
  }

  const sidecar = (about: string): string =>
    JSON.stringify({ type: "AnnotationCollection", "schema:about": { id: about } });

  beforeEach(() => {
    folder.files
      .set("story.txt", story)
      .set("story.news", other)
      .set("story.jpg", "")
      .set("story.anno.jsonl", sidecar("story.news"))
      .set("tale.txt", story)
      .set("tale.anno.jsonl", "{}")
      .set("reed.txt", story)
      .set("reed.anno.jsonl", sidecar("reed.txt"))
      .set("reed.news", other)
      .set("reed.news.anno.jsonl", sidecar("reed.news"))
      .set("fable.txt", story)
      .set("fable.news", other)
      .set("fable.anno.jsonl", "{}");
  });

  test.each([
    ["its sidecar gets another name", ["tale.txt → end.txt"], "tale.anno.jsonl → end.anno.jsonl"],
    ["it is deleted", ["tale.txt"], "tale.anno.jsonl"],
    ["not with a picture of that name", ["story.jpg → tale.jpg", "story.jpg"], ""],
    ["not with one that has none", ["story.txt"], ""],
    ["with the one that it names", ["story.news → end.news"], "story.anno.jsonl → end.anno.jsonl"],
    ["not while another may share one that names nobody", ["fable.txt"], ""],
    ["with the first of both", ["fable.txt", "fable.news"], "fable.anno.jsonl"],
    ["to a name that is free", ["tale.txt → story.md"], "tale.anno.jsonl → story.md.anno.jsonl"],
    [
      "to names of their own, where two come together",
      ["reed.txt → end.txt", "reed.news → end.news"],
      "reed.anno.jsonl → end.txt.anno.jsonl,reed.news.anno.jsonl → end.news.anno.jsonl",
    ],
    [
      "not to the name of a file that comes by itself",
      ["tale.txt → end.txt", "rain.jsonl → end.anno.jsonl"],
      "tale.anno.jsonl → end.txt.anno.jsonl",
    ],
    ["not where it is moved by itself", ["tale.txt", "tale.anno.jsonl"], ""],
  ])("%s", async (_, files, expected) => {
    expect(await following(...files)).toBe(expected);
  });

  test("but one that cannot be read stays, and the others go", async () => {
    folder.unreadable.add("reed.anno.jsonl");
    expect(await following("reed.txt", "tale.txt")).toBe(
      "tale.anno.jsonl,reed.anno.jsonl cannot be read (EACCES). Make it readable and try again: until then it is left as it is.",
    );
  });

  test("nor does one that others leave no name to, and it is said what is in the way", async () => {
    folder.files.set("end.anno.jsonl", sidecar("end.news")).set("end.txt.anno.jsonl", sidecar("end.md"));
    expect(await following("tale.txt → end.txt", "reed.txt")).toBe(
      "reed.anno.jsonl,tale.anno.jsonl stays where it is. end.anno.jsonl holds the annotations of end.news. Move it to where end.news is, or rename end.txt.",
    );
  });

  test("nor one whose new name is that of a file that cannot be read", async () => {
    folder.unreadable.add("end.anno.jsonl");
    expect(await following("tale.txt → end.txt", "reed.txt")).toBe(
      "reed.anno.jsonl,tale.anno.jsonl stays where it is. end.anno.jsonl cannot be read (EACCES). Make it readable and try again: until then it is left as it is.",
    );
  });
});
