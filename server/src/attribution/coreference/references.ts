import type { Entity, EntityId } from "../../entities/types";
import type { CleanSpan } from "../../text/offsets";
import { Roles } from "./roles";
import { type Person, Salience } from "./salience";
import type {
  DiscourseEvent,
  GroupEvent,
  NameEvent,
  NominalEvent,
  PronounEvent,
  Reference,
  SelfEvent,
  ThingEvent,
} from "./types";
import { type Weights, weightOf, weights } from "./weigh";

/** People whom a pronoun can mean, the likeliest first, with what speaks for each; they add up to less than 1. */
export type Ranking = readonly (readonly [Person, number])[];

/** A pronoun inside a quotation: whose it is depends on who speaks. */
export interface QuotedPronoun {
  readonly event: PronounEvent | SelfEvent;
  readonly ranking: Ranking;
}

export interface References {
  /** By where they start; of the author's own words, and of whoever speaks inside a quotation. */
  readonly byStart: ReadonlyMap<number, Reference>;
  readonly quoted: readonly QuotedPronoun[];
}

/**
 * Whom pronouns and descriptions mean. One walk through the story in text order: every person mentioned stays in mind for a
 * while, and a pronoun goes to the likeliest of them by a log-linear model (as in Denis and Baldridge 2008), or to nobody.
 *
 * `speaking` holds where the sources of reported speech start, with marks or without.
 */
export function referencesOf(
  events: readonly DiscourseEvent[],
  entities: ReadonlyMap<EntityId, Entity>,
  speaking: ReadonlySet<number>,
  w: Weights = weights,
): References {
  const firstNamed = new Map<EntityId, CleanSpan>();
  for (const event of events)
    if (event.kind === "name" && !firstNamed.has(event.entity)) firstNamed.set(event.entity, event.span);
  const walk = new Walk(entities, firstNamed, speaking, w);
  for (const event of events) walk.take(event);
  return walk;
}

class Walk implements References {
  readonly byStart = new Map<number, Reference>();
  readonly quoted: QuotedPronoun[] = [];
  readonly #entities: ReadonlyMap<EntityId, Entity>;
  readonly #firstNamed: ReadonlyMap<EntityId, CleanSpan>;
  readonly #speaking: ReadonlySet<number>;
  readonly #weights: Weights;
  readonly #salience = new Salience();
  readonly #roles: Roles;
  /** The one that was a subject last. */
  #organisation: NameEvent | null = null;
  /** Whom a `they` can mean: the organisation or the group of people that was a subject last, and nobody else since. */
  #plural: NameEvent | GroupEvent | null = null;
  /** Where each entity was last named. */
  readonly #named = new Map<EntityId, CleanSpan>();

  constructor(
    entities: ReadonlyMap<EntityId, Entity>,
    firstNamed: ReadonlyMap<EntityId, CleanSpan>,
    speaking: ReadonlySet<number>,
    w: Weights,
  ) {
    this.#entities = entities;
    this.#firstNamed = firstNamed;
    this.#speaking = speaking;
    this.#weights = w;
    this.#roles = new Roles(entities.values());
  }

  take(event: DiscourseEvent): void {
    if (event.kind === "name") this.#name(event.entity, event);
    else if (event.kind === "nominal") this.#nominal(event);
    else if (event.kind === "self") this.quoted.push({ event, ranking: [] });
    else if (event.kind === "thing") this.#thing(event);
    else if (event.kind === "group") this.#group(event);
    else this.#pronoun(event);
  }

