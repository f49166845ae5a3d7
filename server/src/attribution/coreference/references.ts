import type { Entity, EntityId } from "../../entities/types";
import type { CleanSpan } from "../../text/offsets";
import { offices, type PersonGender, variations } from "../lexicon/persons";
import { type Antecedent, referenceTo } from "./antecedent";
import { DocumentOwners } from "./documentOwners";
import { isResearch } from "./documents";
import { canBeCalled } from "./organisations";
import { Roles } from "./roles";
import { type Person, Salience } from "./salience";
import { type Row, Rows } from "./together";
import type {
  DiscourseEvent,
  DocumentEvent,
  GroupEvent,
  NameEvent,
  NominalEvent,
  PronounEvent,
  Reference,
  RoleEvent,
  SelfEvent,
  ThingEvent,
} from "./types";
import { type Asking, type Weights, weightOf, weights } from "./weigh";

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
  /** Names and descriptions that stand in a row, by where each starts: `Quill and Hale`. */
  readonly rows: ReadonlyMap<number, Row>;
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
  const roles = new Roles(entities.values(), events.filter(isRole));
  const walk = new Walk(entities, firstNamed, roles, speaking, w);
  for (const event of events) walk.take(event);
  return walk;
}

const isRole = (event: DiscourseEvent): event is RoleEvent => event.kind === "role";

class Walk implements References {
  readonly byStart = new Map<number, Reference>();
  readonly quoted: QuotedPronoun[] = [];
  readonly #entities: ReadonlyMap<EntityId, Entity>;
  readonly #firstNamed: ReadonlyMap<EntityId, CleanSpan>;
  readonly #speaking: ReadonlySet<number>;
  readonly #weights: Weights;
  readonly #salience = new Salience();
  readonly #roles: Roles;
  readonly #rows = new Rows();
  readonly #documents = new DocumentOwners();
  /** The subject that was read last. */
  #subject: Antecedent | null = null;
  /** The organisation that was a subject last. */
  #organisation: Antecedent | null = null;
  /** Whom a `they` can mean: the organisation or the people that were a subject last, and nobody else since. */
  #plural: Antecedent | null = null;
  /** `According to its statement, the board was …`: an `its` whose owner may come after it. */
  #early: ThingEvent | null = null;
  /** A man and a woman named together, and whether the text speaks of parents. */
  #couple: Row | null = null;
  #hasParents = false;
  /** Where each entity was last named. */
  readonly #named = new Map<EntityId, CleanSpan>();
  /** People by what they were called last: those without a name, and those whom a description has been traced to. */
  readonly #called = new Map<string, { readonly key: string; readonly found: Reference | null }>();

  constructor(
    entities: ReadonlyMap<EntityId, Entity>,
    firstNamed: ReadonlyMap<EntityId, CleanSpan>,
    roles: Roles,
    speaking: ReadonlySet<number>,
    w: Weights,
  ) {
    this.#entities = entities;
    this.#firstNamed = firstNamed;
    this.#roles = roles;
    this.#speaking = speaking;
    this.#weights = w;
  }

  get rows(): ReadonlyMap<number, Row> {
    return this.#rows.byStart;
  }

  take(event: DiscourseEvent): void {
    if (event.kind === "name") this.#name(event);
    else if (event.kind === "nominal") this.#nominal(event);
    else if (event.kind === "self") this.quoted.push({ event, ranking: [] });
    else if (event.kind === "thing") this.#thing(event);
    else if (event.kind === "group") this.#group(event);
    else if (event.kind === "document") this.#document(event);
    else if (event.kind === "pronoun") this.#pronoun(event);
  }

