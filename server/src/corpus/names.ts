import type { CorpusFacts, RegistryEntry } from "../article/config";
import type { Entity } from "../article/types";
import { spellingKey } from "./spelling";

/** What is said of an entity by name: one of the article, or one of the registry. */
export type Named = Pick<Entity, "type" | "name" | "aliases"> & { readonly id: string };

export const entryOf = ({ registry }: CorpusFacts, { id }: Pick<Named, "id">): RegistryEntry | undefined =>
  registry.find((entry) => entry.id === id);

/** The name and every alias that can stand for it alone: a bare surname or first name may be anybody's. */
export const ownNames = ({ type, name, aliases }: Named): readonly string[] => [
  ...new Set([name, ...aliases.filter((alias) => type !== "person" || /\s/u.test(alias))]),
];

/** The names under which other files may speak of the same entity: its own and those that the registry gives. */
export function corpusNames(entity: Named, corpus: CorpusFacts): readonly string[] {
  const entry = entryOf(corpus, entity);
  return [...new Set([...ownNames(entity), ...(entry ? ownNames({ ...entry, id: entity.id }) : [])])];
}

/** Their spelling keys; of a person also those that a surname ties to it, where it can tie to nobody else. */
export function corpusKeys(entity: Named, corpus: CorpusFacts): ReadonlySet<string> {
  const keys = new Set(corpusNames(entity, corpus).map(spellingKey));
  const tied = entity.type === "person" ? tiedBySurname(keys, corpus) : [];
  return new Set([...keys, ...tied]);
}

/** From a full name to the bare surname, from a bare surname to the full name: nothing where two people share it. */
function tiedBySurname(keys: ReadonlySet<string>, { filesNaming }: CorpusFacts): readonly string[] {
  const surname = [...keys][0]?.split(" ").at(-1) ?? "";
  const namesakes = [...filesNaming.keys()].filter((key) => key.endsWith(` ${surname}`) && !keys.has(key));
  if (keys.has(surname)) return namesakes.length === 1 ? namesakes : [];
  return namesakes.length === 0 && filesNaming.has(surname) ? [surname] : [];
}

/** The files (uris) that use one of the names, in any spelling. */
export function filesNamingAny(keys: Iterable<string>, { filesNaming }: CorpusFacts): ReadonlySet<string> {
  const files = new Set<string>();
  for (const key of keys)
    for (const named of filesNaming.get(key)?.values() ?? []) for (const file of named) files.add(file);
  return files;
}
