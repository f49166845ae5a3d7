import { chainsOf, isReported } from "../article/chains";
import type { Article, Entity, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { isEntityId } from "../markup/entityId";
import { oneLine } from "../text/excerpt";
import type { Span } from "../text/offsets";
import { spellingKey } from "./spelling";

/** What the corpus remembers of a file. `P` is a place in it: a span, or whatever the reader of the summary wants. */
export interface FileSummary<P> {
  readonly headlines: readonly { readonly text: string; readonly at: P }[];
  readonly entities: readonly SummarisedEntity<P>[];
  /** The ids that `ref=` and `speaker=` name in the file. */
  readonly ids: readonly string[];
}

export interface SummarisedEntity<P> {
  readonly type: Entity["type"];
  /** The fullest name that the file uses. */
  readonly name: string;
  /** The name and every other one that can stand alone: no bare surnames. */
  readonly spellings: readonly string[];
  /** By name, in text order; no pronouns, no descriptions. */
  readonly mentions: readonly P[];
  /** The first parts of the quotations in marks that are attributed to it. */
  readonly quotations: readonly P[];
}

/** A name longer than this is a mistake. */
const longestName = 120;

/** The summary of a file that was read without the registry, so that it stays true when the registry changes. */
export function summarise<P>(reading: Reading, placeOf: (span: Span) => P): FileSummary<P> {
  const entities = new Map<string, Gathered>();
  for (const article of reading.articles) gather(entities, reading, article);
  return {
    headlines: reading.articles.flatMap(({ structure: { headline } }) =>
      headline ? [{ text: oneLine(wordsOf(reading.marked, headline)), at: placeOf(headline) }] : [],
    ),
    entities: [...entities.values()].map(({ type, name, spellings, mentions, quotations }) => ({
      type,
      name,
      spellings: [...spellings],
      mentions: mentions.map(placeOf),
      quotations: quotations.map(placeOf),
    })),
    ids: idsIn(reading),
  };
}

interface Gathered {
  readonly type: Entity["type"];
  readonly name: string;
  readonly spellings: Set<string>;
  readonly mentions: Span[];
  readonly quotations: Span[];
}

/** One entity a name and type, over all articles of the file. */
function gather(entities: Map<string, Gathered>, { marked }: Reading, article: Article): void {
  const byId = new Map<string, Gathered>();
  for (const { id, type, name } of article.entities) {
    if (name.length > longestName) continue;
    const key = `${type} ${spellingKey(name)}`;
    const known = entities.get(key) ?? {
      type,
      name,
      spellings: new Set([name]),
      mentions: [],
      quotations: [],
    };
    entities.set(key, known);
    byId.set(id, known);
  }
  for (const { entity, form, span } of article.mentions) {
    const known = byId.get(entity);
    if (!known || form === "pronoun" || form === "nominal") continue;
    known.mentions.push(span);
    const words = form === "surname" ? "" : oneLine(wordsOf(marked, span));
    if (words !== "" && words.length <= longestName) known.spellings.add(words);
  }
  for (const chain of chainsOf(article)) {
    if (!isReported(chain) || chain.attribution.state !== "attributed") continue;
    for (const { entity } of chain.attribution.speakers)
      if (entity !== null) byId.get(entity)?.quotations.push(chain.first.quote.span);
  }
}

function idsIn({ marked }: Reading): readonly string[] {
  const written = [...marked.spans, ...marked.lost].flatMap(({ attributes: { values } }) => [
    values.get("ref") ?? "",
    ...(values.get("speaker") ?? "").split(/\s+/u),
  ]);
  return [...new Set(written)].filter((id) => isEntityId(id));
}
