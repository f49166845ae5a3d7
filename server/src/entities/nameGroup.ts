import { type CleanSpan, moved, spanOf } from "../text/offsets";
import { femaleNames, maleNames } from "./lexicon/firstNames";
import { demonyms } from "./lexicon/places";
import { femaleTitles, honorifics, maleTitles } from "./lexicon/titles";
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
  readonly names: GroupedName[];
  /** How often the article gives the name in full. */
  full: number;
  gender: Gender;
  /** Where the article gives it with somebody else's name only: `Peter and Mary Lind`. */
  surname: string | null;
}

/** A name and how it was found to be this entity's. */
export interface GroupedName {
  readonly name: NamedSpan;
  readonly form: MentionForm;
  readonly sure: number;
  /** Who else may be meant. */
  readonly rival: NameGroup | null;
}

export const newGroup = (key: string, known: KnownEntity | null, ref: string | null): NameGroup => ({
  key,
  known,
  ref,
  names: [],
  full: 0,
  gender: genderOfName(key),
  surname: null,
});

export function addTo(group: NameGroup, grouped: GroupedName): void {
  group.names.push(grouped);
  // A title is surer than a first name.
  group.gender = genderOfTitle(grouped.name.title?.text ?? null) ?? group.gender;
}

export const genderOfTitle = (title: string | null): "female" | "male" | null => {
  if (title === null) return null;
  // The first says it: `wife of the king`.
  const first = title
    .toLowerCase()
    .split(/[\s.]+/)
    .find((w) => femaleTitles.has(w) || maleTitles.has(w));
  return first === undefined ? null : femaleTitles.has(first) ? "female" : "male";
};

const alsoSurnames: ReadonlySet<string> = new Set(
  "kelly kerry tracy stacy kim rose grace joy page may jordan taylor".split(" "),
);

function genderOfName(key: string): Gender {
  const [first = "", surname] = key.split(" ");
  // Alone, a woman's name is hardly anything else; a man's may be a surname (`Thomas`).
  if (surname === undefined) return femaleNames.has(first) && !alsoSurnames.has(first) ? "female" : null;
  if (femaleNames.has(first) === maleNames.has(first)) return null;
  return femaleNames.has(first) ? "female" : "male";
}

/** Groups → entities in order of their first names; groups of one id are one entity. */
export function assemble(groups: readonly NameGroup[]): Linked {
  const used = groups.filter((g) => g.names.length > 0).sort((a, b) => startOf(a) - startOf(b));
  const givenId = (g: NameGroup): string | null => g.ref ?? g.known?.id ?? null;
  const idFor = entityIds(new Set(used.flatMap((g) => givenId(g) ?? [])));
  const byId = new Map<string, NameGroup>();
  const ids = new Map<NameGroup, EntityId>();
  for (const group of used) {
    const type = typeOf(group);
    const id = givenId(group) ?? idFor(nameOf(group, type), type);
    const same = byId.get(id);
    if (!same) byId.set(id, group);
    else for (const name of group.names) addTo(same, name);
    ids.set(group, id as EntityId);
  }
  const mentions: Mention[] = [];
  const rivals = new Map<number, EntityId>();
  const entities = [...byId].map(([id, group]) => {
    const entity = id as EntityId;
    for (const { name, form, sure, rival } of group.names) {
      mentions.push({ span: name.span, entity, form, confidence: sure });
      const other = rival === null ? undefined : ids.get(rival);
      if (other !== undefined) rivals.set(name.span.start, other);
    }
    return entityOf(entity, group);
  });
  mentions.sort((a, b) => a.span.start - b.span.start);
  return { entities, mentions, rivals };
}

const startOf = (group: NameGroup): number => group.names[0]?.name.span.start ?? 0;
const typeOf = (group: NameGroup): EntityType => group.known?.type ?? votedType(group);
const nameOf = (group: NameGroup, type: EntityType): string => group.known?.name ?? fullestName(group, type);

function entityOf(id: EntityId, group: NameGroup): Entity {
  const type = typeOf(group);
  const name = nameOf(group, type);
  return {
    id,
    type,
    name,
    aliases: [...new Set(group.names.map((n) => n.name.text))].filter((spelling) => spelling !== name),
    title: longestTitle(group),
    gender: type === "person" ? group.gender : null,
    registered: group.known !== null,
  };
}

function votedType(group: NameGroup): EntityType {
  if (demonyms.has(group.key)) return "misc";
  const [first] = group.names;
  if (first && group.names.length === 1) return first.name.type;
  const votes = new Map<EntityType, number>();
  for (const { name } of group.names) votes.set(name.type, (votes.get(name.type) ?? 0) + name.confidence);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "misc";
}

/**
 * Of a person or organisation the longest name, of anything else the spelling that the article uses most; the first of
 * equals. Initials are the name of a place only (`UK`), where the article says what they stand for.
 */
function fullestName(group: NameGroup, type: EntityType): string {
  const spellings = group.names.map((n) => n.name.text);
  if (type === "person" || type === "org") {
    const longest = spellings.reduce((best, text) => (text.length > best.length ? text : best), "");
    const first = group.names.find(({ form }) => form !== "surname")?.name.text;
    return group.surname === null || /\s/.test(longest) ? longest : `${first} ${group.surname}`;
  }
  const inFull =
    type === "place" ? [] : group.names.flatMap((n) => (n.form === "acronym" ? [] : n.name.text));
  const uses = new Map<string, number>();
  for (const s of inFull.length > 0 ? inFull : spellings) uses.set(s, (uses.get(s) ?? 0) + 1);
  return [...uses].reduce((best, use) => (use[1] > best[1] ? use : best), ["", 0] as const)[0];
}

/** The fullest role that the article gives; `Sir` and `Ms.` are none, and no part of one: `Defence Secretary Sir`. */
function longestTitle(group: NameGroup): { text: string; span: CleanSpan } | null {
  let best: { text: string; span: CleanSpan } | null = null;
  for (const {
    name: { title },
  } of group.names) {
    if (!title || title.text.length <= (best?.text.length ?? 0)) continue;
    const text = title.text.replace(honorifics, "").trimEnd();
    if (text.length <= (best?.text.length ?? 0)) continue;
    best = { text, span: spanOf(title.span.start, moved(title.span.start, text.length)) };
  }
  return best;
}
