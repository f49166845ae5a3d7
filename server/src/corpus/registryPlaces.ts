import { type Node, parseTree } from "jsonc-parser";
import type { JsonEdit } from "./configEdits";

/** A stretch of the registry's text; UTF-16 units. */
export interface JsonSpan {
  readonly offset: number;
  readonly length: number;
}

/** The entry with an id; null where there is none, or the text is no list. */
export const entryPlace = (json: string, id: string): JsonSpan | null => entryOf(json, id)?.entry ?? null;

/** The edit that gives an entry another id; null where there is no such entry. */
export function renameEntry(json: string, id: string, newId: string): JsonEdit | null {
  const found = entryOf(json, id);
  return found && { offset: found.value.offset, length: found.value.length, content: JSON.stringify(newId) };
}

function entryOf(json: string, id: string): { readonly entry: Node; readonly value: Node } | null {
  for (const entry of rootOf(json)?.children ?? [])
    for (const { children: [key, value] = [] } of entry.type === "object" ? (entry.children ?? []) : [])
      if (key?.value === "id" && value?.value === id) return { entry, value };
  return null;
}

function rootOf(json: string): Node | null {
  try {
    return parseTree(json, [], { allowTrailingComma: true }) ?? null;
  } catch (error) {
    // The parser is recursive: see `readTree`.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
