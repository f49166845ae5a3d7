import type { Antecedent } from "../antecedent";
import type { Row } from "../together";
import type { NameEvent, NominalEvent } from "../types";
import { isSubject, type Memory } from "./memory";

/** `Quill and Hale`, whom a `they` or `both` can mean. */
export function takeRow(memory: Memory, event: NameEvent | NominalEvent): void {
  memory.rows.take(event, isPerson(memory, event));
  const row = memory.rows.last;
  if (row?.at(-1) !== event) return;
  const all = together(memory, row);
  if (all === null) return;
  const genders = row.map((one) =>
    one.kind === "name" ? memory.entities.get(one.entity)?.gender : one.gender,
  );
  if (row.length === 2 && genders.includes("female") && genders.includes("male")) memory.couple = row;
  const [first] = row;
  if (first && isSubject(memory, first)) memory.subject = memory.plural = all;
}

function isPerson(memory: Memory, event: NameEvent | NominalEvent): boolean {
  return event.kind === "name" ? memory.entities.get(event.entity)?.type === "person" : event.person;
}

/** The members of a row as one antecedent; null where one of them is nobody named. */
export function together(memory: Memory, row: Row): Antecedent | null {
  const ids = row.map((one) =>
    one.kind === "name" ? one.entity : (memory.byStart.get(one.span.start)?.entity ?? null),
  );
  const [entity = null, ...others] = ids;
  const [first] = row;
  return first && entity !== null && others.every((id) => id !== null)
    ? { entity, span: first.span, place: (row.at(-1) ?? first).place, others }
    : null;
}

/** How sure `both` is, of those whom the text names together. */
export const inOneRow = 0.85;
