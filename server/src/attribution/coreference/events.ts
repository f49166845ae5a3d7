import type { Entity, EntityId } from "../../entities/types";
import { frontLength } from "../../text/front";
import type { CleanOffset, CleanSpan } from "../../text/offsets";
import type { StoryParagraph } from "../framedParagraph";
import { ParagraphReader } from "./paragraphReader";
import type { DiscourseEvent, Place } from "./types";

/**
 * What of a story can refer or be referred to, in text order: names, he and she, descriptions of people,
 * organisations and documents.
 * Linear in the tokens.
 */
export function eventsOf(
  paragraphs: readonly StoryParagraph[],
  entities: ReadonlyMap<EntityId, Entity>,
  quoted: readonly CleanSpan[],
): readonly DiscourseEvent[] {
  const events: DiscourseEvent[] = [];
  let sentence = 0;
  for (const [p, paragraph] of paragraphs.entries()) {
    const { start, sentenceEnds } = paragraph;
    new ParagraphReader(paragraph, entities, placing(p, sentence, sentenceEnds, start, quoted)).read(events);
    sentence += sentenceEnds.length;
  }
  return events;
}

/** Offsets in, in order; places out. */
function placing(
  paragraph: number,
  sentence: number,
  ends: readonly number[],
  start: CleanOffset,
  quoted: readonly CleanSpan[],
): (offset: number) => Place {
  let s = 0;
  let q = frontLength(quoted, ({ end }) => end <= start);
  return (offset) => {
    while (offset - start >= (ends[s] ?? Number.POSITIVE_INFINITY)) s++;
    while ((quoted[q]?.end ?? Number.POSITIVE_INFINITY) <= offset) q++;
    const inside = (quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= offset;
    return { paragraph, sentence: sentence + s, quoted: inside ? q : -1 };
  };
}
