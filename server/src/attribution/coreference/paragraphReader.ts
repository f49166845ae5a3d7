import type { Entity, EntityId } from "../../entities/types";
import type { CleanOffset, CleanSpan } from "../../text/offsets";
import type { Token } from "../../text/tokens";
import type { LinkedName } from "../frame";
import type { StoryParagraph } from "../framedParagraph";
import { onePerson } from "../lexicon/persons";
import { ageEnd, asideEnd, beforePredicate, roleBefore, toNamed } from "./describing";
import { knownOf, singular } from "./groupPhrase";
import type { NounPhrase } from "./nounPhrase";
import { kindOf } from "./organisations";
import { beforeTitle, isPredicate, positionOf } from "./positions";
import type { Referring } from "./referring";
import type { DiscourseEvent, Join, Place, Position, RoleEvent } from "./types";

interface Step {
  readonly events: readonly DiscourseEvent[];
  readonly next: number;
}

/** Reads the events of one paragraph from its tokens, left to right. */
export class ParagraphReader {
  readonly #tokens: readonly Token[];
  readonly #referring: readonly Referring[];
  readonly #names: readonly LinkedName[];
  readonly #start: CleanOffset;
  readonly #entities: ReadonlyMap<EntityId, Entity>;
  readonly #placeAt: (offset: number) => Place;
  /** The name that was looked at last. */
  #name = 0;
  /** The token behind the last name or description, with what the text says of it: where another can be joined to it. */
  #joinable = -1;
  /** The token behind what stands in brackets behind the last name: `Ada Quill (I-Ellery) [and] Bo Hale`. */
  #asideEnd = -1;
  /** The token behind what the text has told of the last name. */
  #told = -1;
  /** How the last name or description stands. */
  #position: Position = "subject";
  /** The last name: its entity, and the token behind it. */
  #last: { readonly entity: EntityId; readonly next: number } | null = null;

  constructor(
    paragraph: StoryParagraph,
    entities: ReadonlyMap<EntityId, Entity>,
    placeAt: (offset: number) => Place,
  ) {
    this.#entities = entities;
    this.#placeAt = placeAt;
    this.#tokens = paragraph.tokens;
    this.#referring = paragraph.referring;
    this.#names = paragraph.names;
    this.#start = paragraph.start;
  }

