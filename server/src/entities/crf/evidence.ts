import { lists } from "./gazetteer";
import { hashOf } from "./hash";
import { initialsOf } from "./initials";
import type { Paragraph } from "./paragraph";
import { context } from "./sentences";
import { type Run, trait, traitsOf, traitsOfSurroundings } from "./traits";
import type { Word } from "./words";

/** What one document shows about its words; words are named by the hash of their lower case. */
export interface DocumentEvidence {
  /** Capitalised words that also occur in lower case. */
  readonly lowerCase: ReadonlySet<number>;
  /** Words that have a capital where only a name has one. */
  readonly midSentence: ReadonlySet<number>;
  readonly mentions: ReadonlyMap<number, Readonly<Mentions>>;
  /** Initials of longer names → 2 where the name ends like an organisation's, else 1. */
  readonly acronyms: ReadonlyMap<number, number>;
}

/** How often a word occurs in runs of capitals, and how. */
export interface Mentions {
  count: number;
  /** Bits, see `trait`; of any of them. */
  traits: number;
  /** How many stand where places do (`in Orsk`), after an article, and where somebody who acts does (`Orsk said`). */
  placed: number;
  withArticle: number;
  acting: number;
}

const acts = trait.beforeSpeech | trait.actsAsOrganisation | trait.actsAsPerson | trait.possessive;

const isSafeCase = (place: number): boolean => (place & (context.allCapitals | context.titleCase)) === 0;

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

const noRun: Run = { start: 0, end: 0 };

/** Linear in the paragraphs' words. */
export function gatherEvidence(paragraphs: readonly Paragraph[]): DocumentEvidence {
  const midSentence = new Set<number>();
  const mentions = new Map<number, Mentions>();
  const acronyms = new Map<number, number>();
  for (const p of paragraphs) {
    for (const region of p.regions) {
      let run = noRun;
      let surroundings = 0;
      for (let i = region.start; i < region.end; i++) {
        if (i === p.runStart[i]) {
          run = { start: i, end: p.runEnd[i] as number };
          surroundings = traitsOfSurroundings(p, run);
        }
        const word = p.words[i] as Word;
        if (!word.isCapitalised || !isSafeCase(p.context[i] as number)) continue;
        if (((p.context[i] as number) & (context.first | context.afterQuote)) === 0)
          midSentence.add(word.lowerHash);
        const about = mentions.get(word.lowerHash) ?? {
          count: 0,
          traits: 0,
          placed: 0,
          withArticle: 0,
          acting: 0,
        };
        const traits = traitsOf(p, i, run) | surroundings;
        about.count++;
        about.traits |= traits;
        if ((traits & trait.afterPlacePreposition) !== 0) about.placed++;
        if ((traits & trait.afterThe) !== 0) about.withArticle++;
        if ((traits & acts) !== 0) about.acting++;
        mentions.set(word.lowerHash, about);
        if (i + 1 !== p.runEnd[i]) continue;
        const isOrganisation = ((p.lists[i] as number) & lists.organisationHead) !== 0;
        for (const initials of initialsOf(p.words, run.start, run.end))
          acronyms.set(hashOf(initials), isOrganisation ? 2 : 1);
      }
    }
  }
  return {
    lowerCase: lowerCaseToo(paragraphs),
    midSentence,
    mentions,
    acronyms,
  };
}
