import { referenceTo } from "../antecedent";
import type { NominalEvent, Reference } from "../types";
import type { Memory } from "./memory";
import { inOneRow } from "./row";

/** `the father`: the man of a couple, where the text speaks of parents. */
export function byCouple(memory: Memory, { head, gender, words, span }: NominalEvent): Reference | null {
  if (!/^(?:father|mother|dad|mum|mom|husband|wife)$/.test(head) || words.length > 1 || !memory.hasParents)
    return null;
  const one = memory.couple?.find(
    (each) => each.kind === "name" && memory.entities.get(each.entity)?.gender === gender,
  );
  return one?.kind === "name" ? referenceTo(span, "nominal", { ...one, others: [] }, inOneRow) : null;
}
