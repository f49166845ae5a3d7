import { blockAt, blockIndexAt } from "../article/blockAt";
import { type Chain, type Part, partsOf } from "../article/chains";
import type { Article, Attribution, Entity, NamedSource, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { oneLine } from "../text/excerpt";
import { type Message, message, type Say } from "../text/message";
import { contains, type SourceOffset, type Span, spanOf } from "../text/offsets";
import { certaintyOf } from "./confidence";
import { explainBriefly, type Scene, sceneOf } from "./evidence";
import { articleAt, chainAt } from "./locate";
import { together } from "./together";

export interface Candidate {
  /** What `speaker=` would hold. */
  readonly id: string;
  readonly name: string;
  /** Why, in a few words; empty where there is nothing to say. */
  readonly reason: string;
}

/** See `SpeakersResult` in protocol/annotating.ts. */
export interface Speakers {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly parts: readonly Span[];
  readonly evidence: readonly Span[];
  readonly suggested: boolean;
  readonly nobody: string;
  readonly candidates: readonly Candidate[];
}

/** A list is for choosing from: whoever is not on it can be typed. */
const mostCandidates = 12;
const longestText = 2000;

/** Characters of a paragraph that are told on either side. */
const reach = 80;

/** Who may have said the quotation at an offset: those the engine weighed, then whoever is named near by. */
export function speakersAt(reading: Reading, offset: SourceOffset, say: Say): Speakers | null {
  const article = articleAt(reading, offset);
  const chain = article && chainAt(article, offset);
  if (!chain) return null;
  const scene = sceneOf(reading, article, say);
  const { attribution } = chain;
  const isUnnamed = certaintyOf(attribution) === "unnamed";
  const why = explainBriefly(scene, judgedPart(chain));
  const weighed = [...allTogether(chain, say), ...attribution.speakers.map(candidateOf)].map((candidate) => ({
    ...candidate,
    reason: [hedge(chain, say), why].filter((words) => words !== "").join(" · "),
  }));
  const known = new Set(weighed.map(({ id }) => id));
  const named = namedCandidates(scene, chain).filter(({ id }) => !known.has(id));
  return {
    text: oneLine(wordsOf(reading.marked, chain.first.quote.inner).slice(0, longestText)),
    ...around(reading, article, chain.first.quote.span),
    parts: chain.parts.map(({ quote }) => quote.span),
    evidence: isUnnamed ? [] : evidenceOf(attribution),
    suggested: !isUnnamed,
    nobody: isUnnamed ? why : "",
    candidates: [...weighed, ...named].slice(0, mostCandidates),
  };
}

/** What stands before and behind a stretch of its paragraph. */
function around({ marked }: Reading, { structure }: Article, { start, end }: Span) {
  const block = blockAt(structure.blocks, start)?.span ?? spanOf(start, end);
  return {
    before: oneLine(wordsOf(marked, spanOf(block.start, start)).slice(-reach)),
    after: oneLine(wordsOf(marked, spanOf(end, block.end)).slice(0, reach)),
  };
}

/** The part that the judgement of a whole quotation comes from. */
const judgedPart = (chain: Chain): Part =>
  chain.parts.find(({ attribution }) => attribution === chain.attribution) ?? chain.first;

const candidateOf = ({ entity, name }: NamedSource): Omit<Candidate, "reason"> => ({
  id: entity ?? name,
  name,
});

/** Of several who spoke together, all of them. */
function allTogether(
  { attribution: { state, speakers } }: Chain,
  say: Say,
): readonly Omit<Candidate, "reason">[] {
  const ids = speakers.flatMap(({ entity }) => (entity === null ? [] : [entity]));
  if (state !== "attributed" || speakers.length < 2 || ids.length < speakers.length) return [];
  const names = speakers.map(({ name }) => name);
  return [{ id: ids.join(" "), name: together(names, say) }];
}

/** How sure the reason may sound. */
function hedge({ attribution }: Chain, say: Say): string {
  const certainty = certaintyOf(attribution);
  if (certainty === "probable") return say(message("probably"));
  return certainty === "uncertain" ? say(message("perhaps")) : "";
}

const evidenceOf = ({ cue, speakers: [best] }: Attribution): readonly Span[] =>
  [best?.phrase ?? best?.mention, cue].filter((span) => span !== undefined && span !== null);

interface Ranked {
  readonly rank: number;
  readonly entity: Entity;
  readonly reason: Message | null;
}

/**
 * People and organisations of the article: who speaks near by first, then who is named near by, then the rest.
 * Whom the quotation itself speaks of is not near for that.
 */
function namedCandidates({ article, say }: Scene, { first, parts }: Chain): readonly Candidate[] {
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
    .map(({ entity, reason }) => ({
      id: entity.id,
      name: entity.name,
      reason: reason === null ? "" : say(reason),
    }));
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
  if (speaksNear) return { entity, rank: Math.abs(spoken) + isPerson, reason: speaks(spoken) };
  const distance = Math.min(Math.abs(spoken ?? far), Math.abs(named ?? far));
  return {
    entity,
    rank: 2 + distance + isPerson,
    reason: named !== undefined && Math.abs(named) <= 1 ? isNamed(named) : null,
  };
}

/** `away`: paragraphs, at most one. */
function speaks(away: number): Message {
  if (away === 0) return message("speaks in this paragraph");
  return away > 0 ? message("speaks in the next paragraph") : message("speaks in the paragraph before");
}

function isNamed(away: number): Message {
  if (away === 0) return message("named in this paragraph");
  return away > 0 ? message("named in the next paragraph") : message("named in the paragraph before");
}
