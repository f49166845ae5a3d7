import type { RegistryEntry } from "../../server/src/article/config";

/** An entry that says nothing but what is given. */
export const entry = (id: string, name: string, more: Partial<RegistryEntry> = {}): RegistryEntry => ({
  id,
  type: "person",
  name,
  aliases: [],
  description: null,
  wikidata: null,
  country: null,
  notes: null,
  ...more,
});
