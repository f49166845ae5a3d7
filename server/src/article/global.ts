import { attribute } from "../attribution/attribute";
import { eventsOf } from "../attribution/coreference/events";
import { withReferences } from "../attribution/coreference/mentions";
import { referencesOf } from "../attribution/coreference/references";
import { speakingAt } from "../attribution/coreference/speaking";
import type { CueVerbs } from "../attribution/cues";
import { decide } from "../attribution/decide";
import { attributeClauses } from "../attribution/indirect/attributeClauses";
import type { ParagraphMemo } from "../attribution/paragraphMemo";
import type { Attribution } from "../attribution/types";
import { type KnownEntity, linkNames } from "../entities/link";
import type { Entity, EntityId, Mention } from "../entities/types";
import { readValues } from "../entities/values/readValues";
import type { Value } from "../entities/values/types";
import { pairMarks } from "../marks/pairMarks";
import type { MarkedSpan } from "../marks/types";
import type { Quote } from "../quotes/types";
import type { Config, CorpusFacts } from "./config";
import { placeIn } from "./places";
import { marksOf, namesOf, paragraphsOf, type StoryFacts } from "./storyFacts";

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
  read: StoryFacts,
  { config, corpus }: { readonly config: Config; readonly corpus: CorpusFacts },
  memo?: ParagraphMemo,
): Generator<void, ReadStory> {
  const { text, story, facts } = read;
  const named = namesOf(read, config.titles);
  yield;
  const { entities, mentions, rivals } = linkNames(named, corpus.registry.map(known));
  yield;
  const marks = pairMarks(marksOf(read));
  const paragraphs = paragraphsOf(read, mentions);
  const byId = new Map(entities.map((e) => [e.id, e]));
  const isPerson = (id: EntityId): boolean => byId.get(id)?.type === "person";
  const decisions = yield* decide(paragraphs, marks, cueVerbs(config), memo, isPerson);
  const outermost = marks.filter((m) => m.depth === 0).map((m) => m.span);
  const events = eventsOf(paragraphs, byId, outermost);
  yield;
  const references = referencesOf(events, byId, speakingAt(decisions));
  yield;
  const discourse = {
    text,
    entities: byId,
    names: new Map(mentions.map((m) => [m.span.start, m])),
    titles: new Map(named.flatMap(({ span, title }) => (title ? [[span.start, title.span] as const] : []))),
    rivals,
    references,
  };
  const placeOf = placeIn(story.blocks);
  const inMarks = yield* attribute(discourse, marks, decisions, placeOf);
  const { quotes, attributions } = yield* attributeClauses(discourse, inMarks, decisions.clauses, placeOf);
  return {
    entities,
    mentions: withReferences(mentions, references, inMarks.quotes, inMarks.attributions),
    quotes,
    attributions,
    marks,
    values: readValues(
      story,
      facts.map(({ values }) => values),
      mentions.map(({ span }) => span),
      outermost,
    ),
  };
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
