import type { Entity, EntityId, Mention } from "../entities/types";
import type { CleanOffset, CleanSpan } from "../text/offsets";
import type { Item } from "./frame";
import type { Phrase } from "./phrase";
import type { NamedSource } from "./types";

/** A source resolved: who it is, the mention that it was traced to, and how sure that is. */
export interface Resolved {
  readonly source: NamedSource;
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
  /** Name mentions in text order. */
  readonly mentions: readonly Mention[];
  /** Marked spans in text order, outermost: a name inside somebody's words is a poorer antecedent. */
  readonly quoted: readonly CleanSpan[];
}

/** How many people of its gender a pronoun looks back over, and among how many names of any kind. */
const reach = 12;
const furthest = 120;

/**
 * Who a noun phrase is. `recent` is the speaker of the quotation before, whom a pronoun prefers.
 * Collectives stay as named; "a Russian official" is no entity and is never merged with another.
 */
export function resolve(
  discourse: Discourse,
  items: readonly Item[],
  phrase: Phrase,
  recent: NamedSource | null,
): Resolved {
  const head = items[phrase.head];
  const base = { mention: phrase.mention, phrase: phrase.phrase };
  const plain = (name: string): Resolved => ({
    source: { ...base, entity: null, name },
    antecedent: null,
    confidence: 1,
    rival: null,
  });
  if (phrase.kind === "name" && head?.entity) {
    const entity = discourse.entities.get(head.entity);
    return {
      source: { ...base, entity: head.entity, name: entity?.name ?? head.text },
      antecedent: null,
      confidence: 1,
      rival: null,
    };
  }
  const written = discourse.text.slice(phrase.mention.start, phrase.mention.end);
  if (phrase.kind === "pronoun") {
    const gender = genderOfPronoun(head?.lower ?? "");
    return gender === null ? plain(written) : pronoun(discourse, phrase, gender, recent, base, written);
  }
  const found = nominal(discourse, phrase, items);
  if (!found) return plain(described(discourse.text, phrase, written));
  return {
    source: { ...base, entity: found.entity.id, name: found.entity.name },
    antecedent: found.mention,
    confidence: found.confidence,
    rival: null,
  };
}

