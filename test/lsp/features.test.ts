import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  CodeAction,
  DefinitionLink,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Range,
  SelectionRange,
  SemanticTokens,
} from "vscode-languageserver/node";
import {
  type AnnotateResult,
  annotateRequest,
  attributesRequest,
  citationRequest,
  cleanTextRequest,
  explainRequest,
  exportRequest,
  formatsRequest,
  overviewRequest,
  quotationsInRequest,
  speakersRequest,
  type TextEdit,
} from "../../server/src/protocol";
import { type ProcessSession, startProcess } from "./serverProcess";

const story = `Harbour to close for winter, minister says

“Nobody inspected the dam before the storm came over the valley.”

The harbour of Belmar was opened in 1961.

“We will close it in May,” Mayor Ilona Varga said.

READ MORE: Storm over Belmar

We had closed the gates by noon,” Varga continued. “And it rained.”
`;

let session: ProcessSession;
let uri: string;

beforeAll(async () => {
  session = await startProcess({
    initializationOptions: {
      hoverCommands: ["quotidian.setSpeaker", "quotidian.confirmNoSpeaker"],
      actionCommands: ["quotidian.setSpeaker", "quotidian.confirmNoSpeaker"],
      words: {
        "There is no quotation at the cursor. Select the words to annotate.":
          "Der Cursor steht in keinem Zitat.",
      },
    },
    findConfig: () => ({ config: null, registry: null }),
  });
  uri = await session.open(story);
});
afterAll(() => session.stop());

/** The position of the first occurrence of some words, `by` characters into it. */
function at(words: string, by = 0): { line: number; character: number } {
  const before = story.slice(0, story.indexOf(words) + by).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const textIn = ({ start, end }: Range, text = story): string => {
  const lines = text.split("\n");
  const offset = ({ line, character }: Range["start"]): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
};

/** The document after edits, which are in text order. */
const edited = (edits: readonly TextEdit[]): string =>
  [...edits].reverse().reduce((text, { range, newText }) => {
    const start = textIn({ start: { line: 0, character: 0 }, end: range.start }).length;
    return text.slice(0, start) + newText + text.slice(start + textIn(range).length);
  }, story);

test("what the server says it can do", () => {
  expect(session.initialized.capabilities).toEqual({
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: 2 },
    hoverProvider: true,
    documentSymbolProvider: { label: "Quotidian" },
    foldingRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: true,
    completionProvider: { triggerCharacters: [".", "=", "{"] },
    renameProvider: { prepareProvider: true },
    documentHighlightProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: {
      legend: {
        tokenTypes: ["person", "organisation", "place", "newsEntity", "cue", "boilerplate", "date", "amount"],
        tokenModifiers: ["annotated"],
      },
      full: true,
    },
    documentLinkProvider: {},
    diagnosticProvider: {
      identifier: "quotidian",
      interFileDependencies: false,
      workspaceDiagnostics: false,
    },
    codeActionProvider: {
      codeActionKinds: ["quickfix", "refactor.rewrite", "source.fixAll.quotidian"],
      resolveProvider: true,
    },
  });
});

describe("hover", () => {
  test("on a name", async () => {
    const hover = await session.ask<Hover>("textDocument/hover", uri, { position: at("Varga said") });
    expect(hover.contents).toEqual({
      kind: "markdown",
      value: expect.stringContaining("**Ilona Varga** · person  \nMayor  \\(line 7\\)"),
    });
    expect(textIn(hover.range as Range)).toBe("Ilona Varga");
  });

  test("on a quotation without speaker: links to commands that the client trusts, and no others", async () => {
    const hover = await session.ask<Hover>("textDocument/hover", uri, { position: at("inspected") });
    const { value } = hover.contents as { value: string };
    expect(value).toContain("**No speaker is named** · direct, 11 words");
    const argument = encodeURIComponent(JSON.stringify([{ uri, position: at("“Nobody") }]));
    expect(value).toContain(`(command:quotidian.setSpeaker?${argument})`);
    expect(value).not.toContain("notReportedSpeech");
  });

  test("nowhere", async () => {
    expect(await session.ask("textDocument/hover", uri, { position: at("opened") })).toBeNull();
    expect(await session.ask("textDocument/hover", "file:///not/open.txt", { position: at("a") })).toBeNull();
  });
});

