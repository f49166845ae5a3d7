import { isQuotationMark, isSpace } from "../../text/characters";
import { message } from "../../text/message";
import { sliceOf } from "../../text/offsets";
import { chained } from "../draft/annotate";
import type { Draft, Drafts } from "../draft/draft";
import { piecesOf } from "../draft/place";
import { Losses } from "./losses";
import { withOwnIds } from "./ownIds";
import type { Exchanged, Loss, Which } from "./types";

/** Text that has been annotated before, with what an import adds to it. */
export interface Merged {
  readonly drafts: Drafts;
  /** How many annotations are new. */
  readonly added: number;
  readonly losses: readonly Loss[];
}

/**
 * The annotations to write. `confirmed` leaves out what the format marks as a suggestion.
 */
export const chosen = (annotations: readonly Exchanged[], which: Which): readonly Exchanged[] =>
  which === "all" ? annotations : annotations.filter(({ status }) => status === "confirmed");

/**
 * Beside what is there already; an annotation over the same words with the same class is there already, and stays.
 * Words are the same with quotation marks around them and without.
 */
export function merged(text: string, before: Drafts, annotations: readonly Exchanged[]): Merged {
  const losses = new Losses();
  const keyOf = ({ clean, attributes }: Pick<Exchanged, "clean" | "attributes">): string => {
    const [before, behind] = marksAround(sliceOf(text, clean));
    return `${clean.start + before} ${clean.end - behind} ${attributes.classes[0]}`;
  };
  const there = new Map([...before].reverse().map((draft) => [keyOf(draft), draft]));
  const met = annotations.map((annotation) => ({ annotation, same: there.get(keyOf(annotation)) ?? null }));
  const { before: kept, fresh, freshId } = withOwnIds(before, met);
  losses.add(message("annotations that are there already"), annotations.length - fresh.length);
  const placed = before.map(({ clean }) => clean);
  const drafts: Draft[] = [...kept];
  let added = 0;
  for (const { clean, attributes } of fresh) {
    const pieces = piecesOf(text, clean, placed);
    if (pieces.length === 0) losses.add(message("annotations of nothing but white space"));
    else added++;
    placed.push(...pieces);
    for (const annotation of chained(pieces, attributes, freshId))
      drafts.push({ ...annotation, written: null });
  }
  return { drafts, added, losses: losses.list };
}

/** How many quotation marks and spaces begin and end some words; nothing else is no words. */
function marksAround(words: string): readonly [number, number] {
  const isAround = (at: number): boolean => isSpace(words[at]) || isQuotationMark(words[at]);
  let before = 0;
  while (isAround(before)) before++;
  if (before === words.length) return [0, 0];
  let behind = 0;
  while (isAround(words.length - behind - 1)) behind++;
  return [before, behind];
}
