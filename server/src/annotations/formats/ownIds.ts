import { type PointerKey, pointerKeys } from "../../markup/pointers";
import type { Attributes } from "../../markup/types";
import { idsBeside } from "../draft/annotate";
import type { Draft, Drafts } from "../draft/draft";
import type { Exchanged } from "./types";

/** An imported annotation, and the one of the text that says the same already; null where it is new. */
export interface Met {
  readonly annotation: Exchanged;
  readonly same: Draft | null;
}

/** Ids that are nobody else's, and pointers that point to what they pointed to in the import. */
export interface WithOwnIds {
  readonly before: Drafts;
  readonly fresh: readonly Exchanged[];
  /** For annotations that are still to be made. */
  readonly freshId: ReturnType<typeof idsBeside>;
}

/**
 * Ids that the text has already are given anew, and what points to them follows. So does what points to an annotation
 * that is there already: it points to that one, which gets an id where it has none. A pointer to nothing in the import
 * goes where it would point to a stranger in the text.
 */
export function withOwnIds(before: Drafts, met: readonly Met[]): WithOwnIds {
  const fresh = met.filter(({ same }) => same === null).map(({ annotation }) => annotation);
  const freshId = idsBeside([...before, ...met.map(({ annotation }) => annotation)]);
  const taken = new Set(before.map(({ attributes }) => attributes.id));
  const added = new Set(fresh.map(({ attributes }) => attributes.id));
  const renamed = new Map<string, string>();
  for (const { attributes } of fresh) {
    const { id } = attributes;
    if (id !== null && taken.has(id) && !renamed.has(id)) renamed.set(id, freshId(attributes));
  }
  const given = new Map<Draft, string>();
  const named = new Map<string, Met>();
  for (const each of met) {
    const { id } = each.annotation.attributes;
    if (id !== null && !named.has(id)) named.set(id, each);
  }
  const own = fresh.map((annotation) => ({ ...annotation, attributes: renewed(annotation.attributes) }));
  const kept = before.map((draft) => {
    const id = given.get(draft);
    return id === undefined ? draft : { ...draft, attributes: { ...draft.attributes, id }, written: null };
  });
  return { before: kept, fresh: own, freshId };

  function renewed({ id, classes, values }: Attributes): Attributes {
    const pointing = [...values].flatMap(([key, value]): [string, string][] => {
      const points = isPointer(key) ? pointerTo(key, value) : value;
      return points === null ? [] : [[key, points]];
    });
    return { id: id === null ? null : (renamed.get(id) ?? id), classes, values: new Map(pointing) };
  }

  function pointerTo(key: PointerKey, id: string): string | null {
    const target = named.get(id);
    if (target === undefined) return taken.has(id) ? null : id;
    if (target.same === null) return renamed.get(id) ?? id;
    const first = key === "part" ? target.same.attributes.values.get("part") : undefined;
    return first ?? idOf(target.same, id);
  }

  /** Its own; else the import's, where that is free. */
  function idOf(draft: Draft, imported: string): string {
    const known = draft.attributes.id ?? given.get(draft);
    if (known !== undefined) return known;
    const id = !taken.has(imported) && !added.has(imported) ? imported : freshId(draft.attributes);
    given.set(draft, id);
    return id;
  }
}

const isPointer = (key: string): key is PointerKey => pointerKeys.some((pointer) => pointer === key);
