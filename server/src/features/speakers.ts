import { blockIndexAt } from "../article/blockAt";
import { type Chain, partsOf } from "../article/chains";
import type { Article, Entity, NamedSource, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { oneLine } from "../text/excerpt";
import { contains, type SourceOffset, type Span } from "../text/offsets";
import { certaintyOf } from "./confidence";
import { explainBriefly, type Scene, sceneOf } from "./evidence";
import { articleAt, chainAt } from "./locate";

export interface Candidate {
  /** What `speaker=` would hold. */
  readonly id: string;
  readonly name: string;
  /** Why, in a few words; empty where there is nothing to say. */
  readonly reason: string;
}

export interface Speakers {
  readonly text: string;
  readonly span: Span;
  readonly candidates: readonly Candidate[];
}

/** A list is for choosing from: whoever is not on it can be typed. */
const mostCandidates = 12;
const longestText = 2000;

/** Who may have said the quotation at an offset: those the engine weighed, then whoever is named near by. */
export function speakersAt(reading: Reading, offset: SourceOffset): Speakers | null {
  const article = articleAt(reading, offset);
  const chain = article && chainAt(article, offset);
  if (!chain) return null;
  const scene = sceneOf(reading, article);
  const weighed = chain.attribution.speakers.map((source) => weighedCandidate(scene, chain, source));
  const known = new Set(weighed.map(({ id }) => id));
  const named = namedCandidates(scene, chain).filter(({ id }) => !known.has(id));
  return {
    text: oneLine(wordsOf(reading.marked, chain.first.quote.inner).slice(0, longestText)),
    span: chain.first.quote.span,
    candidates: [...weighed, ...named].slice(0, mostCandidates),
  };
}

function weighedCandidate(scene: Scene, chain: Chain, { entity, name }: NamedSource): Candidate {
  const certainty = certaintyOf(chain.attribution);
  const part = chain.parts.find(({ attribution }) => attribution === chain.attribution) ?? chain.first;
  const why = explainBriefly(scene, part);
  const how = certainty === "probable" ? "probably" : certainty === "uncertain" ? "perhaps" : "";
  return { id: entity ?? name, name, reason: [how, why].filter((words) => words !== "").join(" · ") };
}

interface Ranked {
  readonly rank: number;
  readonly entity: Entity;
  readonly reason: string;
}

/**
 * People and organisations of the article: who speaks near by first, then who is named near by, then the rest.
 * Whom the quotation itself speaks of is not near for that.
 */
function namedCandidates({ article }: Scene, { first, parts }: Chain): readonly Candidate[] {
  const { blocks } = article.structure;
  const here = blockIndexAt(blocks, first.quote.span.start);
  const away = (span: Span): number => blockIndexAt(blocks, span.start) - here;
  const spoken = nearest(
    partsOf(article).flatMap(({ quote, attribution }) =>
      attribution.speakers.map((source): [string | null, number] => [source.entity, away(quote.span)]),
    ),
  );
  const named = nearest(
    article.mentions
      .filter(
        ({ form, span }) => form !== "pronoun" && !parts.some(({ quote }) => contains(quote.span, span)),
      )
      .map((mention): [string, number] => [mention.entity, away(mention.span)]),
  );
  return article.entities
    .filter(({ type }) => type === "person" || type === "org")
    .map((entity): Ranked => rankOf(entity, spoken.get(entity.id), named.get(entity.id), article))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entity, reason }) => ({ id: entity.id, name: entity.name, reason }));
}

/** The smallest distance of each entity, with its sign. */
function nearest(distances: readonly (readonly [string | null, number])[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [id, distance] of distances) {
    const known = id === null ? 0 : (map.get(id) ?? Number.POSITIVE_INFINITY);
    if (id !== null && Math.abs(distance) < Math.abs(known)) map.set(id, distance);
  }
  return map;
}

function rankOf(
  entity: Entity,
  spoken: number | undefined,
  named: number | undefined,
  article: Article,
): Ranked {
  const far = article.structure.blocks.length + 1;
  const speaksNear = spoken !== undefined && Math.abs(spoken) <= 1;
  const isPerson = entity.type === "person" ? 0 : 0.5;
  if (speaksNear) return { entity, rank: Math.abs(spoken) + isPerson, reason: `speaks ${where(spoken)}` };
  const distance = Math.min(Math.abs(spoken ?? far), Math.abs(named ?? far));
  return {
    entity,
    rank: 2 + distance + isPerson,
    reason: named !== undefined && Math.abs(named) <= 1 ? `named ${where(named)}` : "",
  };
}

const where = (away: number): string =>
  away === 0 ? "in this paragraph" : away > 0 ? "in the next paragraph" : "in the paragraph before";
