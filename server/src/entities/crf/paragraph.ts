import type { Token, TokenKind } from "../../text/tokens";
import { type Gazetteer, lists, longestPhrase, phraseHash } from "./gazetteer";
import { hashOf } from "./hash";
import { markRuns, nameRegions, type Region } from "./regions";
import { markSentences } from "./sentences";
import type { Word } from "./words";

/** A token or a piece of one: the tagger cuts at hyphens, `US-led` → `US` `-` `led`. Offsets are the paragraph's. */
export type Part = Token;

/** A paragraph's words, one array a property; index = word. */
export interface Paragraph {
  readonly parts: readonly Part[];
  readonly words: readonly Word[];
  /** First word of the word's sentence, and the word after its last. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** See `context`. */
  readonly context: Uint8Array;
  /** Lists of the longest known phrase that the word is part of. */
  readonly lists: Int32Array;
  /** The phrase itself, as a hash; 0 where it is one word or unknown. */
  readonly phrase: Int32Array;
  /** Where names may be. */
  readonly regions: readonly Region[];
  /** Per word of a region, the bounds of the run of words that could be one name. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

export function splitWords(tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = [];
  for (const token of tokens)
    if (token.kind === "word" && token.text.includes("-")) parts.push(...pieces(token));
    else parts.push(token);
  return parts;
}

function pieces({ start, text }: Token): readonly Part[] {
  const found: Part[] = [];
  let at = start;
  for (const piece of text.split(/(-)/)) {
    if (piece !== "")
      found.push({
        start: at,
        end: at + piece.length,
        kind: piece === "-" ? "punctuation" : "word",
        text: piece,
      });
    at += piece.length;
  }
  return found;
}

const worthLooking = lists.title | lists.organisationHead | lists.placeHead | lists.eventHead;

/** Marks every word with the lists of the longest known phrase that starts at or covers it. */
function markLists(words: readonly Word[], gazetteer: Gazetteer): { found: Int32Array; phrase: Int32Array } {
  const found = new Int32Array(words.length);
  const phrase = new Int32Array(words.length);
  words.forEach((word, i) => {
    if (!word.isCapitalised && (word.lists & worthLooking) === 0) return;
    let hash = word.lowerHash;
    let known = word.lists & ~lists.prefix;
    let last = i;
    let opened = word.lists & lists.prefix;
    for (let j = i + 1; opened !== 0 && j < words.length && j < i + longestPhrase; j++) {
      hash = phraseHash(hash, (words[j] as Word).lowerHash);
      const entry = gazetteer.phrase(hash);
      opened = entry & lists.prefix;
      if ((entry & ~lists.prefix) === 0) continue;
      known = entry & ~lists.prefix;
      last = j;
    }
    for (let k = i; k <= last; k++) {
      found[k] = (found[k] as number) | known;
      if (last > i) phrase[k] = known;
    }
  });
  return { found, phrase };
}

/** @param wordAt the word of this spelling; the tagger keeps those that it has met */
export function readParagraph(
  tokens: readonly Token[],
  wordAt: (spelling: string, kind: TokenKind) => Word,
  gazetteer: Gazetteer,
): Paragraph {
  const parts = splitWords(tokens);
  const words = parts.map((part) => wordAt(part.text, part.kind));
  const { sentenceStart, sentenceEnd, context } = markSentences(parts, words);
  const { found, phrase } = markLists(words, gazetteer);
  const regions = nameRegions(parts, words, sentenceStart, sentenceEnd);
  const runs = markRuns(words, regions);
  return {
    parts,
    words,
    sentenceStart,
    sentenceEnd,
    context,
    lists: found,
    phrase,
    regions,
    runStart: runs.start,
    runEnd: runs.end,
  };
}

export const boundaryHash = { start: hashOf("<start>"), end: hashOf("<end>") } as const;