describe("diagnostics", () => {
  test("are pulled, and need not be sent twice", async () => {
    const first = await session.ask<{ kind: string; resultId: string; items: { code: string }[] }>(
      "textDocument/diagnostic",
      uri,
    );
    expect(first.kind).toBe("full");
    expect(first.items.map(({ code }) => code)).toEqual(["unattributed-quote", "unopened-quote"]);
    const again = await session.ask("textDocument/diagnostic", uri, { previousResultId: first.resultId });
    expect(again).toEqual({ kind: "unchanged", resultId: first.resultId });
    expect(session.published).toEqual([]);
  });

  test("say where, how bad, and what", async () => {
    const [diagnostic] = await session.pull(uri);
    expect(diagnostic).toMatchObject({
      code: "unattributed-quote",
      severity: 2,
      source: "Quotidian",
      message: "No speaker is named for “Nobody inspected the dam before the storm…”",
    });
    expect(textIn(diagnostic?.range as Range)).toBe(
      "“Nobody inspected the dam before the storm came over the valley.”",
    );
  });
});

test("symbols: the story, and in it who says what", async () => {
  const [article, ...others] = await session.ask<DocumentSymbol[]>("textDocument/documentSymbol", uri);
  expect(others).toEqual([]);
  expect(article?.name).toBe("Harbour to close for winter, minister says");
  expect(article?.children?.map(({ name }) => name)).toEqual([
    "No speaker: “Nobody inspected the dam before the storm…”",
    "Varga: “We will close it in May”",
    "READ MORE: Storm over Belmar",
    "Varga: “We had closed the gates by noon”",
  ]);
});

test("folding ranges, whole lines", async () => {
  const folds = await session.ask<FoldingRange[]>("textDocument/foldingRange", uri);
  expect(folds).toContainEqual({ startLine: 0, endLine: 10, kind: "region" });
});

test("definition, with the words that lead there", async () => {
  const [link] = await session.ask<DefinitionLink[]>("textDocument/definition", uri, {
    position: at("Varga continued"),
  });
  expect(link?.targetUri).toBe(uri);
  expect(textIn(link?.targetRange as Range)).toBe("Ilona Varga");
  expect(textIn(link?.originSelectionRange as Range)).toBe("Varga");
});

test("highlights and references", async () => {
  const position = at("Varga continued");
  const highlights = await session.ask<DocumentHighlight[]>("textDocument/documentHighlight", uri, {
    position,
  });
  const references = await session.ask<Location[]>("textDocument/references", uri, {
    position,
    context: { includeDeclaration: true },
  });
  expect(highlights.map(({ range }) => textIn(range))).toEqual(["Ilona Varga", "Varga"]);
  expect(references.map(({ range }) => textIn(range))).toEqual(["Ilona Varga", "Varga"]);
});

test("selections grow", async () => {
  const [selection] = await session.ask<SelectionRange[]>("textDocument/selectionRange", uri, {
    positions: [at("gates")],
  });
  const grown: string[] = [];
  for (let next = selection; next !== undefined; next = next.parent) grown.push(textIn(next.range));
  expect(grown[0]).toBe("gates");
  expect(grown.at(-1)).toBe(story.trimEnd());
});

test("colours", async () => {
  const { data } = await session.ask<SemanticTokens>("textDocument/semanticTokens/full", uri);
  expect(data.length).toBeGreaterThan(0);
  expect(data.length % 5).toBe(0);
});

