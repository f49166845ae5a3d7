import { type Antecedent, referenceTo } from "../antecedent";
import type { GroupEvent } from "../types";
import { isSubject, type Memory } from "./memory";
import { inOneRow, together } from "./row";

/** `the latter`, `both`, `the two`; whom other words mean is left open. */
export function takeGroup(memory: Memory, event: GroupEvent): void {
  const { span, head, known, place } = event;
  if (head === "parent" || head === "couple") memory.hasParents = true;
  const all =
    head === "latter" || head === "former" ? ofRow(memory, event) : known > 0 ? few(memory, event) : null;
  if (all) memory.byStart.set(span.start, referenceTo(span, "nominal", all.meant, all.confidence));
  const meant = all?.meant ?? { entity: null, span, place, others: [] };
  memory.documents.meet(meant);
  if (isSubject(memory, event)) memory.subject = memory.plural = meant;
}

interface Found {
  readonly meant: Antecedent;
  readonly confidence: number;
}

/** `the latter` */
function ofRow(memory: Memory, { head, place }: GroupEvent): Found | null {
  const row = memory.rows.last;
  const one = head === "latter" ? row?.at(-1) : row?.[0];
  if (!row || one?.kind !== "name" || place.sentence - one.place.sentence > 1) return null;
  return { meant: { entity: one.entity, span: one.span, place, others: [] }, confidence: inOneRow };
}

/** `both`, `the two`: those who stand together in the text, or the only ones named in the sentence before. */
function few(memory: Memory, { known, place }: GroupEvent): Found | null {
  const row = memory.rows.last;
  const all = row?.length === known ? together(memory, row) : null;
  if (all && place.sentence - all.place.sentence <= 3) return { meant: all, confidence: inOneRow };
  const lately = memory.salience
    .candidates(null)
    .filter(({ occurrences: [last] }) => last !== undefined && place.sentence - last.place.sentence <= 1);
  const [second, first, ...more] = lately;
  if (known !== 2 || more.length > 0 || !first?.entity || !second?.entity) return null;
  return {
    meant: { entity: first.entity, span: first.named, place, others: [second.entity] },
    confidence: onlyTwo,
  };
}

/** `both`, of the only two whom the sentence before names. */
const onlyTwo = 0.65;
