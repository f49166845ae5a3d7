import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { trustedCommands } from "../../client/src/trustedCommands";
import { legend } from "../../server/src/features/semanticTokens";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly when: string }[] };
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: object }[];
  };
}

const file = path.resolve(import.meta.dirname, "../../package.json");
const { contributes } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
const commands = contributes.commands.map(({ command }) => command);

describe("the manifest", () => {
  it("has every command that a hover may link to", () => {
    expect(commands).toEqual(expect.arrayContaining([...trustedCommands]));
  });

  it("shows at most twelve commands in an article, and the developer's two", () => {
    const hidden = contributes.menus.commandPalette.filter(
      ({ when }) => when === "false" || when.includes("!= news-article"),
    );
    expect(commands.length - hidden.length).toBeLessThanOrEqual(12 + 2);
  });

  it("knows the server's semantic tokens, and every type has a colour without a theme's help", () => {
    const types = contributes.semanticTokenTypes.map(({ id }) => id);
    expect(types).toEqual([...legend.types]);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual([...legend.modifiers]);
    expect(contributes.semanticTokenScopes.map(({ scopes }) => Object.keys(scopes))).toEqual([types]);
  });
});