  /** In the author's own words, or a speaker. */
  #isSubject({ span, place, position }: NameEvent | NominalEvent | GroupEvent): boolean {
    return (position === "subject" && place.quoted < 0) || this.#speaking.has(span.start);
  }

  #name(event: NameEvent): void {
    const { entity: id, span, place } = event;
    const entity = this.#entities.get(id);
    const named = { entity: id, span, place, others: [] };
    this.#named.set(id, span);
    if (entity?.type === "person") this.#mention(id, entity, event, false);
    if (place.quoted < 0) this.#documents.meet(named);
    if (this.#isSubject(event)) {
      this.#subject = named;
      this.#plural = entity?.type === "org" ? named : null;
      if (entity?.type === "org") {
        this.#ownEarly(named);
        this.#organisation = named;
      }
    }
    this.#row(event);
  }

  /** The statement of `According to its statement, the board was …` is the board's. */
  #ownEarly(owner: Antecedent): void {
    const early = this.#early;
    this.#early = null;
    if (early && early.place.sentence === owner.place.sentence && owner.span.start - early.span.end < 60)
      this.byStart.set(early.span.start, referenceTo(early.span, "pronoun", owner, whatSpoke));
  }

  /** `Quill and Hale`, whom a `they` or `both` can mean. */
  #row(event: NameEvent | NominalEvent): void {
    this.#rows.take(event, this.#isPerson(event));
    const row = this.#rows.last;
    if (row?.at(-1) !== event) return;
    const all = this.#together(row);
    if (all === null) return;
    const genders = row.map((one) =>
      one.kind === "name" ? this.#entities.get(one.entity)?.gender : one.gender,
    );
    if (row.length === 2 && genders.includes("female") && genders.includes("male")) this.#couple = row;
    const [first] = row;
    if (first && this.#isSubject(first)) this.#subject = this.#plural = all;
  }

  #isPerson(event: NameEvent | NominalEvent): boolean {
    return event.kind === "name" ? this.#entities.get(event.entity)?.type === "person" : event.person;
  }

  /** The members of a row as one antecedent; null where one of them is nobody named. */
  #together(row: Row): Antecedent | null {
    const ids = row.map((one) =>
      one.kind === "name" ? one.entity : (this.byStart.get(one.span.start)?.entity ?? null),
    );
    const [entity = null, ...others] = ids;
    const [first] = row;
    return first && entity !== null && others.every((id) => id !== null)
      ? { entity, span: first.span, place: (row.at(-1) ?? first).place, others }
      : null;
  }

  #group(event: GroupEvent): void {
    const { span, head, known, place } = event;
    if (head === "parent" || head === "couple") this.#hasParents = true;
    const all =
      head === "latter" || head === "former" ? this.#ofRow(event) : known > 0 ? this.#few(event) : null;
    if (all) this.byStart.set(span.start, referenceTo(span, "nominal", all.meant, all.confidence));
    const meant = all?.meant ?? { entity: null, span, place, others: [] };
    this.#documents.meet(meant);
    if (this.#isSubject(event)) this.#subject = this.#plural = meant;
  }

  /** `the latter` */
  #ofRow({ head, place }: GroupEvent): Found | null {
    const row = this.#rows.last;
    const one = head === "latter" ? row?.at(-1) : row?.[0];
    if (!row || one?.kind !== "name" || place.sentence - one.place.sentence > 1) return null;
    return { meant: { entity: one.entity, span: one.span, place, others: [] }, confidence: inOneRow };
  }

  /** `both`, `the two`: those who stand together in the text, or the only ones named in the sentence before. */
  #few({ known, place }: GroupEvent): Found | null {
    const row = this.#rows.last;
    const all = row?.length === known ? this.#together(row) : null;
    if (all && place.sentence - all.place.sentence <= 3) return { meant: all, confidence: inOneRow };
    const lately = this.#salience
      .candidates(null)
      .filter(({ occurrences: [last] }) => last !== undefined && place.sentence - last.place.sentence <= 1);
    const [second, first, ...more] = lately;
    if (known !== 2 || more.length > 0 || !first?.entity || !second?.entity) return null;
    return {
      meant: { entity: first.entity, span: first.named, place, others: [second.entity] },
      confidence: onlyTwo,
    };
  }

  /**
   * `The ministry denied it. It said …`: an `it` that speaks is the organisation that was a subject last, at most two
   * sentences before; a `they` may be several people.
   */
  #thing(event: ThingEvent): void {
    const { span, place, plural, owns } = event;
    this.#early = owns && this.#speaking.has(span.start) ? event : null;
    const said = plural ? this.#plural : this.#organisation;
    if (said && place.sentence - said.place.sentence <= 2) this.#subject = { ...said, place };
    if (!said || !this.#speaking.has(span.start) || place.sentence - said.place.sentence > 2) return;
    this.byStart.set(span.start, referenceTo(span, "pronoun", said, whatSpoke));
    if (said.entity !== null && said.others.length === 0) this.#organisation = { ...said, place };
    if (plural) this.#plural = { ...said, place };
  }

  /** `the statement` is whose the last one was. A study of people without names speaks for itself. */
  #document(event: DocumentEvent): void {
    const { span, place, definite, issued, owned, by } = event;
    if (place.quoted >= 0) return;
    const subject = this.#subject?.place.sentence === place.sentence ? this.#subject : null;
    if (by) this.#documents.wait(event);
    else if (owned || issued) {
      if (subject) this.#documents.issue(event, subject);
      else this.#documents.wait(event);
    }
    const found = definite && !by ? this.#documents.ownerOf(event) : null;
    if (found && (found.owner.entity !== null || !isResearch(event.noun)) && this.#speaking.has(span.start))
      this.byStart.set(
        span.start,
        referenceTo(span, "nominal", found.owner, found.same ? sameDocument : likeDocument),
      );
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
    const { span, place } = event;
    const found = event.definite ? this.#whom(event) : null;
    if (found) this.byStart.set(span.start, found);
    const entity = this.#entities.get(found?.entity as EntityId);
    if (entity?.type === "person" && (found?.confidence ?? 0) >= sure)
      this.#mention(entity.id, entity, event, false);
    else if (!entity && event.person) this.#unnamed(event);
    const meant = {
      entity: entity?.id ?? null,
      span: entity ? (found?.antecedent ?? span) : span,
      place,
      others: [],
    };
    this.#documents.meet(meant);
    if (this.#isSubject(event)) {
      this.#subject = meant;
      this.#plural = event.person ? null : meant;
      if (!event.person) this.#organisation = meant;
    }
    this.#row(event);
  }

  /** Somebody without a name: another one, or the same who was called so before. */
  #unnamed(event: NominalEvent): void {
    const known = event.definite ? this.#called.get(event.head) : undefined;
    const key = known?.key ?? `${event.head} ${event.span.start}`;
    this.#called.set(event.head, { key, found: null });
    this.#mention(key, null, event, false, event.gender);
  }

  #whom(event: NominalEvent): Reference | null {
    const told = this.#role(event) ?? this.#parent(event);
    if (told) return told;
    if (!event.person) return this.#speaking.has(event.span.start) ? this.#sameOrganisation(event) : null;
    const known = this.#called.get(event.head);
    if (known) return known.found && { ...known.found, span: event.span };
    const found = this.#isSubject(event) ? this.#variation(event) : null;
    if (found?.entity) this.#called.set(event.head, { key: found.entity, found: found });
    return found;
  }

  /** The one whose role or name holds these words: the only one, or of several the likeliest. */
  #role(event: NominalEvent): Reference | null {
    const fitting = this.#roles.fitting(event);
    if (fitting.length === 0) return null;
    const whole = event.words.length > 1 || event.of !== null;
    const before = fitting
      .filter((id) => this.#named.has(id))
      .sort((a, b) => (this.#named.get(b)?.start ?? 0) - (this.#named.get(a)?.start ?? 0));
    const [last] = before;
    if (last === undefined) return this.#namedLater(event, fitting, whole);
    const likeliest =
      event.person && (!whole || before.length > 1) ? this.#likeliest(event, before, whole) : last;
    if (likeliest === null) return null;
    const confidence = before.length > 1 ? ofSeveral : whole ? wholeRole : oneWord;
    return referenceTo(event.span, "nominal", this.#antecedent(likeliest, event), confidence);
  }

  /** `The Norwegian president left. Ada Quill took the train.`: the name may come after, if there is but one. */
  #namedLater(event: NominalEvent, [only, ...more]: readonly EntityId[], whole: boolean): Reference | null {
    if (only === undefined || more.length > 0 || !(whole || !event.person || this.#salience.isEmpty))
      return null;
    return referenceTo(event.span, "nominal", this.#antecedent(only, event), whole ? wholeRole : beforeName);
  }

  /**
   * Of those who fit the one who comes to mind first. A single word (`the senator`) can be meant for somebody who is not
   * called so but is much nearer; then it is nobody's here.
   */
  #likeliest(event: NominalEvent, fitting: readonly EntityId[], whole: boolean): EntityId | null {
    const { span, place, gender, head } = event;
    const speaks = this.#speaking.has(span.start);
    const only = whole || (offices.has(head) && !manyBear.test(head));
    const ranking = this.#rank(
      gender,
      { event: { span, place, role: "subject" }, speaks },
      varied,
      ({ entity }) =>
        entity === null
          ? Number.NEGATIVE_INFINITY
          : fitting.includes(entity)
            ? calledSo
            : only || this.#roles.isKnown(entity)
              ? Number.NEGATIVE_INFINITY
              : 0,
    );
    const best = ranking.find(([, share]) => share > 0)?.[0].entity ?? fitting[0] ?? null;
    return best !== null && fitting.includes(best) ? best : null;
  }

  #antecedent(entity: EntityId, { place, span }: NominalEvent): Antecedent {
    return {
      entity,
      span: this.#named.get(entity) ?? this.#firstNamed.get(entity) ?? span,
      place,
      others: [],
    };
  }

  /** `the father`: the man of a couple, where the text speaks of parents. */
  #parent({ head, gender, words, span }: NominalEvent): Reference | null {
    if (!/^(?:father|mother|dad|mum|mom|husband|wife)$/.test(head) || words.length > 1 || !this.#hasParents)
      return null;
    const one = this.#couple?.find(
      (each) => each.kind === "name" && this.#entities.get(each.entity)?.gender === gender,
    );
    return one?.kind === "name" ? referenceTo(span, "nominal", { ...one, others: [] }, inOneRow) : null;
  }

  /** `the company`, of the organisation that was a subject last. */
  #sameOrganisation({ head, words, span, place }: NominalEvent): Reference | null {
    const last = this.#organisation;
    if (!last?.entity || place.sentence - last.place.sentence > 4 || onlyByRole.test(head)) return null;
    if (!canBeCalled(this.#entities.get(last.entity)?.name ?? "", head)) return null;
    return referenceTo(span, "nominal", last, words.length > 1 ? qualified : theOne);
  }

  /**
   * `Ada Quill won. The Ohio native said …`: writers vary what they call somebody. Weighed as a pronoun is; whom the text
   * calls so already is likelier, who holds another office is nobody's choice.
   */
  #variation(event: NominalEvent): Reference | null {
    const { head, words, of, place, span, gender } = event;
    const isOffice = offices.has(head);
    // `The president said` is somebody whom everybody knows, `the founder of the club` whoever that was.
    if (of !== null || (isOffice && words.length === 1 && !manyBear.test(head))) return null;
    if (!variations.has(head) && !/-year-old$/.test(head)) return null;
    const speaks = this.#speaking.has(span.start);
    const asking = { event: { span, place, role: "subject" }, speaks } as const;
    const ranking = this.#rank(gender, asking, varied, ({ entity, occurrences: [last] }) => {
      // `Ada Quill left because the minister said …`: whom the sentence has named it does not describe.
      if (entity === null || (last?.place.sentence === place.sentence && last.place.quoted === place.quoted))
        return Number.NEGATIVE_INFINITY;
      // `the health minister` is not the transport minister.
      if (isOffice && this.#roles.holdsAnother(entity, head)) return Number.NEGATIVE_INFINITY;
      return this.#roles.bears(entity, head) ? calledSo : 0;
    });
    const [best] = ranking;
    if (!best?.[0].entity || best[1] < sure) return null;
    const antecedent = { entity: best[0].entity, span: best[0].named, place, others: [] };
    return referenceTo(span, "nominal", antecedent, Math.min(best[1], surestVariation));
  }

  #pronoun(event: PronounEvent): void {
    const { span, place } = event;
    const { role, gender } = event.pronoun;
    const speaks = this.#speaking.has(span.start);
    const ranking = this.#rank(gender, { event: { span, place, role }, speaks }, this.#weights.nobody);
    if (place.quoted >= 0 && !speaks) {
      this.quoted.push({ event, ranking });
      return;
    }
    const found = referenceOf(span, ranking);
    if (!found) return;
    this.byStart.set(span.start, found);
    const [person] = ranking[0] ?? [];
    if (!person) return;
    const entity = person.entity === null ? null : (this.#entities.get(person.entity) ?? null);
    const position = role === "subject" ? "subject" : role === "possessive" ? "possessive" : "object";
    // A pronoun tells the gender, too; a poor guess must not.
    const learnt = found.confidence >= sure ? gender : person.gender;
    this.#mention(person.key, entity, { span, place, position }, true, learnt);
    if (role === "subject" || role === "possessive")
      this.#subject = { entity: person.entity, span: person.named, place, others: [] };
  }

  /** @param more What else speaks for a person. */
  #rank(gender: PersonGender, asking: Asking, nobody: number, more?: (person: Person) => number): Ranking {
    const w = this.#weights;
    const weighed = this.#salience
      .candidates(gender)
      .map(
        (person, passed) =>
          [person, Math.exp(weightOf(person, passed, asking, w) + (more?.(person) ?? 0))] as const,
      );
    const sum = weighed.reduce((all, [, each]) => all + each, Math.exp(nobody));
    return weighed.map(([person, each]) => [person, each / sum] as const).sort((a, b) => b[1] - a[1]);
  }
}

