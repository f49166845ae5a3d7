import type { EntityId } from "../../entities/types";
import type { CleanSpan } from "../../text/offsets";
import type { PersonGender } from "../lexicon/persons";
import type { Speaking } from "./speaking";
import type { Place, Position } from "./types";

/** One time that a person was named, described or meant. */
export interface Occurrence {
  readonly span: CleanSpan;
  readonly place: Place;
  readonly position: Position;
  readonly pronoun: boolean;
  /** What it does as the subject of a verb of saying; null where it is none. */
  readonly speaking: Speaking | null;
  /** The first person that its sentence mentions. */
  readonly leads: boolean;
}

/** A person whom he or she can mean. */
export interface Person {
  /** The entity's id; of a person without a name, one of their own. */
  readonly key: string;
  /** Null for a person without a name. */
  readonly entity: EntityId | null;
  readonly gender: PersonGender;
  /** The name, or the words for a person without one, that stood last. */
  readonly named: CleanSpan;
  /** The last ones, newest first. */
  readonly occurrences: readonly Occurrence[];
  readonly count: number;
  /** How many people were brought in before. */
  readonly order: number;
}

/** How many people are kept in mind, and how many of the last times that each was mentioned. */
const people = 20;
const times = 3;

/** Who has been mentioned, the one mentioned last at the end. Bounded, so that a story's length costs nothing more. */
export class Salience {
  readonly #people = new Map<string, Person>();
  #order = 0;
  #sentence = -1;

  /** Null for a person without a name: every one of them is another. */
  mention(
    key: string,
    entity: EntityId | null,
    gender: PersonGender,
    mentioned: Omit<Occurrence, "leads">,
  ): void {
    const { sentence } = mentioned.place;
    const occurrence = { ...mentioned, leads: sentence !== this.#sentence };
    this.#sentence = sentence;
    const known = this.#people.get(key);
    this.#people.delete(key);
    this.#people.set(key, {
      key,
      entity,
      gender: gender ?? known?.gender ?? null,
      named: occurrence.pronoun && known ? known.named : occurrence.span,
      occurrences: [occurrence, ...(known?.occurrences ?? []).slice(0, times - 1)],
      count: (known?.count ?? 0) + 1,
      order: known?.order ?? this.#order++,
    });
    if (this.#people.size <= people) return;
    const [oldest] = this.#people.keys();
    if (oldest !== undefined) this.#people.delete(oldest);
  }

  /** Has nobody been mentioned yet? */
  get isEmpty(): boolean {
    return this.#people.size === 0;
  }

  /** Whom a pronoun or a description of a gender can mean, the one mentioned last first. */
  candidates(wanted: PersonGender): readonly Person[] {
    return [...this.#people.values()]
      .reverse()
      .filter(({ gender }) => gender === null || wanted === null || gender === wanted);
  }
}
