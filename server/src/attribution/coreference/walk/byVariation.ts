import { offices, variations } from "../../lexicon/persons";
import { referenceTo } from "../antecedent";
import type { NominalEvent, Reference } from "../types";
import { calledSo, manyBear, varied } from "./called";
import { type Memory, sure } from "./memory";
import { rank } from "./ranking";

/**
 * `Ada Quill won. The Ohio native said …`: writers vary what they call somebody. Weighed as a pronoun is; whom the text
 * calls so already is likelier, who holds another office is nobody's choice.
 */
export function byVariation(memory: Memory, event: NominalEvent): Reference | null {
  const { head, words, of, place, span, gender } = event;
  const isOffice = offices.has(head);
  // `The president said` is somebody whom everybody knows, `the founder of the club` whoever that was.
  if (of !== null || (isOffice && words.length === 1 && !manyBear.test(head))) return null;
  if (!variations.has(head) && !/-year-old$/.test(head)) return null;
  const speaks = memory.speaking.get(span.start) ?? null;
  const asking = { event: { span, place, role: "subject" }, speaks } as const;
  const ranking = rank(memory, gender, asking, varied, ({ entity, occurrences: [last] }) => {
    // `Ada Quill left because the minister said …`: whom the sentence has named it does not describe.
    if (entity === null || (last?.place.sentence === place.sentence && last.place.quoted === place.quoted))
      return Number.NEGATIVE_INFINITY;
    // `the health minister` is not the transport minister.
    if (isOffice && memory.roles.holdsAnother(entity, head)) return Number.NEGATIVE_INFINITY;
    return memory.roles.bears(entity, head) ? calledSo : 0;
  });
  const [best] = ranking;
  if (!best?.[0].entity || best[1] < sure) return null;
  const antecedent = { entity: best[0].entity, span: best[0].named, place, others: [] };
  return referenceTo(span, "nominal", antecedent, Math.min(best[1], surestVariation));
}

/** However likely, writers vary too freely for more. */
const surestVariation = 0.78;
