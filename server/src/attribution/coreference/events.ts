import { demonyms } from "../../entities/lexicon/places";
import { titleWords } from "../../entities/lexicon/titles";
import type { Entity, EntityId } from "../../entities/types";
import type { CleanOffset, CleanSpan } from "../../text/offsets";
import { sentences } from "../../text/sentences";
import type { Token } from "../../text/tokens";
import type { LinkedName } from "../frame";
import type { StoryParagraph } from "../framedParagraph";
import { onePerson } from "../lexicon/persons";
import { firstPerson, type PronounKind, thirdPerson } from "../lexicon/pronouns";
import {
  auxiliaries,
  conjunctions,
  forBeing,
  prepositions,
  relatives,
  subordinators,
} from "../lexicon/wordClasses";
import { groupEnd } from "./groupPhrase";
import { type NounPhrase, nounPhraseAt } from "./nounPhrase";
import type { DiscourseEvent, Place, Position } from "./types";

/**
 * What of a story can refer or be referred to, in text order: names, he and she, descriptions of people and organisations.
 * Linear in the tokens.
 */
export function eventsOf(
  paragraphs: readonly StoryParagraph[],
  entities: ReadonlyMap<EntityId, Entity>,
  quoted: readonly CleanSpan[],
): readonly DiscourseEvent[] {
  const events: DiscourseEvent[] = [];
  let sentence = 0;
  for (const [p, paragraph] of paragraphs.entries()) {
    const ends = sentences(paragraph.text, paragraph.tokens).map(({ end }) => end);
    const reader = new ParagraphReader(
      paragraph,
      entities,
      placing(p, sentence, ends, paragraph.start, quoted),
    );
    reader.read(events);
    sentence += ends.length;
  }
  return events;
}

/** Offsets in, in order; places out. */
function placing(
  paragraph: number,
  sentence: number,
  ends: readonly number[],
  start: CleanOffset,
  quoted: readonly CleanSpan[],
): (offset: number) => Place {
  let s = 0;
  let q = firstEndingAfter(quoted, start);
  return (offset) => {
    while (offset - start >= (ends[s] ?? Number.POSITIVE_INFINITY)) s++;
    while ((quoted[q]?.end ?? Number.POSITIVE_INFINITY) <= offset) q++;
    const inside = (quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= offset;
    return { paragraph, sentence: sentence + s, quoted: inside ? q : -1 };
  };
}

function firstEndingAfter(spans: readonly CleanSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid]?.end ?? 0) <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

class ParagraphReader {
  readonly #tokens: readonly Token[];
  readonly #names: readonly LinkedName[];
  readonly #start: CleanOffset;
  #name = 0;

  readonly #entities: ReadonlyMap<EntityId, Entity>;
  readonly #placeAt: (offset: number) => Place;

  constructor(
    paragraph: StoryParagraph,
    entities: ReadonlyMap<EntityId, Entity>,
    placeAt: (offset: number) => Place,
  ) {
    this.#entities = entities;
    this.#placeAt = placeAt;
    this.#tokens = paragraph.tokens;
    this.#names = paragraph.names;
    this.#start = paragraph.start;
  }

