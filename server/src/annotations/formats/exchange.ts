import { chainsOf } from "../../article/chains";
import type { Article } from "../../article/types";
import { toCleanSpan } from "../../markup/offsetMap";
import { inTextOrder } from "../draft/annotate";
import { Gathering } from "./gathering";
import { suggestQuotation } from "./suggestQuotation";
import type { Exchanged, ExchangedDocument, ExportedFile, Which } from "./types";

/** What there is to export of a file, in the clean text's offsets: the same for every format. */
export function exchangedOf({ name, reading }: ExportedFile, which: Which): ExchangedDocument {
  const { marked, articles } = reading;
  const confirmed = marked.spans.map(
    ({ clean, attributes }): Exchanged => ({ clean, attributes, status: "confirmed", confidence: 1 }),
  );
  const gathering = new Gathering(marked.clean, confirmed);
  if (which === "all") {
    for (const article of articles) {
      for (const chain of chainsOf(article)) suggestQuotation(gathering, marked, article, chain);
      suggestNames(gathering, article, (span) => toCleanSpan(marked.map, span));
    }
  }
  return {
    name,
    text: marked.clean,
    annotations: inTextOrder(gathering.annotations),
    entities: new Map(
      articles.flatMap(({ entities }) => entities.map((entity) => [entity.id as string, entity] as const)),
    ),
  };
}

/** Names, not descriptions or pronouns: those count only where somebody speaks. */
function suggestNames(
  gathering: Gathering,
  { entities, mentions }: Article,
  toClean: (span: Article["span"]) => Exchanged["clean"],
): void {
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  for (const { span, entity, form } of mentions) {
    const type = typeOf.get(entity);
    if (type === undefined || form === "pronoun" || form === "nominal") continue;
    const clean = toClean(span);
    if (gathering.holds(clean, type)) continue;
    const attributes = { id: null, classes: [type], values: new Map([["ref", entity]]) };
    gathering.add({ clean, attributes, status: "suggested", confidence: null });
  }
}
