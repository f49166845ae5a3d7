import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inRoot } from "../scripts/root.mjs";
import { formats } from "../server/src/annotations/formats";
import { checks } from "../server/src/checks";
import { usage } from "../server/src/cli/usage";
import { readSource, sourcesIn } from "./layers/imports";
import {
  colors,
  commands,
  files,
  idsInWhen,
  manifest,
  offered,
  settings,
  translated,
  views,
} from "./manifest/manifest";

const strings: Readonly<Record<string, string>> = JSON.parse(readSource("package.nls.json"));
const code = [...sourcesIn("client/src"), ...sourcesIn("server/src")].map(readSource).join("\n");
const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();
const found = (text: string, pattern: RegExp): readonly string[] =>
  sorted([...text.matchAll(pattern)].map((match) => match[1] ?? ""));

describe("commands", () => {
  const table = found(readSource("client/src/commands/index.ts"), /^ {2}"(quotidian\.\w+)":/gm);

  test("the table has those of package.json", () => {
    expect(table).toEqual(sorted(commands));
  });

  test("menus, keys and links name existing ones", () => {
    const linked = found(`${JSON.stringify(strings)} ${code}`, /command:(quotidian\.\w+)/g);
    expect([...offered, ...linked].filter((command) => !commands.includes(command))).toEqual([]);
  });

  test("each has a file of its own", () => {
    const missing = commands.filter(
      (id) => !existsSync(inRoot(`client/src/commands/${id.split(".")[1]}.ts`)),
    );
    expect(missing).toEqual([]);
  });
});

describe("settings, views, colours, context keys", () => {
  test("every setting has a reader", () => {
    const unread = settings.filter(
      (id) => !id.endsWith(".trace.server") && !code.includes(`"${id.split(".")[1]}"`),
    );
    expect(unread).toEqual([]);
  });

  test("every view is made in the client, and every one that is made is declared", () => {
    expect(found(code, /createTreeView\("([\w.]+)"/g)).toEqual(sorted(views));
    expect(manifest.contributes.viewsWelcome.filter(({ view }) => !views.includes(view))).toEqual([]);
  });

  test("every colour is used", () => {
    const used = found(code, /ThemeColor\(\s*["`](quotidian\.[\w${}]+)["`]/g);
    expect(colors.filter((id) => !used.some((name) => sameColor(name, id)))).toEqual([]);
  });

  test("when clauses know the context keys, views and settings there are", () => {
    const keys = found(readSource("client/src/contextKeys.ts"), /^ {2}"(quotidian\.\w+)":/gm);
    const known = [...keys, ...views, ...settings.map((id) => `config.${id}`)];
    expect([...idsInWhen].filter((id) => !known.includes(id))).toEqual([]);
    expect(keys.filter((key) => !idsInWhen.has(key))).toEqual([]);
  });

  /** A name in the code may be a template: `quotidian.${state}Underline`. */
  const sameColor = (name: string, id: string): boolean =>
    new RegExp(`^${name.replace(/[.]/g, "\\.").replace(/\$\{\w+\}/g, "\\w+")}$`).test(id);
});

describe("words", () => {
  test("every %key% has words, and all words are asked for", () => {
    expect(sorted(Object.keys(strings))).toEqual(sorted(translated));
  });

  test("the client's words and the server's are in the bundle for translators, and no others", () => {
    const bundle: Readonly<Record<string, unknown>> = JSON.parse(readSource("l10n/bundle.l10n.json"));
    expect(sorted(Object.keys(bundle))).toEqual(
      sorted([...saidIn("client/src", "t"), ...saidIn("server/src", "message")]),
    );
    expect(Object.values(bundle)).toEqual(Object.keys(bundle));
  });

  /** The first arguments of all calls, which must be plain texts: others cannot be looked up. */
  function saidIn(folder: string, name: string): readonly string[] {
    const sources = sourcesIn(folder).map(readSource).join("\n");
    const calls = [...sources.matchAll(new RegExp(`\\b${name}\\(\\s*(?=([^\\s):=][^\\n]*))`, "g"))];
    return calls.map(([, argument = ""]) => {
      const text = /^(["'])((?:\\.|(?!\1).)*)\1/.exec(argument)?.[2];
      if (text === undefined) throw new Error(`${name}(${argument}: not a plain text`);
      return text.replace(/\\(.)/g, "$1");
    });
  }
});

describe("checks", () => {
  const codes = sorted(checks.map((check) => check.code));
  const docs = readSource("docs/checks.md");

  test("each has a section in docs/checks.md, and each section a check", () => {
    expect(found(docs, /^## ([\w-]+)$/gm)).toEqual(codes);
  });

  test.each(checks.map(({ code, severity }) => [code, severity] as const))(
    "%s: the docs tell its severity",
    (name, severity) => {
      const section = docs.split(/^## /m).find((text) => text.startsWith(`${name}\n`));
      expect(section).toContain(`Severity: ${severity.research} (research), ${severity.newsroom} (newsroom)`);
    },
  );

  test("quotidian.json's schema offers them", () => {
    const schema = JSON.parse(readSource("schemas/quotidian.schema.json"));
    expect(sorted(Object.keys(schema.properties.severity.properties))).toEqual(codes);
  });
});

describe("formats", () => {
  const ids = formats.map(({ id }) => id);

  test("each has a section and a row in docs/formats.md", () => {
    const docs = readSource("docs/formats.md");
    expect(ids.filter((id) => !docs.includes(`\n## ${id}\n`))).toEqual([]);
    expect(found(docs, /^\| `([\w-]+)` +\| (?:the corpus|each article)/gm)).toEqual(sorted(ids));
  });

  test("the command line's help names them", () => {
    expect(ids.filter((id) => !usage.includes(id))).toEqual([]);
  });
});

describe("files", () => {
  test("all that package.json points to is there", () => {
    expect(files.filter((file) => !existsSync(inRoot(file)))).toEqual([]);
  });

  test("the bundles that it names are those that are built", async () => {
    const { shipped } = await import("../scripts/bundles.mjs");
    const built = shipped.map(({ outfile }) => `./${outfile}`);
    expect(built).toContain(manifest.main);
    expect(built).toContain(manifest.browser);
  });
});