test("links", async () => {
  const other = await session.open("See www.example.org.", "links.txt");
  const links = await session.ask<DocumentLink[]>("textDocument/documentLink", other);
  expect(links.map(({ target }) => target)).toEqual(["https://www.example.org"]);
});

describe("quick fixes", () => {
  const actionsAt = (words: string, only?: readonly string[]): Promise<CodeAction[]> =>
    session.ask("textDocument/codeAction", uri, {
      range: { start: at(words), end: at(words) },
      context: { diagnostics: [], ...(only && { only }) },
    });

  const editsOf = async (action: CodeAction | undefined): Promise<readonly TextEdit[]> => {
    const { edit } = await session.connection.sendRequest<CodeAction>("codeAction/resolve", action);
    const [change] = edit?.documentChanges ?? [];
    if (change === undefined || !("textDocument" in change)) throw new Error("no change of a document");
    expect(change.textDocument).toEqual({ uri, version: 1 });
    return change.edits.filter((each): each is TextEdit => "newText" in each);
  };

  test("of a quotation without speaker: none preferred, none made before it is chosen", async () => {
    const actions = await actionsAt("inspected");
    expect(actions.map(({ title, isPreferred, edit }) => [title, isPreferred, edit])).toEqual([
      ["Set Speaker…", undefined, undefined],
      ["Confirm: No Speaker Is Named", undefined, undefined],
      ["Not Reported Speech (Term, Title)", undefined, undefined],
      ["Ask the Reporter", undefined, undefined],
    ]);
    expect(actions[0]?.command).toEqual({
      title: "Set Speaker…",
      command: "quotidian.setSpeaker",
      arguments: [{ uri, position: at("“Nobody") }],
    });
    expect(edited(await editsOf(actions[1]))).toContain("[“Nobody inspected the dam before the storm came");
    expect(edited(await editsOf(actions[3]))).toContain("over the valley.” [WHO SAYS THIS?]\n");
  });

  test("of a missing mark", async () => {
    const [insert] = await actionsAt("We had");
    expect(insert).toMatchObject({ title: "Insert “", isPreferred: true });
    expect(edited(await editsOf(insert))).toContain("\n“We had closed the gates by noon,” Varga");
  });

  test("fix all mends marks and annotates nothing", async () => {
    const [all, ...others] = await actionsAt("Harbour", ["source.fixAll"]);
    expect(others).toEqual([]);
    expect(all?.kind).toBe("source.fixAll.quotidian");
    expect(edited(await editsOf(all))).toBe(story.replace("We had closed", "“We had closed"));
  });
});

