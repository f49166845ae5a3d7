import type { EntityId } from "../entities/types";
import type { MarkedSpan } from "../marks/types";
import { isLower, lastCharacter } from "../text/characters";
import type { CleanOffset, CleanSpan } from "../text/offsets";
import type { Token } from "../text/tokens";

/** A name in the article with the entity it was linked to. */
export interface LinkedName {
  readonly span: CleanSpan;
  readonly entity: EntityId;
}

export type ItemKind = "word" | "number" | "punctuation" | "name" | "quote";

/** One step of the author's sentence: a word, a whole name, or a whole quotation. Offsets are clean. */
export interface Item {
  readonly kind: ItemKind;
  readonly text: string;
  readonly lower: string;
  readonly start: CleanOffset;
  readonly end: CleanOffset;
  readonly entity: EntityId | null;
  /** Of a quotation: its index in the story's list of marked spans. */
  readonly quote: number;
}

/** A sentence of the author's, quotations folded up: indices into `items`, end-exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** What the author says around the quotations of one paragraph (or inside one quotation, for those nested in it). */
export interface Frame {
  readonly items: readonly Item[];
  readonly sentences: readonly Sentence[];
}

export interface FrameInput {
  readonly text: string;
  /** Of the paragraph; offsets are relative to `start`. */
  readonly tokens: readonly Token[];
  /** Where its sentences end, those inside quotations among them, as `text/sentences.ts` has them; relative to `start`. */
  readonly sentenceEnds: readonly number[];
  readonly start: CleanOffset;
  readonly names: readonly LinkedName[];
  /** Spans to fold up, outermost, in order; with their indices. */
  readonly quotes: readonly { readonly index: number; readonly marked: MarkedSpan }[];
}

/** Folds names and quotations into single items. Linear. */
export function frameOf({ text, tokens, sentenceEnds, start, names, quotes }: FrameInput): Frame {
  const items: Item[] = [];
  let n = 0;
  let q = 0;
  let i = 0;
  const at = (offset: number): CleanOffset => (offset + start) as CleanOffset;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    const from = at(token.start);
    const quote = quotes[q];
    if (quote && quote.marked.span.start <= from) {
      const { start: s, end: e } = quote.marked.span;
      items.push(item("quote", text.slice(s - start, e - start), s, e, null, quote.index));
      while (i < tokens.length && at(tokens[i]?.start ?? 0) < e) i++;
      q++;
      continue;
    }
    while ((names[n]?.span.end ?? Number.POSITIVE_INFINITY) <= from) n++;
    const name = names[n];
    const stop = quote?.marked.span.start ?? Number.POSITIVE_INFINITY;
    if (name && name.span.start <= from && name.span.end > from && name.span.end <= stop) {
      items.push(
        item("name", text.slice(from - start, name.span.end - start), from, name.span.end, name.entity, -1),
      );
      while (i < tokens.length && at(tokens[i]?.start ?? 0) < name.span.end) i++;
      continue;
    }
    const kind = token.kind === "punctuation" ? "punctuation" : token.kind === "number" ? "number" : "word";
    items.push(item(kind, token.text, from, at(token.end), null, -1));
    i++;
  }
  return { items, sentences: sentencesOf(items, new Set(sentenceEnds.map(at))) };
}

const item = (
  kind: ItemKind,
  text: string,
  start: CleanOffset,
  end: CleanOffset,
  entity: EntityId | null,
  quote: number,
): Item => ({
  kind,
  text,
  lower: kind === "quote" ? "" : text.toLowerCase().replaceAll("’", "'"),
  start,
  end,
  entity,
  quote,
});

/**
 * Sentences of the author. A quotation that ends in a stop ends the sentence too, unless what follows goes on with it:
 *
 *   “We won.” He left.          two sentences
 *   “We won,” he said.          one
 *   “Did we win?” Smith asked.  one, as far as this function can tell: a name may be the subject of the cue
 */
function sentencesOf(items: readonly Item[], ends: ReadonlySet<number>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < items.length; i++) {
    if (!endsSentence(items, i, ends)) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < items.length) sentences.push({ from, to: items.length });
  return sentences;
}

function endsSentence(items: readonly Item[], i: number, ends: ReadonlySet<number>): boolean {
  const here = items[i];
  const next = items[i + 1];
  if (!here || !next) return true;
  if (here.kind !== "quote") return ends.has(here.end);
  const last = lastCharacter(here.text);
  if (next.kind === "quote") return /[.!?…]/.test(last);
  return next.kind !== "punctuation" && !isLower(next.text) && last === ".";
}
