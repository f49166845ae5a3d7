import { postNominal } from "../entities/nameKeys";
import type { Entity, EntityId, Mention } from "../entities/types";
import type { CleanOffset, CleanSpan } from "../text/offsets";
import type { References } from "./coreference/references";
import type { Reference } from "./coreference/types";
import type { Item } from "./frame";
import { firstAt } from "./framedParagraph";
import { isAdverb, isInner, isNounEnd } from "./itemTests";
import { speakingRow } from "./joint";
import { indefinitePronouns } from "./lexicon/wordClasses";
import { missedName } from "./missedName";
import type { Phrase } from "./phrase";
import { turnLabel } from "./turnLabel";
import type { NamedSource } from "./types";

/** A source resolved: who it is, the mention that it was traced to, and how sure that is. */
export interface Resolved {
  readonly source: NamedSource;
  /** Who else said it: `Quill and Hale said`, `both said`. */
  readonly others: readonly NamedSource[];
  /** The name that a pronoun or nominal was traced to. */
  readonly antecedent: CleanSpan | null;
  /** 1 where nothing had to be resolved. */
  readonly confidence: number;
  /** The next best, of a pronoun that could be either. */
  readonly rival: NamedSource | null;
}

/** What resolution needs to know of the article. */
export interface Discourse {
  readonly text: string;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Names by where they start. */
  readonly names: ReadonlyMap<number, Mention>;
  /** By where a name starts: the title before it. */
  readonly titles: ReadonlyMap<number, CleanSpan>;
  /** By where an ambiguous name starts: who else may be meant. */
  readonly rivals: ReadonlyMap<number, EntityId>;
  readonly references: References;
}

/** Who a source is, and who speaks together with it. */
export function resolve(discourse: Discourse, items: readonly Item[], phrase: Phrase): Resolved {
  const row = speakingRow(discourse.references, items, phrase);
  if (row === null) return resolveOne(discourse, items, phrase);
  const all = row.map(({ kind, span }) => {
    const head = firstAt(items, (item) => item.end, span.end);
    return resolveOne(discourse, items, { kind, head, first: head, mention: span, phrase: span });
  });
  const [first, ...others] = all;
  return first
    ? {
        ...first,
        others: others.map(({ source }) => source),
        confidence: Math.min(...all.map((one) => one.confidence)),
      }
    : resolveOne(discourse, items, phrase);
}

/**
 * Who a noun phrase is: a name is its entity, a pronoun or description whom coreference says. Collectives stay as named;
 * "a Russian official" is no entity and is never merged with another.
 */
function resolveOne(discourse: Discourse, items: readonly Item[], phrase: Phrase): Resolved {
  const { text, entities, names, titles, rivals, references } = discourse;
  const head = items[phrase.head];
  const base = { mention: phrase.mention, phrase: phrase.phrase };
  const written = text.slice(phrase.mention.start, phrase.mention.end);
  const nameOf = (id: EntityId | null): string => entities.get(id as EntityId)?.name ?? written;
  const own = phrase.kind === "nominal" ? nameOfRole(items, phrase, titles) : undefined;
  if (own)
    return resolveOne(discourse, items, { ...phrase, kind: "name", head: own.head, mention: own.mention });
  const named = (entity: EntityId): NamedSource => ({ ...base, entity, name: nameOf(entity) });
  if (phrase.kind === "name" && head?.entity) {
    const rival = rivals.get(head.start);
    return {
      source: named(head.entity),
      others: [],
      antecedent: null,
      confidence: names.get(head.start)?.confidence ?? 1,
      rival: rival === undefined ? null : named(rival),
    };
  }
  const missed =
    phrase.kind === "nominal" && phrase.first === phrase.head
      ? missedName(entities, items, phrase.head)
      : null;
  if (missed) return { ...certain, source: named(missed.entity), confidence: missed.confidence };
  const found = references.byStart.get(phrase.mention.start);
  if (found?.form === phrase.kind)
    return {
      source: {
        ...base,
        entity: found.entity,
        name: found.entity ? nameOf(found.entity) : wordsOf(text, found),
      },
      others: found.others.map(named),
      antecedent: found.antecedent,
      confidence: found.confidence,
      rival: found.rival ? named(found.rival) : null,
    };
  const label = phrase.kind === "pronoun" && head?.lower === "i" ? turnLabel(items) : null;
  if (label) {
    const whose = resolveOne(discourse, items, label);
    return { ...whose, source: { ...whose.source, ...base }, antecedent: label.mention };
  }
  if (phrase.kind === "pronoun")
    return {
      ...certain,
      source: { ...base, entity: null, name: written },
      confidence: pointing.test(head?.lower ?? "") ? nobodyFound : 1,
    };
  return { ...certain, source: { ...base, entity: null, name: described(text, items, phrase, written) } };
}

/** `Secretary of State [Ada Quill]`, `[Ada Quill] QC`: a description whose head only goes with a name is that name. */
function nameOfRole(
  items: readonly Item[],
  { head }: Phrase,
  titles: Discourse["titles"],
): { readonly head: number; readonly mention: CleanSpan } | undefined {
  const at = items[head];
  if (!at) return undefined;
  if (items[head - 1]?.kind === "name" && postNominal.test(at.lower)) return mentionAt(items, head - 1);
  for (let k = head + 1; k < items.length && k < head + longestTitle; k++) {
    const title = items[k]?.kind === "name" ? titles.get(items[k]?.start ?? -1) : undefined;
    if (title && title.start <= at.start && at.end <= title.end) return mentionAt(items, k);
  }
  return undefined;
}

/** In items, from its head to the name. */
const longestTitle = 10;

function mentionAt(
  items: readonly Item[],
  head: number,
): { readonly head: number; readonly mention: CleanSpan } {
  const { start, end } = items[head] as Item;
  return { head, mention: { start, end } };
}

const certain = { others: [], antecedent: null, confidence: 1, rival: null } as const;

/** Words that mean somebody else's name, unlike `I` and `we`. */
const pointing = /^(?:he|him|his|she|hers?|it|its|they|them|their|who|which|that)$/;

/** A pronoun whom nobody before it fits. */
const nobodyFound = 0.4;

const wordsOf = (text: string, { description, span }: Reference): string => {
  const { start, end } = description ?? span;
  return text.slice(start, end);
};

/** `one of the victims`, `a spokesman for the mayor`: a source that is no entity is called by its whole phrase, if that is short. */
function described(text: string, items: readonly Item[], { head, phrase }: Phrase, mention: string): string {
  const whole = text.slice(phrase.start, ofWhom(items, head) ?? phrase.end);
  return whole.length <= 60 && !/[,(\n]/.test(whole) ? whole : mention;
}

/** Where `One of the two men` ends, seen from its first word; null where no such phrase begins. */
function ofWhom(items: readonly Item[], head: number): CleanOffset | null {
  if (!indefinitePronouns.has(items[head]?.lower ?? "") || items[head + 1]?.lower !== "of") return null;
  let end = head + 2;
  while (end < head + 6 && isInner(items[end + 1]) && !isAdverb(items[end + 1])) end++;
  return isNounEnd(items[end]) || /^(?:them|us|you)$/.test(items[end]?.lower ?? "")
    ? (items[end]?.end ?? null)
    : null;
}
