import type { EntityId } from "../../../entities/types";
import { offices } from "../../lexicon/persons";
import { type Antecedent, referenceTo } from "../antecedent";
import type { NominalEvent, Reference } from "../types";
import { calledSo, manyBear, varied } from "./called";
import type { Memory } from "./memory";
import { rank } from "./ranking";

/** The one whose role or name holds these words: the only one, or of several the likeliest. */
export function byRole(memory: Memory, event: NominalEvent): Reference | null {
  const fitting = memory.roles.fitting(event);
  if (fitting.length === 0) return null;
  const whole = event.words.length > 1 || event.of !== null;
  const before = fitting
    .filter((id) => memory.named.has(id))
    .sort((a, b) => (memory.named.get(b)?.start ?? 0) - (memory.named.get(a)?.start ?? 0));
  const [last] = before;
  if (last === undefined) return namedLater(memory, event, fitting, whole);
  const likeliest =
    event.person && (!whole || before.length > 1) ? likeliestOf(memory, event, before, whole) : last;
  if (likeliest === null) return null;
  const confidence = before.length > 1 ? ofSeveral : whole ? wholeRole : oneWord;
  return referenceTo(event.span, "nominal", lastNamed(memory, likeliest, event), confidence);
}

/** `The Norwegian president left. Ada Quill took the train.`: the name may come after, if there is but one. */
function namedLater(
  memory: Memory,
  event: NominalEvent,
  [only, ...more]: readonly EntityId[],
  whole: boolean,
): Reference | null {
  if (only === undefined || more.length > 0 || !(whole || !event.person || memory.salience.isEmpty))
    return null;
  return referenceTo(event.span, "nominal", lastNamed(memory, only, event), whole ? wholeRole : beforeName);
}

/**
 * Of those who fit the one who comes to mind first. A single word (`the senator`) can be meant for somebody who is not
 * called so but is much nearer; then it is nobody's here.
 */
function likeliestOf(
  memory: Memory,
  event: NominalEvent,
  fitting: readonly EntityId[],
  whole: boolean,
): EntityId | null {
  const { span, place, gender, head } = event;
  const speaks = memory.speaking.get(span.start) ?? null;
  const only = whole || (offices.has(head) && !manyBear.test(head));
  const ranking = rank(
    memory,
    gender,
    { event: { span, place, role: "subject" }, speaks },
    varied,
    ({ entity }) =>
      entity === null
        ? Number.NEGATIVE_INFINITY
        : fitting.includes(entity)
          ? calledSo
          : only || memory.roles.isKnown(entity)
            ? Number.NEGATIVE_INFINITY
            : 0,
  );
  const best = ranking.find(([, share]) => share > 0)?.[0].entity ?? fitting[0] ?? null;
  return best !== null && fitting.includes(best) ? best : null;
}

/** Somebody as the name that stood last, or will stand first. */
function lastNamed(memory: Memory, entity: EntityId, { place, span }: NominalEvent): Antecedent {
  return {
    entity,
    span: memory.named.get(entity) ?? memory.firstNamed.get(entity) ?? span,
    place,
    others: [],
  };
}

/** How sure a description is: of several who fit, of one named only afterwards, with more than its noun, without. */
const [ofSeveral, beforeName, wholeRole, oneWord] = [0.7, 0.7, 0.9, 0.85];
