import type { MarkedSpan } from "../marks/types";
import type { CleanSpan } from "../text/offsets";
import type { Decision } from "./decision";
import type { Resolved } from "./resolve";
import type { Evidence } from "./types";

/** Why somebody is taken to have said it. */
export function evidenceFor(
  decision: Decision,
  resolved: Resolved,
  marked: readonly MarkedSpan[],
  span: MarkedSpan,
): readonly Evidence[] {
  const { cue, source, from, method } = decision;
  if (method === "post" && source) return [{ reason: "tweet", span: source.mention }];
  const because: Evidence[] = [];
  if (cue)
    because.push({ reason: cue.kind === "colon" && cue.side === "before" ? "colon" : "cue", span: cue.span });
  if (source) because.push({ reason: "source", span: source.mention });
  if (resolved.antecedent) because.push({ reason: "antecedent", span: resolved.antecedent });
  const origin = marked[(method === "reopened" ? span.reopens : from) ?? -1]?.span;
  if (method === "reopened" && origin) because.push({ reason: "reopened", span: origin });
  else if (origin) because.push({ reason: method === "turn" ? "turn" : "carried-over", span: origin });
  else if (source && outside.has(method))
    because.push({ reason: "carried-over", span: cue ? hull(source.phrase, cue.span) : source.phrase });
  return because;
}

/** Methods that find the source outside the quotation's own sentence, and not at another quotation. */
const outside: ReadonlySet<Decision["method"]> = new Set([
  "sentence-before",
  "colon-before",
  "announced",
  "near",
]);

/** `Ada Quill, the mayor, said`: from the one to the other. */
const hull = (a: CleanSpan, b: CleanSpan): CleanSpan => ({
  start: a.start < b.start ? a.start : b.start,
  end: a.end > b.end ? a.end : b.end,
});

/** Why nobody is: what stands where a cue would, and who speaks nearby without being linked. */
export function evidenceOfNobody(decision: Decision, { span }: MarkedSpan): readonly Evidence[] {
  if (decision.use !== "direct" && decision.use !== "partial") return [{ reason: "no-report", span }];
  const nearby = decision.nearby.map(
    ({ phrase }): Evidence => ({ reason: "not-linked", span: phrase.mention }),
  );
  return [{ reason: "no-cue", span: decision.items.length > 0 ? wholeOf(decision) : zero }, ...nearby];
}

const zero = { start: 0, end: 0 } as CleanSpan;

const wholeOf = (decision: Decision): CleanSpan => {
  const first = decision.items[0];
  const last = decision.items.at(-1);
  return first && last ? { start: first.start, end: last.end } : zero;
};
