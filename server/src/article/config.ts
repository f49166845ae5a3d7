import type { EntityType } from "../entities/types";

/** Everything that changes results. It comes from `quotidian.json` alone, so editor and command line agree. */
export interface Config {
  readonly profile: "research" | "newsroom";
  /** What the file says; where it is silent, the profile's defaults hold. */
  readonly severity: Readonly<Record<string, Severity>>;
  readonly annotations: "inline" | "sidecar";
  /** Extra attributes that accepting a suggestion writes. */
  readonly write: readonly ("form" | "cue" | "source")[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Classes that the corpus declares beside the built-in ones. */
  readonly classes: readonly string[];
  readonly cueVerbs: { readonly add: readonly string[]; readonly drop: readonly string[] };
  /** Words before a name that belong to its title, beside the built-in ones. */
  readonly titles: readonly string[];
  /** Literal lines or globs (`*`, `?`) that are boilerplate. */
  readonly boilerplate: readonly string[];
  /** Quoted words (marks left out, case ignored) that no check reports. */
  readonly ignore: readonly string[];
}

export type Severity = "error" | "warning" | "information" | "hint" | "off";

/** `quotidian.entities.json`: the entities that the corpus knows. */
export interface RegistryEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly wikidata: string | null;
  readonly country: string | null;
  readonly notes: string | null;
}

export type Registry = readonly RegistryEntry[];

/** What the other articles of the corpus say; `corpus` gathers it, checks and features read it. */
export interface CorpusFacts {
  readonly registry: Registry;
  /** Number of article files. */
  readonly files: number;
  /** `spellingKey` of a name → each spelling that it has in the corpus → the files (uris) that use it. */
  readonly filesNaming: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

/** What people have decided about one file and not written into it: see `annotations/decisions.ts`. */
export interface FileDecisions {
  /** A quotation's key → the speakers, as `speaker=` would name them, that somebody has rejected for it. */
  readonly rejected: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ignored: readonly IgnoredFinding[];
}

export interface IgnoredFinding {
  readonly code: string;
  /** The words that the finding is about; null: every finding of this code in the file. */
  readonly words: string | null;
}

export const noDecisions: FileDecisions = { rejected: new Map(), ignored: [] };

export const defaultConfig: Config = {
  profile: "research",
  severity: {},
  annotations: "inline",
  write: [],
  include: ["**/*.txt"],
  exclude: [],
  classes: [],
  cueVerbs: { add: [], drop: [] },
  titles: [],
  boilerplate: [],
  ignore: [],
};

export const noCorpus: CorpusFacts = { registry: [], files: 0, filesNaming: new Map() };
