import { isAllCaps } from "../text/characters";
import { type CleanOffset, type CleanSpan, spanOf } from "../text/offsets";
import { countryAliases } from "./lexicon/aliases";
import { femaleNames, maleNames } from "./lexicon/firstNames";
import { femaleTitles, maleTitles } from "./lexicon/titles";
import { entityIds, folded } from "./slug";
import type { Entity, EntityId, EntityType, Mention, MentionForm } from "./types";

/** A name in the article, with the title that the author puts before it. */
export interface NamedSpan {
  readonly text: string;
  readonly span: CleanSpan;
  readonly type: EntityType;
  readonly confidence: number;
  readonly title: { readonly text: string; readonly span: CleanSpan } | null;
  /** Of an annotated name: the id that the annotation gives. */
  readonly ref: string | null;
}

/** A known entity: an entry of the registry, reduced to what linking needs. */
export interface KnownEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Linked {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

interface Group {
  readonly key: string;
  readonly names: NamedSpan[];
  readonly forms: MentionForm[];
  known: KnownEntity | null;
  ref: string | null;
}

/**
 * Names → entities: full name, then surname, title + surname, acronym, alias. Two people of one surname stay two:
 * a bare surname goes to the one who was named last. Linear in the names, for a bounded number of people of one surname.
 */
export function linkNames(names: readonly NamedSpan[], known: readonly KnownEntity[]): Linked {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const bySurname = new Map<string, Group[]>();
  const byFirstName = new Map<string, Group>();
  const byAcronym = new Map<string, Group>();
  const knownByName = new Map<string, KnownEntity>();
  for (const entry of known)
    for (const name of [entry.name, ...entry.aliases]) knownByName.set(keyOf(name), entry);

  const found = (key: string, name: NamedSpan, form: MentionForm): Group => {
    let group = byKey.get(key);
    if (!group) {
      group = { key, names: [], forms: [], known: knownByName.get(keyOf(name.text)) ?? null, ref: name.ref };
      groups.push(group);
      byKey.set(key, group);
    }
    group.names.push(name);
    group.forms.push(form);
    group.ref ??= name.ref;
    return group;
  };

  // Full names first, in a pass of their own: a headline uses surnames before the body has given the full name.
  const people = names.map((name) => (name.type === "person" ? personWords(name.text) : null));
  for (const [i, words] of people.entries()) {
    const name = names[i];
    if (!name || !words || words.length < 2 || isParticled(words)) continue;
    const surname = words.at(-1) ?? "";
    const same = (bySurname.get(surname) ?? []).slice(-8).find((g) => sameFirstName(g.key, words));
    const key = same?.key ?? words.join(" ");
    const group = found(key, name, "full");
    if (!byFirstName.has(words[0] ?? "")) byFirstName.set(words[0] ?? "", group);
    if (!same) for (const s of surnamesOf(words)) bySurname.set(s, [...(bySurname.get(s) ?? []), group]);
  }
  for (const [i, name] of names.entries()) {
    const words = people[i];
    if (words && words.length >= 2 && !isParticled(words)) continue;
    const key = keyOf(name.text);
    const namesakes =
      (name.type === "person" || name.confidence < 0.7) &&
      (bySurname.get(key) ?? bySurname.get(key.replace(/^(?:al|el|de) /, "")));
    if (namesakes && namesakes.length > 0) {
      const owner = lastNamedBefore(namesakes, name.span.start, name.title?.text ?? null);
      owner.names.push(name);
      owner.forms.push("surname");
      continue;
    }
    const byFirst =
      name.type === "person"
        ? groups.find((g) => g.key.split(" ")[0] === key && g.key.includes(" "))
        : undefined;
    if (byFirst && !byKey.has(key)) {
      byFirst.names.push(name);
      byFirst.forms.push("alias");
      continue;
    }
    const expansion = isAllCaps(name.text) ? byAcronym.get(acronymKey(name.text)) : undefined;
    if (expansion) {
      expansion.names.push(name);
      expansion.forms.push("acronym");
      continue;
    }
    const group = found(key, name, isAllCaps(name.text) && name.type !== "place" ? "acronym" : "full");
    const initials = initialsOf(name.text);
    if (initials.length >= 2 && !byAcronym.has(initials)) byAcronym.set(initials, group);
  }
  return assemble(groups);
}

const articles = /^(?:the|a|an) /;

/** One spelling for what differs in case, diacritics, hyphens and a leading article only; a country's aliases are one. */
function keyOf(text: string): string {
  const key = folded(text)
    .replace(/[’']s$/, "")
    .replace(/[-–\s]+/g, " ")
    .replace(articles, "")
    .trim();
  return canonicalCountry.get(key) ?? key;
}

const canonicalCountry: ReadonlyMap<string, string> = new Map(
  countryAliases.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

const personWords = (text: string): readonly string[] =>
  keyOf(text)
    .split(" ")
    .filter((w) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(w));

/** `De Mistura`, `al Assad`: a surname with its particle, not a full name. */
const isParticled = (words: readonly string[]): boolean =>
  words.length === 2 &&
  /^(?:de|del|della|di|da|van|von|der|den|le|la|al|el|bin|ben|abu)$/.test(words[0] ?? "");

/** `Staffan de Mistura` is called De Mistura, `Sarah Huckabee Sanders` Sanders or Huckabee Sanders, `Bashar al-Assad` Assad. */
function surnamesOf(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  return words.length > 2
    ? [last, words.slice(-2).join(" "), words.slice(1).join(" ")].filter((s, i, all) => all.indexOf(s) === i)
    : [last];
}

/** Sergei and Sergey, Mohammed and Mohamed; `J. Smith` and `John Smith`; but Donald and Melania are two. */
function sameFirstName(key: string, words: readonly string[]): boolean {
  const a = key.split(" ")[0] ?? "";
  const b = words[0] ?? "";
  if (a === b) return true;
  if (a.replace(".", "").length === 1 || b.replace(".", "").length === 1) return a[0] === b[0];
  return a.length > 3 && b.length > 3 && a[0] === b[0] && differByOne(a, b);
}

function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.length === b.length
    ? a.slice(i + 1) === b.slice(i + 1)
    : a.length > b.length
      ? a.slice(i + 1) === b.slice(i)
      : a.slice(i) === b.slice(i + 1);
}

function lastNamedBefore(groups: readonly Group[], at: CleanOffset, title: string | null): Group {
  const wanted = genderOfTitle(title);
  const fitting = wanted ? groups.filter((g) => (genderOf(g) ?? wanted) === wanted) : groups;
  const pool = fitting.length > 0 ? fitting : groups;
  let best: Group | undefined;
  let bestAt = -1;
  for (const group of pool.slice(-8)) {
    const last = group.names.findLast((n) => n.span.start < at)?.span.start ?? -1;
    if (last > bestAt || !best) [best, bestAt] = [group, last];
  }
  return best ?? (groups[0] as Group);
}

/** `Islamic State` → `is`; `Organisation for the Prohibition of Chemical Weapons` → `opcw`. */
const initialsOf = (text: string): string => {
  const words = text.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w));
  return words.length < 2 ? "" : folded(words.map((w) => w[0] ?? "").join(""));
};
const acronymKey = (text: string): string => folded(text.replaceAll(".", ""));

const genderOfTitle = (title: string | null): "female" | "male" | null => {
  const words = (title ?? "").toLowerCase().split(/[\s.]+/);
  return words.some((w) => femaleTitles.has(w))
    ? "female"
    : words.some((w) => maleTitles.has(w))
      ? "male"
      : null;
};

function genderOf(group: Group): "female" | "male" | null {
  for (const { title } of group.names) {
    const gender = genderOfTitle(title?.text ?? null);
    if (gender) return gender;
  }
  const first = group.key.includes(" ") ? (group.key.split(" ")[0] ?? "") : "";
  return femaleNames.has(first) && !maleNames.has(first)
    ? "female"
    : maleNames.has(first) && !femaleNames.has(first)
      ? "male"
      : null;
}

function assemble(groups: readonly Group[]): Linked {
  const sorted = groups.filter((g) => g.names.length > 0).sort((a, b) => firstStart(a) - firstStart(b));
  const idFor = entityIds(new Set(sorted.flatMap((g) => g.known?.id ?? g.ref ?? [])));
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const byId = new Map<string, number>();
  for (const group of sorted) {
    const type = group.known?.type ?? votedType(group);
    const name = group.known?.name ?? fullestName(group, type);
    const id = (group.known?.id ?? group.ref ?? idFor(name, type)) as EntityId;
    for (const [i, n] of group.names.entries())
      mentions.push({ span: n.span, entity: id, form: group.forms[i] ?? "full" });
    if (byId.has(id)) continue;
    byId.set(id, entities.length);
    const spellings = [...new Set(group.names.map((n) => n.text))].filter((s) => s !== name);
    entities.push({
      id,
      type,
      name,
      aliases: spellings,
      title: longestTitle(group),
      gender: type === "person" ? genderOf(group) : null,
      registered: group.known !== null,
    });
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  return { entities, mentions };
}

const firstStart = (group: Group): number => Math.min(...group.names.map((n) => n.span.start));

function votedType(group: Group): EntityType {
  const votes = new Map<EntityType, number>();
  for (const n of group.names) votes.set(n.type, (votes.get(n.type) ?? 0) + n.confidence);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "misc";
}

/** Of a person or organisation the longest name, of anything else the spelling that the article uses most; the first of equals. */
function fullestName(group: Group, type: EntityType): string {
  const spellings = group.names.map((n) => n.text.replace(/\s+/g, " "));
  if (type === "person" || type === "org")
    return spellings.reduce((best, text) => (text.length > best.length ? text : best), "");
  const uses = new Map<string, number>();
  for (const s of spellings) uses.set(s, (uses.get(s) ?? 0) + 1);
  return [...uses].reduce((best, use) => (use[1] > best[1] ? use : best), ["", 0] as const)[0];
}

function longestTitle(group: Group): { text: string; span: CleanSpan } | null {
  let best: NamedSpan["title"] = null;
  for (const { title } of group.names)
    if (title && title.text.length > (best?.text.length ?? 3)) best = title;
  return best ? { text: best.text, span: spanOf(best.span.start, best.span.end) } : null;
}
