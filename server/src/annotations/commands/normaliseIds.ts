import type { Registry } from "../../article/config";
import type { Reading } from "../../article/types";
import { folded } from "../../entities/slug";
import { isQuotation, speakerValue } from "../../markup/quoteAttributes";
import type { Attributes } from "../../markup/types";
import { message } from "../../text/message";
import { type Draft, type Drafts, draftsOf, withAttributes, withValues } from "../draft/draft";
import type { Bulk } from "../edit/bulk";
import { keep } from "../edit/keep";

/**
 * Writes ids where annotations name people and things by their names or aliases, as the registry and the article know them.
 *
 *   speaker="Joan Doe"  →  speaker=joan-doe        ref="Joan Doe"  →  ref=joan-doe
 *
 * A name that two of them have, and a description, stay as they are.
 */
export function normaliseIds(reading: Reading, registry: Registry): Bulk {
  const { marked } = reading;
  const written = draftsOf(marked);
  const changed = changedIn(reading, registry, written);
  const count = changed.length;
  if (count === 0) return { count, result: { refused: message("Every annotation names its ids already.") } };
  const drafts = changed.reduce<Drafts>(
    (all, { draft, changes }) => withAttributes(all, draft, withValues(draft.attributes, changes)),
    written,
  );
  return { count, result: keep(marked, drafts) };
}

/** How many annotations that would write ids into. */
export const countWithoutId = (reading: Reading, registry: Registry): number =>
  changedIn(reading, registry, draftsOf(reading.marked)).length;

interface Changed {
  readonly draft: Draft;
  readonly changes: Readonly<Record<string, string>>;
}

function changedIn(reading: Reading, registry: Registry, drafts: Drafts): readonly Changed[] {
  if (drafts.length === 0) return [];
  const idOf = idsByName(reading, registry);
  return drafts
    .map((draft) => ({ draft, changes: changesOf(draft.attributes, idOf) }))
    .filter(({ changes }) => Object.keys(changes).length > 0);
}

type IdOf = (name: string) => string | undefined;

function changesOf(attributes: Attributes, idOf: IdOf): Readonly<Record<string, string>> {
  const changes: Record<string, string> = {};
  const ref = attributes.values.get("ref");
  const refId = ref === undefined ? undefined : idOf(ref);
  if (refId !== undefined && refId !== ref) changes.ref = refId;
  const speaker = isQuotation(attributes) ? attributes.values.get("speaker") : undefined;
  if (speaker === undefined) return changes;
  const value = speakerValue(attributes, () => false);
  const speakerId = value?.kind === "description" ? idOf(speaker) : undefined;
  if (speakerId !== undefined && speakerId !== speaker) changes.speaker = speakerId;
  return changes;
}

/** By name and alias, letters alone; a name of two is nobody's. */
function idsByName({ articles }: Reading, registry: Registry): IdOf {
  const ids = new Map<string, string | null>();
  const known = [...registry, ...articles.flatMap(({ entities }) => entities)];
  for (const { id, name, aliases } of known)
    for (const each of [name, ...aliases]) {
      const key = folded(each);
      const other = ids.get(key);
      ids.set(key, other === undefined || other === id ? id : null);
    }
  return (name) => ids.get(folded(name)) ?? undefined;
}
