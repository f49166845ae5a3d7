import { lists } from "./gazetteer";
import { hashOf } from "./hash";
import type { Paragraph } from "./paragraph";
import { context } from "./sentences";
import type { Word } from "./words";

/** What one document shows about its words; words are named by the hash of their lower case. */
export interface DocumentEvidence {
  /** Capitalised words that also occur in lower case. */
  readonly lowerCase: ReadonlySet<number>;
  /** Words that have a capital where only a name has one. */
  readonly midSentence: ReadonlySet<number>;
  readonly mentions: ReadonlyMap<number, { readonly count: number; readonly traits: number }>;
  /** Initials of longer names → 2 where the name ends like an organisation's, else 1. */
  readonly acronyms: ReadonlyMap<number, number>;
}

/** How a word occurs in runs of capitals, somewhere in the document; bits. */
const trait = {
  afterFirstName: 1,
  afterTitle: 2,
  endsRun: 4,
  insideRun: 8,
  beforeOrganisationHead: 16,
  afterPlacePreposition: 32,
  beforeSpeech: 64,
  possessive: 128,
  afterThe: 256,
  alone: 512,
  beforePlaceHead: 1024,
  beforeWho: 2048,
} as const;

const placePrepositions = new Set(["in", "at", "near", "from", "across", "outside", "around"]);
const speech = new Set(["said", "says", "told", "added", "tweeted", "wrote", "thinks", "believes"]);
const personal = new Set(["who", "whose", "himself", "herself"]);

const isSafeCase = (place: number): boolean => (place & (context.allCapitals | context.titleCase)) === 0;

function traitsOf(p: Paragraph, i: number): number {
  const run = { start: p.runStart[i] as number, end: p.runEnd[i] as number };
  const before = p.words[run.start - 1];
  const after = p.words[run.end];
  const lastLists = p.lists[run.end - 1] as number;
  let traits = 0;
  if (run.end - run.start > 1) {
    if (i === run.end - 1) {
      traits |= trait.endsRun;
      if (((p.lists[run.start] as number) & lists.firstName) !== 0) traits |= trait.afterFirstName;
      if (((p.lists[run.start] as number) & lists.title) !== 0) traits |= trait.afterTitle;
    } else traits |= trait.insideRun;
  } else if (((p.context[i] as number) & context.first) === 0) traits |= trait.alone;
  if ((lastLists & lists.organisationHead) !== 0) traits |= trait.beforeOrganisationHead;
  if ((lastLists & lists.placeHead) !== 0) traits |= trait.beforePlaceHead;
  if (before !== undefined) {
    if ((before.lists & lists.title) !== 0) traits |= trait.afterTitle;
    if (placePrepositions.has(before.lower)) traits |= trait.afterPlacePreposition;
    if (before.lower === "the") traits |= trait.afterThe;
  }
  if (after !== undefined) {
    if (speech.has(after.lower)) traits |= trait.beforeSpeech;
    if (personal.has(after.lower)) traits |= trait.beforeWho;
    if (after.lower === "'s" || after.lower === "’s") traits |= trait.possessive;
  }
  return traits;
}

/** Capitalised words that some paragraph also writes in lower case. */
function lowerCaseToo(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const capitalised = new Set<number>();
  for (const p of paragraphs)
    for (const { start, end } of p.regions)
      for (let i = start; i < end; i++) {
        const word = p.words[i] as Word;
        if (word.isCapitalised) capitalised.add(word.lowerHash);
      }
  const found = new Set<number>();
  for (const p of paragraphs)
    for (const word of p.words)
      if (word.isWord && !word.isCapitalised && capitalised.has(word.lowerHash)) found.add(word.lowerHash);
  return found;
}

/** Linear in the paragraphs' words. */
export function gatherEvidence(paragraphs: readonly Paragraph[]): DocumentEvidence {
  const midSentence = new Set<number>();
  const mentions = new Map<number, { count: number; traits: number }>();
  const acronyms = new Map<number, number>();
  for (const p of paragraphs) {
    for (const region of p.regions) {
      let initials = "";
      for (let i = region.start; i < region.end; i++) {
        if (i === p.runStart[i]) initials = "";
        const word = p.words[i] as Word;
        if (!word.isCapitalised || !isSafeCase(p.context[i] as number)) continue;
        initials += word.text[0];
        if (((p.context[i] as number) & (context.first | context.afterQuote)) === 0)
          midSentence.add(word.lowerHash);
        const about = mentions.get(word.lowerHash) ?? { count: 0, traits: 0 };
        about.count++;
        about.traits |= traitsOf(p, i);
        mentions.set(word.lowerHash, about);
        if (i + 1 !== p.runEnd[i] || initials.length < 2) continue;
        const isOrganisation = ((p.lists[i] as number) & lists.organisationHead) !== 0;
        acronyms.set(hashOf(initials.toLowerCase()), isOrganisation ? 2 : 1);
      }
    }
  }
  return { lowerCase: lowerCaseToo(paragraphs), midSentence, mentions, acronyms };
}
