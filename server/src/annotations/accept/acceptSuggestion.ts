import type { Config } from "../../article/config";
import type { Article, Attribution, Entity, NamedSource, Reading } from "../../article/types";
import { normalisedValue } from "../../markup/attributes";
import { toCleanSpan } from "../../markup/offsetMap";
import type { Attributes, MarkedText } from "../../markup/types";
import { message } from "../../text/message";
import type { Span } from "../../text/offsets";
import { idsBeside } from "../draft/annotate";
import { type Drafts, draftOver, withAdded, withAttributes, withValues } from "../draft/draft";
import { isConfirmed, partSpansOf, withQuotation } from "../draft/quotationDraft";
import { perSelection, type Step } from "../edit/perSelection";
import type { EditResult } from "../edit/rewrite";
import { type ChainTarget, selected, speechTouched } from "../edit/targets";

/**
 * Confirms what the engine suggests for each quotation that is touched: the speaker, of several candidates the best.
 * Beside the speaker only what `write` names is written.
 *
 *   “Never,” Joan Doe said.  →  [“Never,”]{.quote speaker=joan-doe} Joan Doe said.
 */
export const acceptSuggestion = (
  reading: Reading,
  selections: readonly Span[],
  write: Config["write"],
): EditResult =>
  perSelection(reading, selections, (drafts, selection): Step => {
    const span = selected(reading.marked, selection);
    const targets = span === null ? [] : speechTouched(reading, span);
    if (targets.length === 0) return { refused: message("There is no quotation here.") };
    const open = targets.filter(({ chain }) => !isConfirmed(reading.marked, drafts, chain));
    if (open.length === 0) return { refused: message("This is confirmed already.") };
    const ready = open.filter(({ chain }) => suggestionOf(chain.attribution) !== null);
    if (ready.length === 0) return { refused: message("Nobody is suggested as the speaker here.") };
    return ready.reduce((next, target) => withAccepted(reading.marked, next, target, write), drafts);
  });

/** With the suggestion for one quotation written down. */
export function withAccepted(
  marked: MarkedText,
  drafts: Drafts,
  target: ChainTarget,
  write: Config["write"],
): Drafts {
  const { chain } = target;
  const changes: Record<string, string | null> = { speaker: suggestionOf(chain.attribution) };
  let next = drafts;
  if (write.includes("form")) changes.form = chain.first.quote.form;
  for (const { key, span, attributes } of pointersOf(target, write)) {
    const named = withId(marked, next, span, attributes);
    next = named.drafts;
    changes[key] = named.id;
  }
  return withQuotation(marked.clean, next, partSpansOf(marked, chain), (attributes) =>
    withValues(attributes, changes),
  );
}

/** What a quotation would point to, with the attributes that it gets there. */
interface Pointer {
  readonly key: "cue" | "source";
  readonly span: Span;
  readonly attributes: Attributes;
}

/** The cue and the source of a suggestion, as far as `write` names them. */
export function pointersOf({ chain, article }: ChainTarget, write: Config["write"]): readonly Pointer[] {
  const { cue, speakers } = chain.attribution;
  const [source] = speakers;
  const name = source === undefined ? null : nameAttributes(article, source);
  const pointers: Pointer[] = [];
  if (write.includes("cue") && cue !== null)
    pointers.push({ key: "cue", span: cue, attributes: { id: null, classes: ["cue"], values: new Map() } });
  if (write.includes("source") && source?.mention && name !== null)
    pointers.push({ key: "source", span: source.mention, attributes: name });
  return pointers;
}

/** What `speaker=` would say, or null where nobody is suggested. */
export function suggestionOf({ state, speakers }: Attribution): string | null {
  if (state === "none") return null;
  const believed = state === "uncertain" ? speakers.slice(0, 1) : speakers;
  const ids = believed.flatMap(({ entity }) => (entity === null ? [] : [entity]));
  const isAllEntities = ids.length === believed.length;
  return normalisedValue(
    isAllEntities ? ids.join(" ") : believed.map(({ entity, name }) => name || (entity ?? "")).join(" and "),
  );
}

export function nameAttributes({ entities }: Article, { entity: id }: NamedSource): Attributes | null {
  const entity: Entity | undefined = entities.find((each) => each.id === id);
  return entity === undefined
    ? null
    : { id: null, classes: [entity.type], values: new Map([["ref", entity.id]]) };
}

/** With the words annotated and carrying an id, which the quotation can point to. */
function withId(
  marked: MarkedText,
  drafts: Drafts,
  span: Span,
  attributes: Attributes,
): { readonly drafts: Drafts; readonly id: string } {
  const words = toCleanSpan(marked.map, span);
  const isWanted = ({ classes }: Attributes): boolean =>
    attributes.classes.every((name) => classes.includes(name));
  const own = draftOver(drafts, isWanted, words);
  const id = own?.attributes.id ?? idsBeside(drafts)(attributes);
  if (own === null) return { drafts: withAdded(marked.clean, drafts, [words], { ...attributes, id }), id };
  return { drafts: withAttributes(drafts, own, { ...own.attributes, id }), id };
}
