import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Decision, readDecisions } from "../annotations/decisions/decisions";
import { type Config, type CorpusFacts, defaultConfig, noCorpus } from "../article/config";
import { readConfig } from "../corpus/config";
import type { JsonProblem } from "../corpus/json";
import { readRegistry } from "../corpus/registry";
import { reasonOf } from "../text/message";
import { CannotRun } from "./failure";
import { placesIn } from "./place";

/** What governs the articles of a folder. */
export interface Corpus {
  /** Where the globs count from: the folder of `quotidian.json`; null where there is none. */
  readonly folder: string | null;
  readonly config: Config;
  readonly facts: CorpusFacts;
  /** What people have decided and not written into the articles. */
  readonly decisions: readonly Decision[];
}

/** A mistake in `quotidian.json`, the registry or a sidecar that does not keep the rest from being used. */
export interface CorpusProblem {
  readonly file: string;
  readonly text: string;
  readonly problem: JsonProblem;
}

/** Finds the nearest `quotidian.json` upwards from a folder, and remembers. */
export class Corpora {
  readonly #root: string | null;
  readonly #byFolder = new Map<string, Corpus>();
  readonly #problems: CorpusProblem[] = [];

  /** @param root the folder beyond which no `quotidian.json` counts; null: look up to the file system's root */
  constructor(root: string | null) {
    this.#root = root === null ? null : path.resolve(root);
  }

  /** What governs a folder. @throws CannotRun where its `quotidian.json` cannot be read at all */
  of(folder: string): Corpus {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const found = this.#read(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  /** The mistakes in the files that have been read so far. */
  get problems(): readonly CorpusProblem[] {
    return this.#problems;
  }

  /** Adds a mistake that was found beside an article; one that is known is not said twice. */
  report(found: CorpusProblem): void {
    const isKnown = this.#problems.some(
      ({ file, problem }) => file === found.file && problem.message === found.problem.message,
    );
    if (!isKnown) this.#problems.push(found);
  }

  #read(folder: string): Corpus {
    const file = path.join(folder, "quotidian.json");
    if (!existsSync(file)) {
      const parent = path.dirname(folder);
      if (parent === folder || folder === this.#root) return ungoverned;
      return this.of(parent);
    }
    const config = this.#use(file, (text) => {
      const { config: value, problems } = readConfig(text);
      return { value, problems };
    });
    const decisionsFile = path.join(folder, "quotidian.decisions.jsonl");
    const decisions = existsSync(decisionsFile) ? readDecisions(readText(decisionsFile)) : [];
    const registryFile = path.join(folder, "quotidian.entities.json");
    if (!existsSync(registryFile)) return { folder, config, facts: noCorpus, decisions };
    const registry = this.#use(registryFile, (text) => {
      const { registry: value, problems } = readRegistry(text);
      return { value, problems };
    });
    return { folder, config, facts: { ...noCorpus, registry }, decisions };
  }

  #use<T>(file: string, read: (text: string) => { value: T | null; problems: readonly JsonProblem[] }): T {
    const text = readText(file);
    const { value, problems } = read(text);
    if (value === null) {
      const placeOf = placesIn(text);
      const lines = problems.map(({ offset, message }) => {
        const { line, column } = placeOf(offset);
        return `${file}:${line}:${column}: ${message}`;
      });
      throw new CannotRun(lines.join("\n"));
    }
    this.#problems.push(...problems.map((problem) => ({ file, text, problem })));
    return value;
  }
}

const ungoverned: Corpus = { folder: null, config: defaultConfig, facts: noCorpus, decisions: [] };

function readText(file: string): string {
  try {
    return new TextDecoder().decode(readFileSync(file));
  } catch (error) {
    throw new CannotRun(`${file}: cannot be read (${reasonOf(error)})`);
  }
}
