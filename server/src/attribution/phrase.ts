import type { CleanSpan } from "../text/offsets";
import type { Item } from "./frame";
import { isAdverb, isInner, isNounEnd, isPossessiveMark, isPreposition, isRole } from "./itemTests";
import { determiners, possessives } from "./lexicon/wordClasses";

/** A noun phrase that may be a source. */
export interface Phrase {
  readonly kind: "name" | "pronoun" | "nominal";
  /** Index of the item that is its head: the name, the pronoun, the noun. */
  readonly head: number;
  /** Index of its first item: title and determiner included. */
  readonly first: number;
  /** The mention: the name without its title, the pronoun, the nominal from its determiner to its head. */
  readonly mention: CleanSpan;
  /** All of it, title included. */
  readonly phrase: CleanSpan;
}

export const phrase = (
  items: readonly Item[],
  kind: Phrase["kind"],
  first: number,
  head: number,
  last: number,
): Phrase | null => {
  const f = items[first];
  const h = items[head];
  const l = items[last];
  if (!f || !h || !l) return null;
  return {
    kind,
    head,
    first,
    mention: { start: kind === "nominal" ? f.start : h.start, end: h.end },
    phrase: { start: f.start, end: l.end },
  };
};

/** The first item of the noun phrase that ends at `end`: back to its determiner or to what cannot stand in it. */
export function startOf(items: readonly Item[], end: number, from: number): number {
  let first = end;
  while (first > from && end - first < 12) {
    const before = items[first - 1];
    const here = items[first];
    if (!isInner(before)) break;
    if (
      here &&
      (determiners.has(here.lower) || possessives.has(here.lower)) &&
      here.kind === "word" &&
      !isPossessiveMark(before)
    )
      break;
    if (isAdverb(before) && before?.lower !== "then") break;
    first--;
  }
  return first;
}

/** The noun at or before `head`: `a person [familiar] with the matter`, `sources [close] to the board`. */
export const nounBefore = (items: readonly Item[], head: number): number =>
  behindNoun.test(items[head]?.lower ?? "") && isPreposition(items[head + 1]) && isNounEnd(items[head - 1])
    ? head - 1
    : head;

/** Adjectives that stand behind their noun, with what they take: `close to`. */
const behindNoun =
  /^(?:close|near|familiar|loyal|sympathetic|opposed|hostile|friendly|aligned|privy|briefed|aware|involved|knowledgeable|present)$/;

/** `a number of senators`, `hundreds of residents`: what it is a quantity of does the talking. */
export const isQuantity = (item: Item | undefined): boolean =>
  /^(?:number|handful|majority|minority|couple|lot|dozens|scores|hundreds|thousands|tens|plenty)$/.test(
    item?.lower ?? "",
  );

/** A name, a pronoun or a role; `the vote` says nothing. */
export const canSpeak = (items: readonly Item[], { kind, head }: Phrase): boolean =>
  kind !== "nominal" || isRole(items[head]);
