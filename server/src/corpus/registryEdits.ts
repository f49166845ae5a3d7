import { type FormattingOptions, modify } from "jsonc-parser";
import type { Registry, RegistryEntry } from "../article/config";
import { entityIds } from "../entities/slug";
import { type Message, message } from "../text/message";
import type { JsonEdit } from "./configEdits";
import { type Named, ownNames } from "./names";
import { readRegistry } from "./registry";

/** What a new entry says; the rest is for the user to write. */
export type NewEntry = Pick<RegistryEntry, "id" | "type" | "name" | "aliases">;

/** One edit of the registry, or why there is none, in words for the user. */
export type RegistryEdit =
  | { readonly edit: JsonEdit; readonly added: readonly NewEntry[] }
  | { readonly refused: Message };

/** Adds entities to the text of a registry, at its end; comments and layout stay. An empty text becomes a registry. */
export function addToRegistry(json: string, entities: readonly Named[]): RegistryEdit {
  const { registry } = readRegistry(json);
  if (registry === null)
    return { refused: message("quotidian.entities.json cannot be read. Mend it first.") };
  const added = newEntries(entities, registry);
  if (added.length === 0) return { refused: message("This is in the registry already.") };
  const begun = json.trim() === "" ? "[]\n" : json;
  const formattingOptions = layoutOf(begun);
  const written = added.reduce((text, entry) => {
    const edits = modify(text, [-1], tidy(entry), { formattingOptions, isArrayInsertion: true });
    return applied(text, edits);
  }, begun);
  return { edit: difference(json, written), added };
}

function newEntries(entities: readonly Named[], registry: Registry): readonly NewEntry[] {
  const idFor = entityIds(new Set(registry.map(({ id }) => id)));
  return entities
    .filter(({ id }) => !registry.some((entry) => entry.id === id))
    .map((entity) => ({
      id: idFor(entity.name, entity.type),
      type: entity.type,
      name: entity.name,
      aliases: ownNames(entity).filter((alias) => alias !== entity.name),
    }));
}

/** Without what is empty. */
const tidy = ({ aliases, ...entry }: NewEntry): object =>
  aliases.length === 0 ? entry : { ...entry, aliases };

/** As the first line that is indented; two spaces where there is none. */
function layoutOf(json: string): FormattingOptions {
  const [, indent = "  "] = /^([ \t]+)\S/m.exec(json) ?? [];
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: json.includes("\r\n") ? "\r\n" : "\n",
  };
}

const applied = (text: string, edits: readonly JsonEdit[]): string =>
  [...edits]
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (done, { offset, length, content }) => done.slice(0, offset) + content + done.slice(offset + length),
      text,
    );

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): JsonEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    offset: start,
    length: before.length - start - tail,
    content: after.slice(start, after.length - tail),
  };
}
