import type { Article, Attribution, Quote } from "./types";

/** A quotation's part with the judgement of who said it. */
export interface Part {
  readonly quote: Quote;
  readonly attribution: Attribution;
}

/**
 * One quotation as a reader counts it: the parts that its own cue or a paragraph break cuts it into.
 *
 *   “We will keep watch,” she remarked. “Nobody may pass.”   one chain, two parts
 */
export interface Chain {
  readonly first: Part;
  /** All parts in text order, the first included. */
  readonly parts: readonly Part[];
  /** Of the part that knows most: annotated, then attributed before uncertain before none. */
  readonly attribution: Attribution;
}

const rank = { attributed: 1, uncertain: 2, none: 3 } as const;

const rankOf = ({ attribution: { status, state } }: Part): number =>
  status === "annotated" ? 0 : rank[state];

/** Everything that reports somebody's words or stands in marks, with its judgement, in text order. */
export const everyPartOf = (article: Article): readonly Part[] =>
  article.quotes.flatMap((quote, i) => {
    const attribution = article.attributions[i];
    return attribution ? [{ quote, attribution }] : [];
  });

/**
 * Lists, counts and checks speak of words in marks: indirect speech joins them once a person has annotated it, or every
 * `he said that` would be a row.
 */
const isShown = ({ quote, attribution }: Part): boolean =>
  quote.form !== "indirect" ||
  attribution.status === "annotated" ||
  attribution.because.some(({ reason }) => reason === "annotated");

/** Every quotation with its judgement, in text order; indirect speech only where a person has annotated it. */
export const partsOf = (article: Article): readonly Part[] => everyPartOf(article).filter(isShown);

/** All quotations of an article, chained, in the order of their first parts; terms and titles are chains of one. */
export function chainsOf(article: Article): readonly Chain[] {
  const chains = new Map<string, Part[]>();
  const headOf = new Map<string, string>();
  for (const part of partsOf(article)) {
    const { id, continues } = part.quote;
    const head = (continues !== null && headOf.get(continues)) || id;
    headOf.set(id, head);
    const parts = chains.get(head);
    if (parts) parts.push(part);
    else chains.set(head, [part]);
  }
  return [...chains.values()].flatMap(chainOf);
}

function chainOf(parts: readonly Part[]): readonly Chain[] {
  const [first] = parts;
  if (!first) return [];
  const best = parts.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
  return [{ first, parts, attribution: best.attribution }];
}

/** Somebody's words in marks, in the story itself: what lists, counts and checks speak of. */
export const isReported = ({ first: { quote } }: Chain): boolean =>
  quote.place === "body" && (quote.form === "direct" || quote.form === "partial");
