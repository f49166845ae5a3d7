import type { Config } from "../../article/config";
import { toCleanSpan } from "../../markup/offsetMap";
import type { Attributes, MarkedText } from "../../markup/types";
import type { CleanSpan } from "../../text/offsets";
import { type Addition, nearIn, withAdditions } from "../draft/additions";
import { idsBeside, inTextOrder } from "../draft/annotate";
import { type Drafts, withValues } from "../draft/draft";
import { newQuotation, partSpansOf } from "../draft/quotationDraft";
import type { ChainTarget } from "../edit/targets";
import { pointersOf, suggestionOf, withAccepted } from "./acceptSuggestion";

/**
 * As `withAccepted` for each of many quotations, in time that grows with their number and not with its square, but for
 * those that share a place with an annotation that is there already.
 */
export function withAllAccepted(
  marked: MarkedText,
  drafts: Drafts,
  targets: readonly ChainTarget[],
  write: Config["write"],
): Drafts {
  const near = nearIn(inTextOrder(drafts));
  const isFree = (target: ChainTarget): boolean =>
    [
      ...outerSpans(marked, target),
      ...pointersOf(target, write).map(({ span }) => toCleanSpan(marked.map, span)),
    ].every((span) => near(span).length === 0);
  const free = new Set(targets.filter(isFree));
  const others = targets
    .filter((target) => !free.has(target))
    .reduce((next, target) => withAccepted(marked, next, target, write), drafts);
  const freshId = idsBeside(others);
  const additions = additionsOf(
    marked,
    targets.filter((target) => free.has(target)),
    write,
    freshId,
  );
  return withAdditions(marked.clean, others, additions, freshId);
}

const outerSpans = (marked: MarkedText, { chain }: ChainTarget): readonly CleanSpan[] =>
  partSpansOf(marked, chain).map(({ outer }) => outer);

/** What accepting writes over words that nobody has annotated; what two quotations point to is written once. */
function additionsOf(
  marked: MarkedText,
  targets: readonly ChainTarget[],
  write: Config["write"],
  freshId: (attributes: Attributes) => string,
): readonly Addition[] {
  const named = new Map<string, string>();
  return targets.flatMap((target) => {
    const { attribution, first } = target.chain;
    const additions: Addition[] = [];
    const changes: Record<string, string | null> = { speaker: suggestionOf(attribution) };
    if (write.includes("form")) changes.form = first.quote.form;
    for (const { key, span, attributes } of pointersOf(target, write)) {
      const words = toCleanSpan(marked.map, span);
      const place = `${words.start}-${words.end} ${attributes.classes.join(" ")}`;
      const id = named.get(place) ?? freshId(attributes);
      if (!named.has(place)) additions.push({ spans: [words], attributes: { ...attributes, id } });
      named.set(place, id);
      changes[key] = id;
    }
    return [
      ...additions,
      { spans: outerSpans(marked, target), attributes: withValues(newQuotation, changes) },
    ];
  });
}