interface Found {
  readonly meant: Antecedent;
  readonly confidence: number;
}

/** How sure a description is: of several who fit, of one named only afterwards, with more than its noun, without. */
const [ofSeveral, beforeName, wholeRole, oneWord] = [0.7, 0.7, 0.9, 0.85];

/** `both` of whom the text names together; of the only two whom the sentence before names. */
const [inOneRow, onlyTwo] = [0.85, 0.65];

/** `the company`; `the Norwegian company`, of one that is not called so. */
const [theOne, qualified] = [0.75, 0.65];

/** Below what is shown as a mention: a statement is no mention of who made it. */
const [sameDocument, likeDocument] = [0.75, 0.65];

/** Offices that many hold, so that the text need not say who does. */
const manyBear =
  /^(?:senator|governor|congressman|congresswoman|representative|mayor|bishop|ambassador|commissioner)$/;

/** Offices of state have names of their own or none. */
const onlyByRole =
  /^(?:government|administration|office|court|tribunal|ministry|department|council|board|university|school|church|hospital|corps|campaign|family|embassy)$/;

/** An `it` can mean much else. */
const whatSpoke = 0.8;

/** From here on a reference may bring its entity to mind. */
const sure = 0.6;

/** Natural logarithms of odds: that a description brings in somebody new, and that it means whom the text calls so already. */
const [varied, calledSo] = [0, 2];
const surestVariation = 0.78;

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
    others: [],
  };
}
