import type { Chain } from "../../article/chains";
import type { Article, Attribution } from "../../article/types";
import { normalisedValue } from "../../markup/attributes";
import { toCleanSpan } from "../../markup/offsetMap";
import type { Attributes, MarkedText } from "../../markup/types";
import { nameAttributes, suggestionOf } from "../accept/acceptSuggestion";
import { withValues } from "../draft/draft";
import { newQuotation, partSpansOf } from "../draft/quotationDraft";
import type { Gathering } from "./gathering";
import type { Exchanged } from "./types";

/**
 * Adds what accepting a suggestion would write, its form, cue and source included; nothing where a person has decided.
 *
 *   “Never,” Joan Doe said.  →  [“Never,”]{.quote speaker=joan-doe form=direct cue=c1 source=p1} [Joan Doe]{#p1 …} …
 */
export function suggestQuotation(
  gathering: Gathering,
  marked: MarkedText,
  article: Article,
  chain: Chain,
): void {
  const { attribution, first } = chain;
  if (attribution.status === "annotated" || !isListed(chain)) return;
  const judged = judgementOf(attribution);
  const parts = partSpansOf(marked, chain);
  const values: Record<string, string | null> = {
    speaker: suggestionOf(attribution),
    via: viaOf(attribution),
    form: first.quote.form,
    cue: cueOf(gathering, marked, attribution, judged),
    source: sourceOf(gathering, marked, article, attribution, judged),
  };
  let head: string | null = null;
  for (const { outer, inner } of parts) {
    gathering.say(outer, inner, "quote", (before) => {
      const own = before?.attributes ?? newQuotation;
      if (head !== null) {
        return { clean: outer, attributes: { ...own, values: new Map([["part", head]]) }, ...judged };
      }
      const attributes = withValues(own, values);
      head = parts.length > 1 ? (own.id ?? gathering.freshId(own)) : own.id;
      return { clean: outer, attributes: { ...attributes, id: head }, ...judged };
    });
  }
}

type Judgement = Pick<Exchanged, "status" | "confidence">;

const judgementOf = ({ state, confidence }: Attribution): Judgement => ({
  status: state === "uncertain" ? "uncertain" : "suggested",
  confidence: Number(confidence.toFixed(3)),
});

/** Somebody's words, in the story itself. */
const isListed = ({ first: { quote } }: Chain): boolean =>
  quote.place === "body" &&
  (quote.form === "direct" || quote.form === "partial" || quote.form === "indirect");

const cueClass: Attributes = { id: null, classes: ["cue"], values: new Map() };
const sourceClass: Attributes = { id: null, classes: ["source"], values: new Map() };

const viaOf = ({ via }: Attribution): string | null =>
  normalisedValue(via.map(({ name }) => name).join("; "));

function cueOf(
  gathering: Gathering,
  marked: MarkedText,
  { cue, state }: Attribution,
  judged: Judgement,
): string | null {
  if (cue === null || state === "none") return null;
  return gathering.idFor({ clean: toCleanSpan(marked.map, cue), attributes: cueClass, ...judged });
}

/** A source that is no entity has a class of its own: `[a senior official]{#s1 .source}`. */
function sourceOf(
  gathering: Gathering,
  marked: MarkedText,
  article: Article,
  { speakers: [source], state }: Attribution,
  judged: Judgement,
): string | null {
  if (source === undefined || source.mention === null || state === "none") return null;
  const attributes = nameAttributes(article, source) ?? sourceClass;
  return gathering.idFor({ clean: toCleanSpan(marked.map, source.mention), attributes, ...judged });
}
