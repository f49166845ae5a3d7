import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { trustedCommands } from "../../client/src/trustedCommands";
import { legend } from "../../server/src/features/semanticTokens";
import { holds } from "../manifest/when";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
    };
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: object }[];
  };
}

const file = path.resolve(import.meta.dirname, "../../package.json");
const { contributes } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
const inArticle = {
  editorLangId: "news-article",
  workspaceFolderCount: 1,
  "quotidian.articleActive": true,
  "quotidian.corpusPresent": true,
};
const commands = contributes.commands.map(({ command }) => command);

describe("the manifest", () => {
  it("has every command that a hover may link to", () => {
    expect(commands).toEqual(expect.arrayContaining([...trustedCommands]));
  });

  it.each([
    ["in an article, the cursor nowhere", {}],
    ["in a quotation", { "quotidian.inQuotation": true, "quotidian.quotationCount": 5 }],
    ["on a name", { "quotidian.onName": true, "quotidian.quotationCount": 5 }],
    ["in an annotation", { "quotidian.inAnnotation": true, "quotidian.annotated": true }],
  ])("shows few commands in the palette: %s", (_, cursor) => {
    const context = { ...inArticle, ...cursor };
    const clauses = new Map(contributes.menus.commandPalette.map(({ command, when }) => [command, when]));
    const shown = commands.filter((command) => holds(clauses.get(command) ?? "true", context));
    expect(shown.length, shown.join("\n")).toBeLessThanOrEqual(17);
  });

  it("knows the server's semantic tokens, and every type has a colour without a theme's help", () => {
    const types = contributes.semanticTokenTypes.map(({ id }) => id);
    expect(types).toEqual([...legend.types]);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual([...legend.modifiers]);
    expect(contributes.semanticTokenScopes.map(({ scopes }) => Object.keys(scopes))).toEqual([types]);
  });
});
