import type { CleanSpan } from "../text/offsets";
import { Couples } from "./couples";
import { addTo, assemble, type NameGroup, newGroup } from "./nameGroup";
import { isAcronym, isParticled, isPlaceAlias, keyOf, personWords } from "./nameKeys";
import { PartialNames } from "./partialNames";
import { PeopleIndex } from "./peopleIndex";
import type { Entity, EntityId, EntityType, Mention } from "./types";

/** A name in the article, with the title that the author puts before it. */
export interface NamedSpan {
  readonly text: string;
  readonly span: CleanSpan;
  readonly type: EntityType;
  readonly confidence: number;
  readonly title: { readonly text: string; readonly span: CleanSpan } | null;
  /** Of an annotated name: the id that the annotation gives. */
  readonly ref: string | null;
  /** Stands in brackets behind another name: `Harbour Safety Board ([HSB], formerly [HB])`. */
  readonly bracketed: boolean;
  /** Stands behind another name and an `and`: `Peter and [Mary Lind]`. */
  readonly coupled: boolean;
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
  /** By where an ambiguous name starts: who else may be meant. */
  readonly rivals: ReadonlyMap<number, EntityId>;
}

/**
 * Names → entities: what an annotation says, then full name, surname, title + surname, acronym, alias. Two people of one
 * surname stay two. Linear in the names.
 *
 * Long names come first, in a pass of their own: a headline says `Quill` and `HSB` before the body gives the full names.
 */
export function linkNames(all: readonly NamedSpan[], known: readonly KnownEntity[]): Linked {
  const linker = new Linker(known);
  for (const name of all) linker.noteAnnotated(name);
  const owners = all.map((name) => linker.ofLongName(name));
  const names = all.map((name) => linker.unpaired(name));
  linker.joinParts();
  for (const [i, name] of names.entries()) if (name.bracketed) linker.ofBrackets(name, names[i - 1]);
  let before: NameGroup | null = null;
  for (const [i, name] of names.entries()) {
    const owner = owners[i];
    if (owner && before && name.coupled) linker.noteCouple(names[i - 1], before, owner);
    const placed = owner ? { group: owner, form: "full" as const, confidence: 1 } : linker.ofShortName(name);
    linker.place(name, placed);
    before = placed.group;
  }
  return assemble(linker.groups);
}

interface Placed {
  readonly group: NameGroup;
  readonly form: Mention["form"];
  readonly confidence: number;
  readonly rival?: NameGroup | null;
}

/** As sure as a title makes it. */
const likely = 0.85;

class Linker {
  readonly groups: NameGroup[] = [];
  readonly #byKey = new Map<string, NameGroup>();
  readonly #people = new PeopleIndex();
  readonly #partial = new PartialNames();
  readonly #couples = new Couples();
  /** Names of organisations that another one's are a part of. */
  readonly #joined = new Map<NameGroup, NameGroup>();
  readonly #known = new Map<string, KnownEntity>();
  readonly #keys = new Map<string, string>();
  /** The id that annotations give a name; null where they give it several. */
  readonly #refs = new Map<string, string | null>();

  constructor(known: readonly KnownEntity[]) {
    for (const entry of known)
      for (const name of [entry.name, ...entry.aliases]) this.#known.set(keyOf(name), entry);
  }

