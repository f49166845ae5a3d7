import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { nameOf } from "../uris";
import { sidecarIn } from "./fastened";
import type { FoundSidecar } from "./files";

/** What is wrong with sidecars. Nobody pulls diagnostics of these files, so they are pushed. */
export class SidecarProblems {
  readonly #connection: Connection;
  /** What was looked at last, and the files with problems, by the article's uri. */
  readonly #reported = new Map<string, { readonly found: FoundSidecar; readonly files: readonly string[] }>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  report(article: string, found: FoundSidecar): void {
    const known = this.#reported.get(article);
    if (known !== undefined && isSame(known.found, found)) return;
    const problems = problemsIn(article, found);
    const cleared = (known?.files ?? []).filter((uri) => !problems.has(uri));
    this.#reported.set(article, { found, files: [...problems.keys()] });
    for (const uri of cleared) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, diagnostics] of problems) void this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}

const isSame = (a: FoundSidecar, b: FoundSidecar): boolean =>
  a.uri === b.uri && a.text === b.text && a.passedOver.join() === b.passedOver.join();

/** By file; those without a problem are left out. */
function problemsIn(
  article: string,
  { uri, text, passedOver }: FoundSidecar,
): ReadonlyMap<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  if (uri === null) return found;
  const { others } = sidecarIn(text);
  if (others.length > 0)
    found.set(
      uri,
      others.map(({ line, text, message }) => problem(line - 1, text.length, message)),
    );
  for (const file of passedOver)
    found.set(file, [
      problem(
        0,
        1,
        `The annotations of ${nameOf(article)} are read from ${nameOf(uri)}, not from here. Join the two files.`,
      ),
    ]);
  return found;
}

const problem = (line: number, length: number, message: string): Diagnostic => ({
  message,
  range: { start: { line, character: 0 }, end: { line, character: length } },
  severity: DiagnosticSeverity.Error,
  source: "Quotidian",
});
