import { isSame } from "../draft/draft";
import type { Entry, Sidecar } from "./types";

/** Whether two say the same of the same words, wherever these stand. */
export const saysTheSame = (a: Sidecar, b: Sidecar): boolean =>
  a.entries.length === b.entries.length &&
  a.entries.every((entry, i) => {
    const other = b.entries[i];
    return other !== undefined && entry.id === other.id && isUnchanged(entry, other);
  });

/**
 * Both what we and what somebody else made of a sidecar. What only one has changed or removed counts; where both have changed
 * an annotation, ours does, and one that either has changed is not removed.
 *
 * @param theirs with positions in the same text as `ours`; lines that are no annotations are theirs
 */
export function merged(base: Sidecar, ours: Sidecar, theirs: Sidecar): Sidecar {
  const before = byId(base);
  const own = byId(ours);
  const other = byId(theirs);
  const taken = new Set([...own.keys(), ...other.keys()]);
  const entries: Entry[] = [];
  for (const entry of theirs.entries) {
    const was = before.get(entry.id);
    const mine = own.get(entry.id);
    if (was === undefined) entries.push(entry);
    else if (mine !== undefined) entries.push(both(was, mine, entry));
    else if (!isUnchanged(was, entry)) entries.push(entry);
  }
  for (const entry of ours.entries) {
    const was = before.get(entry.id);
    const found = other.get(entry.id);
    if (found === undefined) {
      if (was === undefined || !isUnchanged(was, entry)) entries.push(entry);
    } else if (was === undefined && !isTwin(entry, found))
      entries.push({ ...entry, id: fresh(entry.id, taken) });
  }
  return { ...theirs, entries };
}

const byId = ({ entries }: Sidecar): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const isUnchanged = (was: Entry, now: Entry): boolean =>
  was.anchor.exact === now.anchor.exact && isSame(was.attributes, now.attributes);

/** The same said of words in the same place, by both. */
const isTwin = (a: Entry, b: Entry): boolean => a.anchor.start === b.anchor.start && isUnchanged(a, b);

const both = (was: Entry, mine: Entry, theirs: Entry): Entry => ({
  ...theirs,
  attributes: isSame(was.attributes, mine.attributes) ? theirs.attributes : mine.attributes,
  anchor: was.anchor.exact === mine.anchor.exact ? theirs.anchor : mine.anchor,
});

function fresh(id: string, taken: Set<string>): string {
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  taken.add(`${id}-${n}`);
  return `${id}-${n}`;
}