/** `one of the victims`, `a spokesman for the mayor`: a source that is no entity is called by its whole phrase, if that is short. */
function described(text: string, { phrase }: Phrase, mention: string): string {
  const whole = text.slice(phrase.start, phrase.end);
  return whole.length <= 60 && !/[,(\n]/.test(whole) ? whole : mention;
}

const genderOfPronoun = (lower: string): "female" | "male" | null =>
  lower === "he" || lower === "his" || lower === "him"
    ? "male"
    : lower === "she" || lower === "her"
      ? "female"
      : null;

function pronoun(
  discourse: Discourse,
  phrase: Phrase,
  gender: "female" | "male",
  recent: NamedSource | null,
  base: { mention: CleanSpan; phrase: CleanSpan },
  written: string,
): Resolved {
  // `A caretaker said … “…,” he said`: the unnamed speaker of the same paragraph goes on.
  if (recent?.entity === null && recent.mention && /^(?:a|an|one|another|the|his|her)\s/i.test(recent.name)) {
    const between = discourse.text.slice(recent.mention.end, phrase.mention.start);
    if (!between.includes("\n"))
      return {
        source: { ...base, entity: null, name: recent.name },
        antecedent: recent.mention,
        confidence: 0.85,
        rival: null,
      };
  }
  const scores = new Map<EntityId, { score: number; mention: CleanSpan }>();
  const last = lastBefore(discourse.mentions, phrase.mention.start);
  let seen = 0;
  for (let i = last; i >= 0 && i > last - furthest && seen < reach; i--) {
    const mention = discourse.mentions[i];
    const entity = mention && discourse.entities.get(mention.entity);
    if (!mention || !entity || entity.type !== "person") continue;
    if (entity.gender !== null && entity.gender !== gender) continue;
    seen++;
    const quoted = isQuoted(discourse.quoted, mention.span);
    const score =
      10 -
      seen * 1.5 -
      (quoted ? 5 : 0) +
      (entity.gender === gender ? 3 : 0) +
      (mention.entity === recent?.entity ? 4 : 0) +
      (startsSentence(discourse.text, mention.span.start, entity) ? 2.5 : 0);
    const known = scores.get(mention.entity);
    if (!known || known.score < score) scores.set(mention.entity, { score, mention: mention.span });
  }
  const ranked = [...scores].sort((a, b) => b[1].score - a[1].score);
  const [best, second] = ranked;
  if (!best)
    return {
      source: { ...base, entity: null, name: written },
      antecedent: null,
      confidence: 0.4,
      rival: null,
    };
  const margin = best[1].score - (second?.[1].score ?? 0);
  const named = (id: EntityId): NamedSource => ({
    ...base,
    entity: id,
    name: discourse.entities.get(id)?.name ?? "",
  });
  return {
    source: named(best[0]),
    antecedent: best[1].mention,
    confidence: !second ? 0.92 : margin >= 5 ? 0.9 : margin >= 2.5 ? 0.8 : 0.68,
    rival: second && margin < 1.5 ? named(second[0]) : null,
  };
}

/** Is it the first name of its sentence, so most likely its subject? Titles before it count as part of it. */
function startsSentence(text: string, start: number, entity: Entity): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const from = Math.max(before.lastIndexOf("\n"), before.search(/[.!?]["”']?\s+[^.!?]*$/));
  const lead = before.slice(from + 1).trim();
  return lead.length < 3 || (entity.title !== null && lead.length < 45 && !/[,“"]/.test(lead));
}

function isQuoted(quoted: readonly CleanSpan[], span: CleanSpan): boolean {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((quoted[mid]?.end ?? 0) <= span.start) low = mid + 1;
    else high = mid;
  }
  return (quoted[low]?.start ?? Number.POSITIVE_INFINITY) <= span.start;
}

/** Index of the last mention that begins before an offset; -1 where there is none. */
export function lastBefore(mentions: readonly Mention[], offset: CleanOffset): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((mentions[mid]?.span.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

const definite = /^(?:the|this|that|his|her|its|their)\s/i;

/**
 * `the Russian president`, `the minister`, `the ministry`: the entity whose title or name holds these words, named last
 * before or, failing that, first after. Indefinite descriptions ("a senior official") resolve to nobody.
 */
function nominal(
  { text, entities, mentions }: Discourse,
  phrase: Phrase,
  items: readonly Item[],
): { entity: Entity; mention: CleanSpan; confidence: number } | null {
  const whole = text.slice(phrase.phrase.start, phrase.phrase.end);
  if (!definite.test(whole)) return null;
  const words =
    whole
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(1) ?? [];
  const head = items[phrase.head]?.lower ?? "";
  const last = lastBefore(mentions, phrase.phrase.start);
  const tried = new Set<EntityId>();
  for (let step = 0; step < 60; step++) {
    const i = last - step;
    const mention = i >= 0 ? mentions[i] : undefined;
    if (!mention) break;
    if (tried.has(mention.entity)) continue;
    tried.add(mention.entity);
    const entity = entities.get(mention.entity);
    if (entity && matches(entity, head, words))
      return { entity, mention: mention.span, confidence: words.length > 1 ? 0.88 : 0.8 };
  }
  return null;
}

function matches(entity: Entity, head: string, words: readonly string[]): boolean {
  const role =
    entity.type === "person" ? (entity.title?.text ?? "").toLowerCase() : entity.name.toLowerCase();
  const own: readonly string[] = role.match(/\p{L}+/gu) ?? [];
  if (entity.type === "place" || !own.includes(head)) return false;
  // Every word of the description that the role could contradict must be in it: `the Turkish president` is not the Russian one.
  return words.every((w) => own.includes(w) || /^(?:former|late|newly|elected|top|chief|senior)$/.test(w));
}
