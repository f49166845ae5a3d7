import { type Renaming, withRenamedId } from "../commands/renameId";
import type { Sidecar } from "./types";

/** A sidecar with one id in place of another, lost annotations included, and in how many annotations that is so. */
export function renamedIn(
  sidecar: Sidecar,
  renaming: Renaming,
): { readonly sidecar: Sidecar; readonly count: number } {
  let count = 0;
  const entries = sidecar.entries.map((entry) => {
    const attributes = withRenamedId(entry.attributes, renaming);
    if (attributes === entry.attributes) return entry;
    count++;
    return { ...entry, attributes };
  });
  return { sidecar: { ...sidecar, entries }, count };
}