describe("our own requests", () => {
  test("overview", async () => {
    const overview = await session.call(overviewRequest, { uri });
    expect(overview?.version).toBe(1);
    expect(overview?.counts).toMatchObject({ quotations: 3, noSpeaker: 1, speakers: 1, confirmed: 0 });
    expect(overview?.quotes.map(({ state, speaker }) => [state, speaker])).toEqual([
      ["none", ""],
      ["attributed", "Ilona Varga"],
      ["attributed", "Ilona Varga"],
    ]);
    expect(overview?.boilerplate.map((range) => textIn(range))).toEqual(["READ MORE: Storm over Belmar"]);
    expect(await session.call(overviewRequest, { uri: "file:///not/open.txt" })).toBeNull();
  });

  test("speakers", async () => {
    const found = await session.call(speakersRequest, { uri, position: at("inspected") });
    expect(found?.quote.text).toBe("Nobody inspected the dam before the storm came over the valley.");
    expect(found?.candidates.map(({ id }) => id)).toContain("ilona-varga");
    expect(await session.call(speakersRequest, { uri, position: at("opened") })).toBeNull();
  });

  test("annotate, read the annotation back, and take it out again", async () => {
    const selections = [{ start: at("inspected"), end: at("inspected") }];
    const editsIn = (result: AnnotateResult): readonly TextEdit[] => ("edits" in result ? result.edits : []);
    const result = await session.call(annotateRequest, {
      uri,
      version: 1,
      selections,
      action: { kind: "speaker", speaker: "ilona-varga" },
    });
    const annotated = edited(editsIn(result));
    expect(annotated).toContain("over the valley.”]{.quote speaker=ilona-varga}");

    const other = await session.open(annotated, "annotated.txt");
    const overview = await session.call(overviewRequest, { uri: other });
    expect(overview?.counts).toMatchObject({ noSpeaker: 0, confirmed: 1 });
    expect(await session.call(cleanTextRequest, { uri: other, selections: [] })).toBe(story);

    const removed = await session.call(annotateRequest, {
      uri: other,
      version: 1,
      selections,
      action: { kind: "remove" },
    });
    expect(editsIn(removed)).toHaveLength(2);
  });

  test("explain, cite, and find in files that are not open", async () => {
    const explained = await session.call(explainRequest, { uri, position: at("inspected") });
    expect(explained).toMatchObject({
      judgement: "No speaker is named",
      flag: expect.stringMatching(/^A problem/),
    });
    expect(await session.call(explainRequest, { uri, position: at("opened") })).toBeNull();
    expect(await session.call(citationRequest, { uri, position: at("close it") })).toBe(
      "“We will close it in May,” Mayor Ilona Varga said. — Ilona Varga, Mayor (story.txt:7)",
    );
    const { files } = await session.call(quotationsInRequest, {
      files: [{ uri: "file:///corpus/other.txt", text: story }],
    });
    expect(files.map((file) => [file.uri, file.quotes.map(({ speaker }) => speaker)])).toEqual([
      ["file:///corpus/other.txt", ["", "Ilona Varga", "Ilona Varga"]],
    ]);
  });

  test("attributes, and what annotates many at once", async () => {
    const selections = [{ start: at("Ilona"), end: at("Ilona") }];
    const many = async (kind: "mentions" | "accept-stated" | "normalise-ids" | "remove-all") => {
      const result = await session.call(annotateRequest, { uri, version: 1, selections, action: { kind } });
      return "refused" in result ? result.refused : result.count;
    };
    expect(await many("mentions")).toBe(2);
    expect(await many("accept-stated")).toBeGreaterThan(0);
    expect(await many("normalise-ids")).toMatch(/already\.$/);
    expect(await many("remove-all")).toBe("There are no annotations in this file.");
    expect(await session.call(attributesRequest, { uri, position: at("Ilona") })).toBeNull();
  });

  test("annotating where there is nothing is refused, in the client's words", async () => {
    const selections = [{ start: at("opened"), end: at("opened") }];
    const action = { kind: "quotation" } as const;
    expect(await session.call(annotateRequest, { uri, version: 1, selections, action })).toEqual({
      refused: "Der Cursor steht in keinem Zitat.",
    });
  });

  test("clean text of selections", async () => {
    const selection = { start: at("harbour of"), end: at(" was opened") };
    expect(await session.call(cleanTextRequest, { uri, selections: [selection, selection] })).toBe(
      "harbour of Belmar\nharbour of Belmar",
    );
  });

  test("export of files that are not open", async () => {
    const { files, losses } = await session.call(exportRequest, {
      format: "csv",
      which: "all",
      files: [{ name: "a.txt", text: story, uri: "file:///corpus/a.txt" }],
    });
    expect(files).toMatchObject([{ name: "a.txt", extension: ".csv" }]);
    const rows = (files[0]?.content ?? "").split("\r\n");
    expect(rows.filter((row) => row.startsWith("a.txt,1,"))).toHaveLength(3);
    expect(losses).toEqual([]);
  });

  test("the formats that there are, as a client offers them", async () => {
    const formats = await session.call(formatsRequest, null);
    expect(formats.find(({ id }) => id === "brat")).toEqual({
      id: "brat",
      label: "brat standoff",
      extensions: [".ann", ".txt"],
      files: "article",
      header: "",
    });
  });
});
