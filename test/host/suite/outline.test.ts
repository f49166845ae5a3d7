import * as vscode from "vscode";
import { equal, ok, openArticle, rangeOf, symbolsOf, until } from "../support";

const outlineOf = (document: vscode.TextDocument) =>
  until(async () => {
    const symbols = await symbolsOf(document);
    return symbols !== undefined && symbols.length > 0 && symbols;
  }, "an outline");

suite("structure", () => {
  test("the outline has one entry a story, and in it who says what", async () => {
    const { document } = await openArticle("foghorn-talks.txt");
    const [story, ...others] = await outlineOf(document);
    equal(others.length, 0, "other stories");
    ok(story, "a story");
    ok(story.name.startsWith("Foghorn talks break off"), story.name);
    ok(/\d quotations/.test(story.detail), story.detail);
    const names = story.children.map(({ name }) => name);
    ok(
      names.some((name) => name.startsWith("Halloran: “They sank these talks")),
      names.join("\n"),
    );
    ok(
      names.some((name) => name.startsWith("No speaker: “People here")),
      names.join("\n"),
    );
  });

  test("a page of three stories has three entries", async () => {
    const { document } = await openArticle("world-page.txt");
    equal((await outlineOf(document)).length, 3);
  });

  test("stories fold", async () => {
    const { document } = await openArticle("world-page.txt");
    const ranges = await until(
      () =>
        vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
          "vscode.executeFoldingRangeProvider",
          document.uri,
        ),
      "folding ranges",
    );
    ok(ranges.length >= 3, `${ranges.length} folding ranges`);
  });

  test("a surname leads to the full name, and both are highlighted", async () => {
    const { document } = await openArticle("foghorn-talks.txt");
    const { start } = rangeOf(document, "Rask rejected");
    const [place] = await until(async () => {
      const places = await vscode.commands.executeCommand<
        (vscode.Location | vscode.LocationLink)[] | undefined
      >("vscode.executeDefinitionProvider", document.uri, start);
      return places !== undefined && places.length > 0 && places;
    }, "a definition");
    const target = place && ("targetRange" in place ? place.targetRange : place.range);
    equal(target && document.getText(target), "Teodor Rask");
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      start,
    );
    const words = highlights.map(({ range }) => document.getText(range));
    ok(words.includes("Rask") && words.includes("Teodor Rask"), words.join(", "));
  });

  test("names and cues have semantic tokens", async () => {
    const { document } = await openArticle("foghorn-talks.txt");
    const tokens = await until(
      () =>
        vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          "vscode.provideDocumentSemanticTokens",
          document.uri,
        ),
      "semantic tokens",
    );
    ok(tokens.data.length > 50, `${tokens.data.length / 5} tokens`);
  });
});
