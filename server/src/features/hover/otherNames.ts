import type { CorpusFacts } from "../../article/config";
import type { Entity } from "../../article/types";
import { corpusNames } from "../../corpus/names";
import { spellingKey } from "../../corpus/spelling";
import { folded } from "../../entities/slug";
import { message, type Say } from "../../text/message";

/** More than this many are a list, not a line. */
const most = 4;

/**
 * What else an entity is called, in the article, the registry and the corpus, as the end of a hover says it:
 *
 *   Also spelt Sergey (1 file) · also called Russian Federation (2 files)
 */
export function otherNames(entity: Entity, corpus: CorpusFacts, say: Say): string | null {
  const spelt = list(entity, spellings(entity, corpus), corpus, say);
  const called = list(entity, aliases(entity, corpus), corpus, say);
  if (spelt === "" && called === "") return null;
  if (called === "") return say(message("Also spelt {0}", spelt));
  return spelt === ""
    ? say(message("Also called {0}", called))
    : say(message("Also spelt {0} · also called {1}", spelt, called));
}

/** The same name written otherwise. */
const spellings = (entity: Entity, corpus: CorpusFacts): readonly string[] =>
  different(
    entity,
    everyName(entity, corpus).filter((name) => isSpelling(entity.name, name)),
  );

/** Other names, where they are more than a part of the name. */
function aliases(entity: Entity, corpus: CorpusFacts): readonly string[] {
  const words = new Set(wordsOf(entity.name));
  return different(
    entity,
    everyName(entity, corpus).filter(
      (name) => !isSpelling(entity.name, name) && !wordsOf(name).every((word) => words.has(word)),
    ),
  );
}

/** Those of the article, of the registry, and what the corpus has for the same. */
const everyName = (entity: Entity, corpus: CorpusFacts): readonly string[] => [
  ...corpusNames(entity, corpus),
  ...(corpus.filesNaming.get(spellingKey(entity.name))?.keys() ?? []),
];

/** Word by word the same name, from its first letter on: the United Nations are called UN and Britain UK, not spelt so. */
const isSpelling = (name: string, other: string): boolean =>
  spellingKey(name) === spellingKey(other) &&
  parts(name) === parts(other) &&
  initial(name) === initial(other);

const initial = (name: string): string => folded(name).slice(0, 1);

const parts = (name: string): number => name.split(/[\s‐‑-]+/u).length;

/** Each once, capitals apart, and the name itself not at all. */
function different({ name }: Entity, others: readonly string[]): readonly string[] {
  const seen = new Set([name.toLowerCase()]);
  return others.filter((other) => {
    const folded = other.toLowerCase();
    return !seen.has(folded) && seen.add(folded);
  });
}

const list = (entity: Entity, others: readonly string[], corpus: CorpusFacts, say: Say): string =>
  others
    .slice(0, most)
    .map((other) => `${differingPart(entity.name, other)}${files(other, corpus, say)}`)
    .join(", ");

/** `Sergei Lavrov`, `Sergey Lavrov` → `Sergey`: what both have in common need not be said again. */
function differingPart(name: string, other: string): string {
  const [own, others] = [name.split(" "), other.split(" ")];
  if (own.length !== others.length || !isSpelling(name, other)) return other;
  return others.filter((word, i) => word.toLowerCase() !== own[i]?.toLowerCase()).join(" ");
}

function files(name: string, { filesNaming }: CorpusFacts, say: Say): string {
  const folded = name.toLowerCase();
  const uris = [...(filesNaming.get(spellingKey(name)) ?? [])].flatMap(([spelling, named]) =>
    spelling.toLowerCase() === folded ? [...named] : [],
  );
  const count = new Set(uris).size;
  return count === 0 ? "" : ` ${say(count === 1 ? message("(1 file)") : message("({0} files)", count))}`;
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/\s+/u);
