import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { othersFile, secondFile } from "../../annotations/sidecar/whose";
import type { Message, Say } from "../../text/message";
import { nameOf } from "../uris";
import { sidecarIn } from "./fastened";
import type { FoundSidecar } from "./files";
import type { UnreadableSidecar } from "./unreadable";

interface Reported {
  /** Null: a file could not be read. */
  readonly found: FoundSidecar | null;
  readonly files: readonly string[];
}

/**
 * What is wrong with sidecars: lines that cannot be read, at the lines; files that are not read, at the article, where
 * somebody misses what they hold. Nobody pulls diagnostics of sidecars, so all are pushed.
 */
export class SidecarProblems {
  readonly #connection: Connection;
  readonly #say: Say;
  /** What was looked at last, and the files with problems, by the article's uri. */
  readonly #reported = new Map<string, Reported>();

  constructor(connection: Connection, say: Say) {
    this.#connection = connection;
    this.#say = say;
  }

  report(article: string, found: FoundSidecar): void {
    const known = this.#reported.get(article);
    if (known?.found && isSame(known.found, found)) return;
    this.#replace(article, found, problemsIn(article, found));
  }

  reportUnreadable(article: string, { why }: UnreadableSidecar): void {
    this.#replace(article, null, new Map([[article, [{ line: 0, length: 1, message: why }]]]));
  }

  #replace(
    article: string,
    found: FoundSidecar | null,
    problems: ReadonlyMap<string, readonly Problem[]>,
  ): void {
    const known = this.#reported.get(article);
    const cleared = (known?.files ?? []).filter((uri) => !problems.has(uri));
    this.#reported.set(article, { found, files: [...problems.keys()] });
    for (const uri of cleared) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, found] of problems) {
      const diagnostics = found.map((problem) => diagnosticOf(problem, this.#say));
      void this.#connection.sendDiagnostics({ uri, diagnostics });
    }
  }
}

const isSame = (a: FoundSidecar, b: FoundSidecar): boolean =>
  a.uri === b.uri &&
  a.text === b.text &&
  a.passedOver.join() === b.passedOver.join() &&
  a.left.map(({ uri }) => uri).join() === b.left.map(({ uri }) => uri).join();

interface Problem {
  /** 0-based. */
  readonly line: number;
  readonly length: number;
  readonly message: Message;
}

/** By file; those without a problem are left out. */
function problemsIn(article: string, found: FoundSidecar): ReadonlyMap<string, readonly Problem[]> {
  const { uri, text, passedOver, left } = found;
  const unreadable = sidecarIn(text).others.map(
    ({ line, text, message }): Problem => ({ line: line - 1, length: text.length, message }),
  );
  const unread = [
    ...passedOver.map((second) => secondFile(nameOf(second), nameOf(article))),
    ...left.map(({ uri, subject }) => othersFile(nameOf(uri), subject)),
  ].map((message): Problem => ({ line: 0, length: 1, message }));
  const all: readonly (readonly [string, readonly Problem[]])[] = [
    ...(uri === null ? [] : [[uri, unreadable] as const]),
    [article, unread],
  ];
  return new Map(all.filter(([, problems]) => problems.length > 0));
}

const diagnosticOf = ({ line, length, message }: Problem, say: Say): Diagnostic => ({
  message: say(message),
  range: { start: { line, character: 0 }, end: { line, character: length } },
  severity: DiagnosticSeverity.Warning,
  source: "Quotidian",
});
