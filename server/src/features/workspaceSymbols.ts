import type { IndexedFiles, PackedRange } from "../corpus/indexFile";
import { spellingKey } from "../corpus/spelling";
import type { SummarisedEntity } from "../corpus/summary";

/** Something of the corpus that can be gone to by name. */
export interface CorpusSymbol {
  readonly name: string;
  readonly kind: SummarisedEntity<unknown>["type"] | "headline";
  readonly uri: string;
  readonly at: PackedRange;
  /** How many files name it; 1 for a headline. */
  readonly files: number;
}

/** The editor sorts and shows no more than a screen of them. */
const most = 500;

/**
 * Entities and headlines of the corpora whose names have the letters of the query in this order, capitals apart.
 * An entity comes once, at its first mention in the file that names it most; who is in most files comes first.
 */
export function workspaceSymbols(query: string, corpora: readonly IndexedFiles[]): readonly CorpusSymbol[] {
  const isAsked = matcher(query);
  return corpora
    .flatMap((files) => [...entitiesOf(files, isAsked), ...headlinesOf(files, isAsked)])
    .sort((a, b) => b.files - a.files || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}

function entitiesOf(files: IndexedFiles, isAsked: (name: string) => boolean): readonly CorpusSymbol[] {
  const found = new Map<string, CorpusSymbol & { readonly mentions: number }>();
  for (const [uri, { summary }] of files)
    for (const { type, name, mentions } of summary.entities) {
      const [at] = mentions;
      if (at === undefined || !isAsked(name)) continue;
      const key = `${type} ${spellingKey(name)}`;
      const known = found.get(key);
      const total = (known?.files ?? 0) + 1;
      found.set(
        key,
        known && known.mentions >= mentions.length
          ? { ...known, files: total }
          : { name, kind: type, uri, at, files: total, mentions: mentions.length },
      );
    }
  return [...found.values()];
}

const headlinesOf = (files: IndexedFiles, isAsked: (name: string) => boolean): readonly CorpusSymbol[] =>
  [...files].flatMap(([uri, { summary }]) =>
    summary.headlines
      .filter(({ text }) => isAsked(text))
      .map(({ text, at }): CorpusSymbol => ({ name: text, kind: "headline", uri, at, files: 1 })),
  );

/** Whether a name has the letters of the query in their order; white space in the query counts for nothing. */
function matcher(query: string): (name: string) => boolean {
  const wanted = query.toLowerCase().replace(/\s/gu, "");
  return (name) => {
    let at = 0;
    const letters = name.toLowerCase();
    for (const letter of wanted) {
      at = letters.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  };
}
