import { type Chain, chainsOf, isReported } from "../../article/chains";
import type { Article, Reading } from "../../article/types";
import { wordsOf } from "../../article/words";
import { tokenise } from "../../text/tokens";

/** One speaker in all files. */
export interface SpeakerCount {
  readonly id: string;
  name: string;
  quotations: number;
  words: number;
  readonly files: Set<string>;
  readonly verbs: Map<string, number>;
}

/** What the files have between them. Quotations are those in marks in the body, their parts joined, and indirect ones apart. */
export interface Counts {
  files: number;
  articles: number;
  quotations: number;
  words: number;
  readonly forms: { direct: number; partial: number };
  readonly states: { attributed: number; uncertain: number; none: number };
  confirmed: number;
  /** Known from outside the text: counted among the confirmed, but of no speaker's. */
  external: number;
  /** Of sources that are no entity; two of them are never taken for one. */
  unnamed: number;
  readonly speakers: Map<string, SpeakerCount>;
  readonly verbs: Map<string, number>;
}

export const noCounts = (): Counts => ({
  files: 0,
  articles: 0,
  quotations: 0,
  words: 0,
  forms: { direct: 0, partial: 0 },
  states: { attributed: 0, uncertain: 0, none: 0 },
  confirmed: 0,
  external: 0,
  unnamed: 0,
  speakers: new Map(),
  verbs: new Map(),
});

/** Adds a file. An uncertain quotation counts for nobody. */
export function addFile(counts: Counts, file: string, reading: Reading): void {
  counts.files++;
  for (const article of reading.articles) {
    counts.articles++;
    for (const chain of chainsOf(article))
      if (isReported(chain)) addChain(counts, file, reading, article, chain);
  }
}

function addChain(counts: Counts, file: string, reading: Reading, { entities }: Article, chain: Chain): void {
  const { attribution, first, parts } = chain;
  const words = parts
    .map(({ quote }) => wordsIn(wordsOf(reading.marked, quote.inner)))
    .reduce((sum, each) => sum + each, 0);
  counts.quotations++;
  counts.words += words;
  counts.states[attribution.state]++;
  if (first.quote.form === "direct") counts.forms.direct++;
  else counts.forms.partial++;
  if (attribution.status === "annotated") counts.confirmed++;
  if (attribution.external) counts.external++;
  if (attribution.state !== "attributed" || attribution.external) return;
  const verb = attribution.cue === null ? null : wordsOf(reading.marked, attribution.cue).toLowerCase();
  if (verb !== null) counts.verbs.set(verb, (counts.verbs.get(verb) ?? 0) + 1);
  for (const { entity, name } of attribution.speakers) {
    if (entity === null) {
      counts.unnamed++;
      continue;
    }
    const speaker = counts.speakers.get(entity) ?? newSpeaker(entity, name);
    counts.speakers.set(entity, speaker);
    const full = entities.find(({ id }) => id === entity)?.name ?? name;
    if (full.length > speaker.name.length) speaker.name = full;
    speaker.quotations++;
    speaker.words += words;
    speaker.files.add(file);
    if (verb !== null) speaker.verbs.set(verb, (speaker.verbs.get(verb) ?? 0) + 1);
  }
}

const newSpeaker = (id: string, name: string): SpeakerCount => ({
  id,
  name,
  quotations: 0,
  words: 0,
  files: new Set(),
  verbs: new Map(),
});

const wordsIn = (text: string): number => tokenise(text).filter(({ kind }) => kind !== "punctuation").length;
