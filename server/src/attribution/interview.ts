import type { EntityId } from "../entities/types";
import type { Decision } from "./decision";
import type { Item } from "./frame";
import type { FramedParagraph } from "./framedParagraph";
import { type Phrase, phrase } from "./phrase";
import { subjectAfter } from "./subjectAfter";
import { subjectBefore } from "./subjectBefore";

/** Somebody who answers questions, by a mention in an earlier paragraph. */
export interface Guest {
  readonly items: readonly Item[];
  readonly phrase: Phrase;
}

/** Does a question or an answer of an interview begin here: `Q: Why now?`, `A. It was time.`? */
const part = /^(?:Q|QUESTION|Question|A|ANSWER|Answer)[:.]$/;
const partAt = (items: readonly Item[]): "question" | "answer" | null => {
  const label = part.exec(
    `${items[0]?.text ?? ""}${/^[:.]$/.test(items[1]?.text ?? "") ? items[1]?.text : ""}`,
  );
  return label && (/^Q/i.test(label[0]) ? "question" : "answer");
};

/**
 * Gives the quotations of an answer that nobody owns to whoever answers: a candidate. Returns who answers in the paragraphs
 * that follow: whom this one brings in, or `guest`.
 */
export function interviewed(
  framed: FramedParagraph,
  guest: Guest | null,
  decisions: Decision[],
  isPerson: (entity: EntityId) => boolean,
): Guest | null {
  const here = partAt(framed.frame.items);
  if (here === null) return guestOf(framed, isPerson) ?? guest;
  if (here === "question" || guest === null) return guest;
  for (const index of framed.quotes) {
    const decision = decisions[index];
    const unowned = decision?.method === "none" || (decision?.method === "near" && decision.cue === null);
    if (decision?.use !== "direct" || !unowned) continue;
    decisions[index] = { ...decision, method: "near", source: guest.phrase, items: guest.items, score: 30 };
  }
  return guest;
}

/** In items: as much of a paragraph is looked at. */
const reach = 400;

/**
 * Who answers, as a paragraph before the questions tells; null where it does not:
 *
 *   an interview with [Ada Quill]     The Wire sat down with [Ada Quill]     [Ada Quill] spoke to the Wire
 *   The Wire spoke to [Ada Quill]
 */
function guestOf(
  { frame: { items } }: FramedParagraph,
  isPerson: (entity: EntityId) => boolean,
): Guest | null {
  const isSomebody = (found: Phrase | null): boolean => {
    const entity = items[found?.head ?? -1]?.entity ?? null;
    // `the Wire`
    const isThing = items[(found?.head ?? 0) - 1]?.lower === "the";
    return entity !== null && !isThing && isPerson(entity);
  };
  const end = Math.min(items.length, reach);
  for (let at = 0; at < end; at++) {
    const lower = items[at]?.lower ?? "";
    const next = items[at + 1]?.lower;
    const down = next === "down" && items[at + 2]?.lower === "with";
    if (talking.test(lower) && (next === "to" || next === "with")) {
      const answering = subjectBefore(items, at, 0);
      return somebody(items, isSomebody(answering) ? answering : subjectAfter(items, at + 1, end));
    }
    if (meeting.test(lower) && next === "with") return somebody(items, subjectAfter(items, at + 1, end));
    if (/^(?:sat|sits)$/.test(lower) && down) return somebody(items, subjectAfter(items, at + 2, end));
    if (/^interviewe[dr]$/.test(lower)) return somebody(items, subjectAfter(items, at, end));
  }
  return null;
}

const meeting = /^(?:interview|q&a|conversation|talk|chat)$/;
const talking = /^(?:spoke|talked|chatted|spoken|speaks|talks)$/;

const somebody = (items: readonly Item[], found: Phrase | null): Guest | null =>
  found?.kind === "name"
    ? { items, phrase: phrase(items, "name", found.head, found.head, found.head) ?? found }
    : null;
