import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { actionCommands, hoverCommands } from "../../client/src/serverCommands";
import { legend } from "../../server/src/features/semanticTokens";
import { readSource } from "../layers/imports";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: object }[];
  };
}

const file = path.resolve(import.meta.dirname, "../../package.json");
const { contributes } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
const commands = contributes.commands.map(({ command }) => command);

describe("the manifest", () => {
  it.each([
    ["hovers link to", hoverCommands, ["hoverLinks"]],
    ["code actions run", actionCommands, ["fixes/quickFixes", "fixes/placeActions"]],
  ])("has the commands that %s, and the server asks for no other there", (_, listed, files) => {
    const asked = files.flatMap(
      (name) => readSource(`server/src/lsp/${name}.ts`).match(/(?<=")quotidian\.\w+(?=")/g) ?? [],
    );
    expect([...new Set(asked)].sort()).toEqual([...listed].sort());
    expect(commands).toEqual(expect.arrayContaining([...listed]));
  });

  it("knows the server's semantic tokens, and every type has a colour without a theme's help", () => {
    const types = contributes.semanticTokenTypes.map(({ id }) => id);
    expect(types).toEqual([...legend.types]);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual([...legend.modifiers]);
    expect(contributes.semanticTokenScopes.map(({ scopes }) => Object.keys(scopes))).toEqual([types]);
  });
});