  read(events: DiscourseEvent[]): void {
    let next = 0;
    for (let i = 0; i < this.#tokens.length; ) {
      while ((this.#referring[next]?.at ?? Number.POSITIVE_INFINITY) < i) next++;
      const here = this.#referring[next];
      const step = this.#nameAt(i) ?? (here?.at === i ? this.#referringAt(here) : null);
      if (step) events.push(...step.events);
      i = step ? step.next : i + 1;
    }
  }

  #referringAt(here: Referring): Step | null {
    return this.#pronounAt(here) ?? this.#nominalAt(here) ?? this.#groupAt(here) ?? this.#documentAt(here);
  }

  #spanOf(first: number, last: number): CleanSpan {
    const at = (offset: number): CleanOffset => (offset + this.#start) as CleanOffset;
    return { start: at(this.#tokens[first]?.start ?? 0), end: at(this.#tokens[last]?.end ?? 0) };
  }

  /** The name that token `i` stands in. */
  #nameFrom(i: number): LinkedName | undefined {
    const at = (this.#tokens[i]?.start ?? 0) + this.#start;
    while ((this.#names[this.#name]?.span.end ?? Number.POSITIVE_INFINITY) <= at) this.#name++;
    const name = this.#names[this.#name];
    return name && name.span.start <= at ? name : undefined;
  }

  #nameAt(i: number): Step | null {
    const name = this.#nameFrom(i);
    if (!name) return null;
    const { span, entity } = name;
    const next = this.#tokenBehind(span, i);
    const first = beforeTitle(this.#tokens, i);
    const place = this.#placeAt(span.start);
    const joined = i < this.#asideEnd ? "aside" : this.#joinedAt(first);
    const words = this.#entities.get(entity)?.type === "person" ? roleBefore(this.#tokens, i) : [];
    const position = this.#positionOf(first, next, joined);
    if (joined !== "aside") {
      this.#asideEnd = asideEnd(this.#tokens, next);
      this.#joinable = this.#asideEnd;
      this.#last = { entity, next };
    }
    return {
      events: [
        ...(words.length > 0 ? [{ kind: "role", entity, words, span, place } as const] : []),
        { kind: "name", span, entity, position, joined, place },
      ],
      next,
    };
  }

  #tokenBehind(span: CleanSpan, i: number): number {
    let next = i + 1;
    while ((this.#tokens[next]?.start ?? Number.POSITIVE_INFINITY) + this.#start < span.end) next++;
    return next;
  }

  /** How the noun phrase that begins at token `first` goes on from the one before it. */
  #joinedAt(first: number): Join {
    const between = first - this.#joinable;
    if (this.#joinable < 0 || between < 1 || between > 2) return null;
    const [a, b] = [this.#tokens[this.#joinable]?.text, this.#tokens[first - 1]?.text];
    if (b === "and" || b === "&") return between === 1 || a === "," ? "and" : null;
    return between === 1 && b === "," ? "comma" : null;
  }

  /** `of Lind and [Hale]`: the second stands as the first does. */
  #positionOf(first: number, next: number, joined: Join): Position {
    const own = positionOf(this.#tokens, first, next);
    const position = joined === null || own === "possessive" ? own : this.#position;
    this.#position = position;
    return position;
  }

  #pronounAt({ at, pronoun }: Referring): Step | null {
    if (!pronoun) return null;
    const { word, third, isThing } = pronoun;
    const { start } = this.#spanOf(at, at);
    const span = { start, end: (start + word.length) as CleanOffset };
    const place = this.#placeAt(start);
    // `their letter`: a document goes on from its owner.
    const next = at + 1;
    if (third) return { events: [{ kind: "pronoun", span, pronoun: third, place }], next };
    if (place.quoted >= 0 === isThing) return null;
    return {
      events: [
        isThing
          ? { kind: "thing", span, plural: word.startsWith("th"), owns: /^(?:its|their)$/.test(word), place }
          : { kind: "self", span, place },
      ],
      next,
    };
  }

  #nominalAt({ at: i, phrase }: Referring): Step | null {
    if (!phrase) return null;
    const { head, words, of, definite, last } = phrase;
    const span = this.#spanOf(i, last);
    const place = this.#placeAt(span.start);
    const entity = this.#describedBy(i, phrase);
    if (entity) {
      if (this.#last?.entity === entity) this.#joinable = this.#told = last + 1;
      return { events: [{ kind: "role", entity, words, span, place } satisfies RoleEvent], next: last + 1 };
    }
    if (isPredicate(this.#tokens, i) || this.#isOfName(phrase)) return null;
    const joined = this.#joinedAt(i);
    const position = this.#positionOf(i, last + 1, joined);
    const person = kindOf(head) === null;
    const gender = onePerson.get(head) ?? null;
    this.#joinable = last + 1;
    return {
      events: [{ kind: "nominal", span, head, words, of, definite, person, gender, position, joined, place }],
      next: last + 1,
    };
  }

  /** Whom a description describes that stands beside a name, and brings in nobody itself. */
  #describedBy(i: number, { last, definite }: NounPhrase): EntityId | null {
    const tokens = this.#tokens;
    const named = this.#last;
    // `Ada Quill, 54, [a surgeon]`: `Ada Quill, [The Wire] said` is no such.
    if (named && ageEnd(tokens, named.next) === i && (!definite || tokens[i]?.text === "the"))
      return named.entity;
    // `Ada Quill, a pilot and [a surgeon],`
    if (named && this.#told === i - 1 && this.#joinable === i - 1 && tokens[i - 1]?.text === "and")
      return named.entity;
    // `Ada Quill is [a surgeon]`, `Ada Quill, who was [the mayor],`
    if (named && isPredicate(tokens, i) && beforePredicate(tokens, i) === named.next) return named.entity;
    // `[The attacker], identified as Ada Quill,`; `the president [Ada Quill]`
    const at = toNamed(tokens, last + 1);
    const name = this.#nameStartingAt(at);
    if (!name || this.#entities.get(name.entity)?.type !== "person") return null;
    const isBeside = at === last + 1 || tokens[at - 1]?.text !== ",";
    if (isBeside) return name.entity;
    // `the mayor, [Ada Quill], said`; but `the mayor, Ada Quill and Bo Lind said`
    return definite && /^[,.;)]$/.test(tokens[this.#tokenBehind(name.span, at)]?.text ?? ".")
      ? name.entity
      : null;
  }

  #nameStartingAt(i: number): LinkedName | null {
    const start = (this.#tokens[i]?.start ?? Number.NaN) + this.#start;
    for (let n = this.#name; n < this.#name + 4; n++)
      if (this.#names[n]?.span.start === start) return this.#names[n] ?? null;
    return null;
  }

  #groupAt({ at: i, groupEnd: last }: Referring): Step | null {
    if (last < 0) return null;
    const head = this.#tokens[last]?.text.toLowerCase() ?? "";
    // `the [two] said`: a number is a source without its determiner.
    const span = this.#spanOf(/^(?:two|three)$/.test(head) ? last : i, last);
    const known = knownOf(this.#tokens, i);
    const position = positionOf(this.#tokens, i, last + 1);
    return {
      events: [
        { kind: "group", span, head: singular(head), known, position, place: this.#placeAt(span.start) },
      ],
      next: last + 1,
    };
  }

  #documentAt({ at: i, document: found }: Referring): Step | null {
    if (!found) return null;
    const { noun, issued, by } = found;
    // `the government statement`
    const owned = found.owned || found.first < this.#joinable;
    const definite = found.definite && !owned;
    const span = this.#spanOf(owned ? i : found.first, i);
    return {
      events: [
        { kind: "document", span, noun, definite, issued, owned, by, place: this.#placeAt(span.start) },
      ],
      next: i + 1,
    };
  }

  /** `the [Quill Foundation]`: words of a name. */
  #isOfName({ last }: NounPhrase): boolean {
    const head = (this.#tokens[last]?.start ?? -1) + this.#start;
    for (let n = this.#name; n < this.#name + 4; n++) {
      const name = this.#names[n];
      if (!name || name.span.start > head) break;
      if (head < name.span.end) return true;
    }
    return false;
  }
}
