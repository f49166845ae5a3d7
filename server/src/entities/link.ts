import { isAllCaps } from "../text/characters";
import type { CleanSpan } from "../text/offsets";
import { addTo, assemble, type Gender, genderOfTitle, type NameGroup, newGroup } from "./nameGroup";
import {
  acronymKey,
  initialsOf,
  isParticled,
  keyOf,
  personWords,
  sameFirstName,
  surnamesOf,
} from "./nameKeys";
import type { Entity, EntityType, Mention } from "./types";

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

/** Of namesakes this many, those who came up last, are told apart. */
const namesakes = 8;

/**
 * Names → entities: what an annotation says, then full name, surname, title + surname, acronym, alias. Two people of one
 * surname stay two: a bare surname goes to the one who was named last. Linear in the names.
 */
export function linkNames(names: readonly NamedSpan[], known: readonly KnownEntity[]): Linked {
  const index = new GroupIndex(known);
  // Full names first, in a pass of their own: a headline uses surnames before the body has given the full name.
  const owners = names.map((name) => index.ofFullName(name));
  for (const [i, name] of names.entries()) {
    const owner = owners[i];
    if (owner) {
      addTo(owner, name, "full");
      index.heard(owner);
    } else index.placeShortName(name);
  }
  return assemble(index.groups);
}

class GroupIndex {
  readonly groups: NameGroup[] = [];
  readonly #byKey = new Map<string, NameGroup>();
  readonly #bySurname = new Map<string, NameGroup[]>();
  readonly #byFirstName = new Map<string, NameGroup>();
  readonly #byAcronym = new Map<string, NameGroup>();
  readonly #known = new Map<string, KnownEntity>();

  constructor(known: readonly KnownEntity[]) {
    for (const entry of known)
      for (const name of [entry.name, ...entry.aliases]) this.#known.set(keyOf(name), entry);
  }

  /** The group of an annotated name or of a person's full name; null for names that need the others to be placed. */
  ofFullName(name: NamedSpan): NameGroup | null {
    const words = name.type === "person" ? personWords(name.text) : [];
    const isFull = words.length >= 2 && !isParticled(words);
    if (name.ref === null && !isFull) return null;
    const same =
      name.ref === null
        ? this.#bySurname
            .get(words.at(-1) ?? "")
            ?.slice(-namesakes)
            .find((g) => g.ref === null && sameFirstName(g.key, words))
        : undefined;
    const group =
      same ??
      this.#group(
        name.ref === null ? words.join(" ") : `ref:${name.ref}`,
        name,
        isFull ? words.join(" ") : keyOf(name.text),
      );
    if (isFull && !same) this.#nameAgain(group, words);
    return group;
  }

  /** A surname, acronym, alias or single name, in text order after all full names are known. */
  placeShortName(name: NamedSpan): void {
    const { group, form } = this.#placeOf(name, keyOf(name.text));
    addTo(group, name, form);
    this.heard(group);
  }

  #placeOf(name: NamedSpan, key: string): { readonly group: NameGroup; readonly form: Mention["form"] } {
    const owner = this.#ofSurname(name, key);
    if (owner) return { group: owner, form: "surname" };
    const first = name.type === "person" && !this.#byKey.has(key) ? this.#byFirstName.get(key) : undefined;
    if (first) return { group: first, form: "alias" };
    const expansion = isAllCaps(name.text) ? this.#byAcronym.get(acronymKey(name.text)) : undefined;
    if (expansion) return { group: expansion, form: "acronym" };
    const group = this.#group(key, name, key);
    const initials = initialsOf(name.text);
    if (initials.length >= 2 && !this.#byAcronym.has(initials)) this.#byAcronym.set(initials, group);
    return { group, form: isAllCaps(name.text) && name.type !== "place" ? "acronym" : "full" };
  }

  /** Whoever was named last comes last among namesakes. */
  heard(group: NameGroup): void {
    const others = this.#bySurname.get(group.key.split(" ").at(-1) ?? "");
    if (!others || others.at(-1) === group) return;
    const at = others.lastIndexOf(group);
    if (at < 0 || at < others.length - namesakes) return;
    others.splice(at, 1);
    others.push(group);
  }

  #group(id: string, name: NamedSpan, key: string): NameGroup {
    const existing = this.#byKey.get(id);
    if (existing) return existing;
    const group = newGroup(key, this.#known.get(keyOf(name.text)) ?? null, name.ref);
    this.groups.push(group);
    this.#byKey.set(id, group);
    return group;
  }

  #nameAgain(group: NameGroup, words: readonly string[]): void {
    if (!this.#byFirstName.has(words[0] ?? "")) this.#byFirstName.set(words[0] ?? "", group);
    for (const surname of surnamesOf(words)) {
      const others = this.#bySurname.get(surname);
      if (!others) this.#bySurname.set(surname, [group]);
      else if (!others.includes(group, Math.max(0, others.length - namesakes))) others.push(group);
    }
  }

  #ofSurname(name: NamedSpan, key: string): NameGroup | null {
    if (name.type !== "person" && name.confidence >= 0.7) return null;
    const candidates = this.#bySurname.get(key) ?? this.#bySurname.get(key.replace(/^(?:al|el|de) /, ""));
    const recent = candidates?.slice(-namesakes) ?? [];
    const wanted: Gender = genderOfTitle(name.title?.text ?? null);
    const fitting = wanted ? recent.filter((g) => (g.gender ?? wanted) === wanted) : recent;
    const pool = fitting.length > 0 ? fitting : recent;
    return pool.findLast((g) => g.names.length > 0) ?? pool[0] ?? null;
  }
}
