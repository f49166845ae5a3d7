import { parse } from "jsonc-parser";

/** Which files a `quotidian.json` makes articles: globs relative to its folder. */
export interface CorpusGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const everything: CorpusGlobs = { include: ["**/*.txt"], exclude: [] };

/**
 * Reads `include` and `exclude` and nothing else. What is missing or malformed counts as not given:
 * the server reports it, in the file itself.
 */
export function corpusGlobs(json: string): CorpusGlobs {
  const value: unknown = parse(json, [], { allowTrailingComma: true });
  if (typeof value !== "object" || value === null) return everything;
  return {
    include: strings("include" in value ? value.include : undefined) ?? everything.include,
    exclude: strings("exclude" in value ? value.exclude : undefined) ?? everything.exclude,
  };
}

const strings = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((item): item is string => typeof item === "string") ? value : undefined;
