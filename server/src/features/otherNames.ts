import type { CorpusFacts } from "../article/config";
import type { Entity } from "../article/types";
import { corpusNames, entryOf } from "../corpus/names";
import { spellingKey } from "../corpus/spelling";

/** More than this many are a list, not a line. */
const most = 4;

/**
 * What else an entity is called, in the article, the registry and the corpus, as the end of a hover says it:
 *
 *   Also spelt Sergey (1 file) · also called Russian Federation (2 files)
 */
export function otherNames(entity: Entity, corpus: CorpusFacts): string | null {
  const spelt = list(entity, spellings(entity, corpus), corpus);
  const called = list(entity, aliases(entity, corpus), corpus);
  const parts = [...(spelt ? [`spelt ${spelt}`] : []), ...(called ? [`called ${called}`] : [])];
  return parts.length === 0 ? null : `Also ${parts.join(" · also ")}`;
}

/** The same name written otherwise. */
function spellings(entity: Entity, corpus: CorpusFacts): readonly string[] {
  const key = spellingKey(entity.name);
  const own = [...entity.aliases, ...(entryOf(corpus, entity)?.aliases ?? [])].filter(
    (alias) => spellingKey(alias) === key,
  );
  return different(entity, [...own, ...(corpus.filesNaming.get(key)?.keys() ?? [])]);
}

/** Other names, where they are more than a part of the name. */
function aliases(entity: Entity, corpus: CorpusFacts): readonly string[] {
  const key = spellingKey(entity.name);
  const words = new Set(wordsOf(entity.name));
  return different(
    entity,
    corpusNames(entity, corpus).filter(
      (alias) => spellingKey(alias) !== key && !wordsOf(alias).every((word) => words.has(word)),
    ),
  );
}

/** Each once, capitals apart, and the name itself not at all. */
function different({ name }: Entity, others: readonly string[]): readonly string[] {
  const seen = new Set([name.toLowerCase()]);
  return others.filter((other) => {
    const folded = other.toLowerCase();
    return !seen.has(folded) && seen.add(folded);
  });
}

const list = (entity: Entity, others: readonly string[], corpus: CorpusFacts): string =>
  others
    .slice(0, most)
    .map((other) => `${differingPart(entity.name, other)}${files(other, corpus)}`)
    .join(", ");

/** `Sergei Lavrov`, `Sergey Lavrov` → `Sergey`: what both have in common need not be said again. */
function differingPart(name: string, other: string): string {
  const [own, others] = [name.split(" "), other.split(" ")];
  if (own.length !== others.length || spellingKey(name) !== spellingKey(other)) return other;
  return others.filter((word, i) => word.toLowerCase() !== own[i]?.toLowerCase()).join(" ");
}

function files(name: string, { filesNaming }: CorpusFacts): string {
  const folded = name.toLowerCase();
  const uris = [...(filesNaming.get(spellingKey(name)) ?? [])].flatMap(([spelling, named]) =>
    spelling.toLowerCase() === folded ? [...named] : [],
  );
  const count = new Set(uris).size;
  return count === 0 ? "" : ` (${count} ${count === 1 ? "file" : "files"})`;
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/\s+/u);