  /** An article repeats its names; a key takes longer to make than to look up. */
  #keyOf(text: string): string {
    const known = this.#keys.get(text);
    if (known !== undefined) return known;
    const key = keyOf(text);
    this.#keys.set(text, key);
    return key;
  }

  /** Where one mention of a name is annotated, the others mean the same, before it and after it. */
  noteAnnotated(name: NamedSpan): void {
    if (name.ref === null) return;
    const id = `${name.type} ${this.#keyOf(name.text)}`;
    const known = this.#refs.get(id);
    this.#refs.set(id, known === undefined || known === name.ref ? name.ref : null);
  }

  #refOf(name: NamedSpan): string | null {
    return name.ref ?? this.#refs.get(`${name.type} ${this.#keyOf(name.text)}`) ?? null;
  }

  /** The group of an annotated name, a person's full name, another name of several words; null where the others are needed. */
  ofLongName(name: NamedSpan): NameGroup | null {
    const words = name.type === "person" ? personWords(this.#keyOf(name.text)) : [];
    const isFull = words.length >= 2 && !isParticled(words) && /\s/.test(name.text);
    const ref = this.#refOf(name);
    if (ref !== null)
      return this.#group(
        `ref:${ref}`,
        { ...name, ref },
        isFull ? words.join(" ") : this.#keyOf(name.text),
        words,
      );
    if (!isFull) return name.type === "person" ? null : this.#ofLongOther(name);
    const group = this.#people.sameAs(words) ?? this.#group(words.join(" "), name, words.join(" "), words);
    group.full++;
    return group;
  }

  #ofLongOther(name: NamedSpan): NameGroup | null {
    if (!/\s/.test(name.text) || this.#isUnsureSurname(name)) return null;
    const key = this.#keyOf(name.text);
    const group = this.#group(key, name, key, []);
    this.#partial.add(group, name.text);
    return group;
  }

  /** `Coast Guard` and `Norwegian Coast Guard`, where there is no other. */
  joinParts(): void {
    for (const group of this.groups) {
      const whole = this.#partial.ofPart(group.key);
      if (whole && whole !== group && group.ref === null) this.#joined.set(group, whole);
    }
  }

  /** `Islamic State ([IS], formerly [ISIS])`: other names of the one before the bracket. */
  ofBrackets(name: NamedSpan, before: NamedSpan | undefined): void {
    const key = this.#keyOf(name.text);
    const owner = before && (this.#byKey.get(this.#keyOf(before.text)) ?? null);
    const fits = before && before.type !== "person" && before.type !== "place" && name.type !== "place";
    if (owner && fits && isAcronym(name.text) && !isPlaceAlias(key) && !this.#byKey.has(key))
      this.#byKey.set(key, owner);
  }

  /** `Peter and [Mary Lind]`, whose name stands in full. */
  noteCouple(first: NamedSpan | undefined, group: NameGroup, owner: NameGroup): void {
    const [, ...surname] = owner.key.split(" ");
    if (first && group.full === 0 && surname.length === 1) this.#couples.note(first, group, surname[0] ?? "");
  }

  /** `the Quill-Lind meeting`: two people are no person. */
  unpaired(name: NamedSpan): NamedSpan {
    const parts = name.type === "person" && name.ref === null ? name.text.split(/[-–]/) : [];
    const isPair = parts.length === 2 && parts.every((part) => this.#people.isSurname(this.#keyOf(part)));
    return isPair ? { ...name, type: "misc" } : name;
  }

  /** A surname, acronym, alias or single name, when all long names are known. */
  ofShortName(name: NamedSpan): Placed {
    const key = this.#keyOf(name.text);
    const acronym = isAcronym(name.text);
    if (name.type === "person" || this.#isUnsureSurname(name)) {
      const owner = this.#people.ofSurname(name, key);
      const partner = this.#couples.meant(name, key, owner?.group);
      if (partner) return { group: partner, form: "surname", confidence: likely };
      if (owner) return { ...owner, form: "surname" };
      const first = this.#byKey.has(key) ? undefined : this.#people.ofFirstName(key);
      const other = first ?? (this.#byKey.has(key) ? undefined : this.#people.ofMiddleName(key));
      if (other && name.type === "person")
        return { group: other, form: first ? "alias" : "surname", confidence: 1 };
    }
    const same = this.#byKey.get(key);
    if (same) return { group: same, form: acronym && same.key !== key ? "acronym" : "full", confidence: 1 };
    const expansion = acronym ? this.#partial.ofInitials(name.text) : null;
    if (expansion) return { group: expansion, form: "acronym", confidence: 1 };
    const whole = name.type === "org" ? this.#partial.ofPart(key) : null;
    if (whole) return { group: whole, form: "alias", confidence: 1 };
    const group = this.#group(key, name, key, []);
    return { group, form: acronym && name.type !== "place" ? "acronym" : "full", confidence: 1 };
  }

  /** The tagger is in doubt, and somebody of that name is known. */
  #isUnsureSurname(name: NamedSpan): boolean {
    return name.type !== "person" && name.confidence < 0.7 && this.#people.isSurname(this.#keyOf(name.text));
  }

  place(name: NamedSpan, { group, form, confidence, rival = null }: Placed): void {
    const owner = this.#joined.get(group) ?? group;
    addTo(owner, { name, form: owner === group ? form : "alias", sure: confidence, rival });
    this.#people.heard(owner);
  }

  #group(id: string, name: NamedSpan, key: string, fullName: readonly string[]): NameGroup {
    const existing = this.#byKey.get(id);
    if (existing) return existing;
    const group = newGroup(key, this.#known.get(this.#keyOf(name.text)) ?? null, name.ref);
    this.groups.push(group);
    this.#byKey.set(id, group);
    if (fullName.length >= 2 && !isParticled(fullName)) this.#people.add(group, fullName);
    return group;
  }
}
