import { type Attributed, attribute } from "../attribution/attribute";
import { eventsOf } from "../attribution/coreference/events";
import { withReferences } from "../attribution/coreference/mentions";
import { referencesOf } from "../attribution/coreference/references";
import { speakingAt } from "../attribution/coreference/speaking";
import type { CueVerbs } from "../attribution/cues";
import { decide } from "../attribution/decide";
import type { LinkedName } from "../attribution/frame";
import type { StoryParagraph } from "../attribution/framedParagraph";
import { attributeClauses } from "../attribution/indirect/attributeClauses";
import type { ParagraphMemo } from "../attribution/paragraphMemo";
import type { Attribution } from "../attribution/types";
import { type KnownEntity, linkNames } from "../entities/link";
import { type AnnotatedName, namedSpans } from "../entities/namedSpans";
import type { Entity, Mention } from "../entities/types";
import { readValues } from "../entities/values/readValues";
import type { Value } from "../entities/values/types";
import { pairMarks } from "../marks/pairMarks";
import type { MarkedSpan } from "../marks/types";
import type { Quote, QuotePlace } from "../quotes/types";
import type { Block, BlockKind, Story } from "../structure/types";
import type { CleanSpan } from "../text/offsets";
import type { Config, CorpusFacts } from "./config";
import type { NamesByParagraph, ParagraphFacts } from "./facts";

/** One story, read, in clean offsets. */
export interface ReadStory {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly marks: readonly MarkedSpan[];
  readonly values: readonly Value[];
}

/** The second stage: everything that needs more than one paragraph. Linear in the facts; yields now and then. */
export function* global(
  text: string,
  story: Story,
  facts: readonly ParagraphFacts[],
  names: NamesByParagraph,
  annotated: readonly AnnotatedName[],
  config: Config,
  corpus: CorpusFacts,
  memo?: ParagraphMemo,
): Generator<void, ReadStory> {
  const extraTitles = new Set(config.titles.map((t) => t.toLowerCase()));
  const spans = story.blocks.map((block, i) => {
    const read = facts[i];
    if (!read || block.kind === "separator") return [];
    const own = annotated.filter((a) => block.span.start <= a.span.start && a.span.start < block.span.end);
    const { text: words, tokens } = read;
    return namedSpans({ text: words, start: block.span.start, tokens }, names[i] ?? [], own, extraTitles);
  });
  yield;
  const named = spans.flat();
  const { entities, mentions, rivals } = linkNames(named, corpus.registry.map(known));
  yield;
  const marks = pairMarks(
    story.blocks.flatMap(({ span, kind, repeats }, i) => {
      const read = facts[i];
      const prose = kind === "paragraph" && !repeats;
      return read ? [{ text: read.text, start: span.start, prose, marks: read.marks }] : [];
    }),
  );
  const paragraphs = story.blocks.map(
    (block, i): StoryParagraph => ({
      text: facts[i]?.text ?? "",
      start: block.span.start,
      tokens: facts[i]?.tokens ?? [],
      sentenceEnds: facts[i]?.sentenceEnds ?? [],
      referring: facts[i]?.referring ?? [],
      names: linkedIn(mentions, block),
      kind: roleOf(block.kind),
      author: block.author?.span ?? null,
    }),
  );
  const decisions = yield* decide(paragraphs, marks, cueVerbs(config), memo);
  const titles = new Map(
    named.flatMap(({ span, title }) => (title ? [[span.start, title.span] as const] : [])),
  );
  const byId = new Map(entities.map((e) => [e.id, e]));
  const outermost = marks.filter((m) => m.depth === 0).map((m) => m.span);
  const events = eventsOf(paragraphs, byId, outermost);
  yield;
  const references = referencesOf(events, byId, speakingAt(decisions));
  yield;
  const discourse = {
    text,
    entities: byId,
    names: new Map(mentions.map((m) => [m.span.start, m])),
    titles,
    rivals,
    references,
  };
  const placeOf = placeIn(story.blocks);
  const inMarks: Attributed = yield* attribute(discourse, marks, decisions, placeOf);
  const all = withReferences(mentions, references, inMarks.quotes, inMarks.attributions);
  const { quotes, attributions } = yield* attributeClauses(discourse, inMarks, decisions.clauses, placeOf);
  const values = readValues(
    story,
    facts.map((read) => read.values),
    mentions.map(({ span }) => span),
    outermost,
  );
  return { entities, mentions: all, quotes, attributions, marks, values };
}

const known = ({ id, type, name, aliases }: CorpusFacts["registry"][number]): KnownEntity => ({
  id,
  type,
  name,
  aliases,
});

const cueVerbs = ({ cueVerbs: { add, drop } }: Config): CueVerbs => ({
  add: new Set(add.map((v) => v.toLowerCase())),
  drop: new Set(drop.map((v) => v.toLowerCase())),
});

const roleOf = (kind: BlockKind): StoryParagraph["kind"] =>
  kind === "paragraph"
    ? "prose"
    : kind === "headline" || kind === "subhead"
      ? "headline"
      : kind === "tweet"
        ? "tweet"
        : "other";

const places: Readonly<Record<BlockKind, QuotePlace>> = {
  headline: "headline",
  byline: "boilerplate",
  date: "boilerplate",
  subhead: "subhead",
  paragraph: "body",
  tweet: "tweet",
  caption: "caption",
  boilerplate: "boilerplate",
  separator: "boilerplate",
};

/** Blocks are in order, so the one a span stands in is found by bisection. */
export function placeIn(blocks: readonly Block[]): (span: CleanSpan) => QuotePlace {
  return ({ start }) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((blocks[mid]?.span.start ?? 0) <= start) low = mid + 1;
      else high = mid;
    }
    return places[blocks[low - 1]?.kind ?? "paragraph"];
  };
}

/** The mentions inside a block, by bisection. */
function linkedIn(mentions: readonly Mention[], block: Block): readonly LinkedName[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((mentions[mid]?.span.start ?? 0) < block.span.start) low = mid + 1;
    else high = mid;
  }
  const inside: LinkedName[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.span.start >= block.span.end) break;
    inside.push({ span: mention.span, entity: mention.entity });
  }
  return inside;
}