  #name(id: EntityId, event: NameEvent): void {
    const entity = this.#entities.get(id);
    this.#named.set(id, event.span);
    const isSubject = event.position === "subject" || this.#speaking.has(event.span.start);
    if (entity?.type === "person") this.#mention(id, entity, event, false);
    else if (entity?.type === "org" && isSubject) this.#organisation = event;
    if (isSubject) this.#plural = entity?.type === "org" ? event : null;
  }

  #group(event: GroupEvent): void {
    if (event.position === "subject" || this.#speaking.has(event.span.start)) this.#plural = event;
  }

  /**
   * `The ministry denied it. It said …`: an `it` that speaks is the organisation that was a subject last, at most two
   * sentences before; a `they` may be a group of people.
   */
  #thing({ span, place, plural }: ThingEvent): void {
    const said = plural ? this.#plural : this.#organisation;
    if (!said || !this.#speaking.has(span.start) || place.sentence - said.place.sentence > 2) return;
    this.byStart.set(span.start, {
      span,
      form: "pronoun",
      entity: said.kind === "name" ? said.entity : null,
      description: said.kind === "name" ? null : said.span,
      antecedent: said.span,
      confidence: whatSpoke,
      rival: null,
    });
    if (said.kind === "name") this.#organisation = { ...said, place };
    if (plural) this.#plural = { ...said, place };
  }

  #mention(
    key: string,
    entity: Entity | null,
    { span, place, position }: Pick<NominalEvent, "span" | "place" | "position">,
    pronoun: boolean,
    gender = entity?.gender ?? null,
  ): void {
    const spoke = this.#speaking.has(span.start);
    this.#salience.mention(key, entity?.id ?? null, gender, {
      span,
      place,
      position: spoke ? "subject" : position,
      pronoun,
      spoke,
    });
  }

  #nominal(event: NominalEvent): void {
    const found = event.definite ? this.#role(event) : null;
    if (found) {
      this.byStart.set(event.span.start, found);
      const entity = found.entity === null ? undefined : this.#entities.get(found.entity);
      if (entity?.type === "person" && found.confidence >= sure)
        this.#mention(entity.id, entity, event, false);
    } else if (event.person)
      this.#mention(`${event.head} ${event.span.start}`, null, event, false, event.gender);
  }

  /** The one whose role or name holds these words: the only one, or of several the one named last. */
  #role(event: NominalEvent): Reference | null {
    const fitting = this.#roles.fitting(event);
    const [only] = fitting;
    if (only === undefined) return null;
    const before = fitting
      .filter((id) => this.#named.has(id))
      .sort((a, b) => (this.#named.get(b)?.start ?? 0) - (this.#named.get(a)?.start ?? 0));
    // `The Norwegian president left. Ada Quill took the train.`: the name may come after, if there is but one.
    const entity = before[0] ?? (fitting.length === 1 ? only : undefined);
    const antecedent = entity && (this.#named.get(entity) ?? this.#firstNamed.get(entity));
    if (entity === undefined || !antecedent) return null;
    const whole = event.words.length > 1 || event.of !== null;
    const confidence =
      fitting.length > 1
        ? ofSeveral
        : before.length === 0 && !whole
          ? beforeName
          : whole
            ? wholeRole
            : oneWord;
    return {
      span: event.span,
      form: "nominal",
      entity,
      description: null,
      antecedent,
      confidence,
      rival: null,
    };
  }

  #pronoun(event: PronounEvent): void {
    const speaks = this.#speaking.has(event.span.start);
    const ranking = this.#rank(event, speaks);
    if (event.place.quoted >= 0 && !speaks) {
      this.quoted.push({ event, ranking });
      return;
    }
    const found = referenceOf(event.span, ranking);
    if (!found) return;
    this.byStart.set(event.span.start, found);
    const [person] = ranking[0] ?? [];
    if (!person) return;
    const entity = person.entity === null ? null : (this.#entities.get(person.entity) ?? null);
    const { role, gender } = event.pronoun;
    const position = role === "subject" ? "subject" : role === "possessive" ? "possessive" : "object";
    // A pronoun tells the gender, too; a poor guess must not.
    const learnt = found.confidence >= sure ? gender : person.gender;
    this.#mention(person.key, entity, { span: event.span, place: event.place, position }, true, learnt);
  }

  #rank(event: PronounEvent, speaks: boolean): Ranking {
    const w = this.#weights;
    const weighed = this.#salience
      .candidates(event)
      .map((person, passed) => [person, Math.exp(weightOf(person, passed, { event, speaks }, w))] as const);
    const sum = weighed.reduce((all, [, each]) => all + each, Math.exp(w.nobody));
    return weighed.map(([person, each]) => [person, each / sum] as const).sort((a, b) => b[1] - a[1]);
  }
}

/** How sure a description is: of several who fit, of one named only afterwards, with more than its noun, without. */
const [ofSeveral, beforeName, wholeRole, oneWord] = [0.7, 0.7, 0.9, 0.85];

/** An `it` can mean much else. */
const whatSpoke = 0.8;

/** From here on a reference may bring its entity to mind. */
const sure = 0.6;

/** The likeliest person; null where nobody is likely. */
export function referenceOf(span: CleanSpan, ranking: Ranking): Reference | null {
  const [best, second] = ranking;
  if (!best) return null;
  const [{ entity, named }, confidence] = best;
  const rival = second && second[1] > confidence / 2 ? second[0].entity : null;
  return {
    span,
    form: "pronoun",
    entity,
    description: entity === null ? named : null,
    antecedent: named,
    confidence,
    rival,
  };
}
