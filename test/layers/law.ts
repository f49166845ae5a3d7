/** Which folder of server/src (and the client) may import which; ARCHITECTURE.md says why. */

export type Layer = keyof typeof law;

interface Rule {
  readonly imports: readonly string[];
  /** May be imported for their types only. */
  readonly types?: readonly string[];
  /** Packages, by their name or its beginning; `node:` stands for Node's own modules. */
  readonly packages?: readonly string[];
}

const engine = [
  "text",
  "markup",
  "structure",
  "marks",
  "entities",
  "quotes",
  "attribution",
  "article",
] as const;
const upTo = (last: (typeof engine)[number]): readonly string[] => engine.slice(0, engine.indexOf(last) + 1);
const uses = ["checks", "annotations", "corpus"] as const;

export const law = {
  text: { imports: [] },
  markup: { imports: upTo("text") },
  structure: { imports: upTo("markup") },
  marks: { imports: upTo("structure") },
  entities: { imports: upTo("marks") },
  quotes: { imports: upTo("entities") },
  attribution: { imports: upTo("quotes") },
  article: { imports: upTo("attribution") },
  checks: { imports: engine },
  annotations: { imports: engine, types: ["checks"], packages: ["saxes"] },
  corpus: { imports: engine, types: ["checks"], packages: ["jsonc-parser"] },
  features: { imports: [...engine, ...uses] },
  lsp: {
    imports: [...engine, ...uses, "features", "protocol"],
    packages: ["vscode-languageserver", "vscode-languageserver-textdocument"],
  },
  node: {
    imports: [...engine, ...uses, "features", "lsp", "protocol"],
    packages: ["vscode-languageserver", "node:"],
  },
  browser: {
    imports: [...engine, ...uses, "features", "lsp", "protocol"],
    packages: ["vscode-languageserver"],
  },
  cli: { imports: [...engine, ...uses], packages: ["node:"] },
  protocol: { imports: [] },
  client: { imports: ["protocol"], packages: ["vscode", "vscode-languageclient", "jsonc-parser"] },
} as const satisfies Record<string, Rule>;

/** `server/src/marks/repair.ts` → `marks`; undefined where no layer is meant to be. */
export function layerOf(file: string): Layer | undefined {
  const [top, source, folder] = file.split("/");
  if (top === "client") return "client";
  if (top !== "server" || source !== "src" || folder === undefined) return undefined;
  const name = folder.replace(/\.ts$/, "");
  return isLayer(name) ? name : undefined;
}

const isLayer = (name: string): name is Layer => Object.hasOwn(law, name);
const ruleOf = (layer: Layer): Rule => law[layer];

export interface Import {
  /** Relative to the root, with slashes: `server/src/marks/repair.ts`. */
  readonly file: string;
  /** As written: `../text/offsets`, `vscode`. */
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** What is wrong with an import, in one line; null where nothing is. */
export function violation({ file, specifier, typeOnly }: Import): string | null {
  const from = layerOf(file);
  if (from === undefined) return `${file} is in no layer`;
  const { imports, types = [], packages = [] } = ruleOf(from);
  if (!specifier.startsWith(".")) {
    const allowed = packages.some((name) => specifier === name || specifier.startsWith(slashed(name)));
    return allowed ? null : `${file}: ${from} may not import the package ${specifier}`;
  }
  const target = new URL(specifier, `file:///${file}`).pathname.slice(1);
  const to = layerOf(target);
  if (to === undefined) return `${file}: ${specifier} is in no layer`;
  const allowed = from === to || imports.includes(to) || (typeOnly && types.includes(to));
  return allowed ? null : `${file}: ${from} may not import ${to} (${specifier})`;
}

const slashed = (name: string): string => (name.endsWith(":") ? name : `${name}/`);
