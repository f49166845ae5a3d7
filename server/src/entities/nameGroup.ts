import { type CleanSpan, spanOf } from "../text/offsets";
import { femaleNames, maleNames } from "./lexicon/firstNames";
import { femaleTitles, maleTitles } from "./lexicon/titles";
import type { KnownEntity, Linked, NamedSpan } from "./link";
import { entityIds } from "./slug";
import type { Entity, EntityId, EntityType, Mention, MentionForm } from "./types";

export type Gender = "female" | "male" | null;

/** All names of one entity, gathered in text order. */
export interface NameGroup {
  readonly key: string;
  readonly known: KnownEntity | null;
  /** The id that an annotation gives. */
  readonly ref: string | null;
  readonly names: NamedSpan[];
  readonly forms: MentionForm[];
  gender: Gender;
}

export const newGroup = (key: string, known: KnownEntity | null, ref: string | null): NameGroup => ({
  key,
  known,
  ref,
  names: [],
  forms: [],
  gender: genderOfName(key),
});

export function addTo(group: NameGroup, name: NamedSpan, form: MentionForm): void {
  group.names.push(name);
  group.forms.push(form);
  // A title is surer than a first name.
  group.gender = genderOfTitle(name.title?.text ?? null) ?? group.gender;
}

export const genderOfTitle = (title: string | null): "female" | "male" | null => {
  const words = (title ?? "").toLowerCase().split(/[\s.]+/);
  return words.some((w) => femaleTitles.has(w))
    ? "female"
    : words.some((w) => maleTitles.has(w))
      ? "male"
      : null;
};

function genderOfName(key: string): Gender {
  const [first = "", surname] = key.split(" ");
  if (surname === undefined || femaleNames.has(first) === maleNames.has(first)) return null;
  return femaleNames.has(first) ? "female" : "male";
}

/** Groups → entities in order of their first names; groups of one id are one entity. */
export function assemble(groups: readonly NameGroup[]): Linked {
  const used = groups.filter((g) => g.names.length > 0).sort((a, b) => startOf(a) - startOf(b));
  const givenId = (g: NameGroup): string | null => g.ref ?? g.known?.id ?? null;
  const idFor = entityIds(new Set(used.flatMap((g) => givenId(g) ?? [])));
  const byId = new Map<string, NameGroup>();
  for (const group of used) {
    const id = givenId(group) ?? idFor(nameOf(group), typeOf(group));
    const same = byId.get(id);
    if (!same) byId.set(id, group);
    else for (const [i, name] of group.names.entries()) addTo(same, name, group.forms[i] ?? "full");
  }
  const mentions: Mention[] = [];
  const entities = [...byId].map(([id, group]) => {
    for (const [i, n] of group.names.entries())
      mentions.push({ span: n.span, entity: id as EntityId, form: group.forms[i] ?? "full", confidence: 1 });
    return entityOf(id as EntityId, group);
  });
  mentions.sort((a, b) => a.span.start - b.span.start);
  return { entities, mentions };
}

const startOf = (group: NameGroup): number => group.names[0]?.span.start ?? 0;
const typeOf = (group: NameGroup): EntityType => group.known?.type ?? votedType(group);
const nameOf = (group: NameGroup): string => group.known?.name ?? fullestName(group, typeOf(group));

function entityOf(id: EntityId, group: NameGroup): Entity {
  const name = nameOf(group);
  const type = typeOf(group);
  return {
    id,
    type,
    name,
    aliases: [...new Set(group.names.map((n) => n.text))].filter((spelling) => spelling !== name),
    title: longestTitle(group),
    gender: type === "person" ? group.gender : null,
    registered: group.known !== null,
  };
}

function votedType(group: NameGroup): EntityType {
  const votes = new Map<EntityType, number>();
  for (const n of group.names) votes.set(n.type, (votes.get(n.type) ?? 0) + n.confidence);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "misc";
}

/** Of a person or organisation the longest name, of anything else the spelling that the article uses most; the first of equals. */
function fullestName(group: NameGroup, type: EntityType): string {
  const spellings = group.names.map((n) => n.text);
  if (type === "person" || type === "org")
    return spellings.reduce((best, text) => (text.length > best.length ? text : best), "");
  const uses = new Map<string, number>();
  for (const s of spellings) uses.set(s, (uses.get(s) ?? 0) + 1);
  return [...uses].reduce((best, use) => (use[1] > best[1] ? use : best), ["", 0] as const)[0];
}

function longestTitle(group: NameGroup): { text: string; span: CleanSpan } | null {
  let best: NamedSpan["title"] = null;
  for (const { title } of group.names)
    if (title && title.text.length > (best?.text.length ?? 3)) best = title;
  return best ? { text: best.text, span: spanOf(best.span.start, best.span.end) } : null;
}