  read(events: DiscourseEvent[]): void {
    for (let i = 0; i < this.#tokens.length; ) {
      const event = this.#nameAt(i) ?? this.#pronounAt(i) ?? this.#nominalAt(i) ?? this.#groupAt(i);
      if (event) events.push(event.event);
      i = event ? event.next : i + 1;
    }
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
    let next = i + 1;
    while ((this.#tokens[next]?.start ?? Number.POSITIVE_INFINITY) + this.#start < name.span.end) next++;
    const { span, entity } = name;
    const position = positionOf(this.#tokens, beforeTitle(this.#tokens, i), next);
    return { event: { kind: "name", span, entity, position, place: this.#placeAt(span.start) }, next };
  }

  #pronounAt(i: number): Step | null {
    const token = this.#tokens[i];
    if (token?.kind !== "word" || !mayBePronoun.test(token.text)) return null;
    const word = token.text.toLowerCase().replace(/['’].*$/, "");
    const pronoun = thirdPerson.get(word);
    const isThing = /^(?:its?|they|their)$/.test(word);
    if (!pronoun && !firstPerson.has(word) && !isThing) return null;
    const whole = this.#spanOf(i, i);
    const span = { start: whole.start, end: (whole.start + word.length) as CleanOffset };
    const place = this.#placeAt(span.start);
    if (!pronoun) {
      if (place.quoted >= 0 === isThing) return null;
      const event: DiscourseEvent = isThing
        ? { kind: "thing", span, plural: word.startsWith("th"), place }
        : { kind: "self", span, place };
      return { event, next: i + 1 };
    }
    return {
      event: { kind: "pronoun", span, pronoun: inPlace(pronoun, this.#tokens[i + 1]), place },
      next: i + 1,
    };
  }

  #nominalAt(i: number): Step | null {
    const phrase = nounPhraseAt(this.#tokens, i);
    if (!phrase || isPredicate(this.#tokens, i) || this.#isOfName(phrase) || this.#isApposed(i, phrase))
      return null;
    const { head, words, of, definite, last } = phrase;
    const span = this.#spanOf(i, last);
    const gender = onePerson.get(head) ?? null;
    const position = positionOf(this.#tokens, i, last + 1);
    const place = this.#placeAt(span.start);
    const person = onePerson.has(head);
    return {
      event: { kind: "nominal", span, head, words, of, definite, person, gender, position, place },
      next: last + 1,
    };
  }

  #groupAt(i: number): Step | null {
    const last = groupEnd(this.#tokens, i);
    if (last < 0) return null;
    const span = this.#spanOf(i, last);
    const position = positionOf(this.#tokens, i, last + 1);
    return { event: { kind: "group", span, position, place: this.#placeAt(span.start) }, next: last + 1 };
  }

  /** `the Norwegian president [Ada Quill]`, `the [Quill Foundation]`: words of a name or of its title. */
  #isOfName({ last }: NounPhrase): boolean {
    const head = (this.#tokens[last]?.start ?? -1) + this.#start;
    const next = (this.#tokens[last + 1]?.start ?? -1) + this.#start;
    for (let n = this.#name; n < this.#name + 4; n++) {
      const name = this.#names[n];
      if (!name || name.span.start > Math.max(head, next)) break;
      if (name.span.start <= head && head < name.span.end) return true;
      if (name.span.start <= next && next < name.span.end)
        return this.#entities.get(name.entity)?.type === "person";
    }
    return false;
  }

  /** `Ada Quill, 54, [a surgeon]`: an insertion that describes the name before it. */
  #isApposed(i: number, { definite }: NounPhrase): boolean {
    let k = i - 1;
    if (this.#tokens[k]?.text !== ",") return false;
    if (this.#tokens[k - 1]?.kind === "number" && this.#tokens[k - 2]?.text === ",") k -= 2;
    const end = (this.#tokens[k - 1]?.end ?? -1) + this.#start;
    for (let n = this.#name; n >= 0 && n > this.#name - 3; n--)
      if (this.#names[n]?.span.end === end) return !definite || this.#tokens[i]?.text === "the";
    return false;
  }
}

/** Few words look like one; the others need no more of a look. */
const mayBePronoun = /^(?:[hsHS][eEhHiI]|[iImM]|[tT]he[iy])/;

interface Step {
  readonly event: DiscourseEvent;
  readonly next: number;
}

/** `her` before a stop, a preposition or another verb is the object: `told her that`. */
function inPlace(pronoun: PronounKind, next: Token | undefined): PronounKind {
  if (pronoun.role !== "possessive" || pronoun.gender !== "female") return pronoun;
  const word = next?.text.toLowerCase() ?? ".";
  const isObject =
    next?.kind === "punctuation" ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    auxiliaries.has(word) ||
    subordinators.has(word) ||
    /^(?:that|the|an?|not|how|why|what)$/.test(word);
  return isObject ? { ...pronoun, role: "object" } : pronoun;
}

/** `is a surgeon`, `as the mayor`: says what somebody is and brings in nobody. */
function isPredicate(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text.toLowerCase().replace("’", "'") ?? "";
  return (
    before === "as" || before === "became" || before === "become" || (before !== "'s" && forBeing.has(before))
  );
}

/** The first token of `former Foreign Minister [Ada Quill]`, seen from the name. */
function beforeTitle(tokens: readonly Token[], i: number): number {
  let first = i;
  while (first > 0 && i - first < 8) {
    const word = tokens[first - 1]?.text.toLowerCase().replace(/\.$/, "") ?? "";
    if (!titleWords.has(word) && !demonyms.has(word) && !/^(?:the|an?)$/.test(word)) break;
    first--;
  }
  return first;
}

function positionOf(tokens: readonly Token[], first: number, next: number): Position {
  if (/^['’]s?$/.test(tokens[next]?.text ?? "")) return "possessive";
  const before = tokens[first - 1];
  const word = before?.text.toLowerCase() ?? "";
  if (!before || before.kind === "punctuation" || conjunctions.has(word)) return "subject";
  if (relatives.has(word) || subordinators.has(word) || word === "that") return "subject";
  return prepositions.has(word) ? "oblique" : "object";
}
