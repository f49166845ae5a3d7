import type { ExchangedDocument } from "../../annotations/formats/types";
import { entityClasses } from "../../markup/classes";
import { isQuotation } from "../../markup/quoteAttributes";
import type { CleanSpan } from "../../text/offsets";

/** What somebody says of a stretch of text. */
export interface Judged {
  readonly span: CleanSpan;
  /** Of a quotation who speaks, `none`, or null where nothing is said of it; of a name its type. */
  readonly label: string | null;
}

/** Quotations part by part, each with the speaker of its first part; terms and titles are none. */
export function judgedQuotations({ annotations }: ExchangedDocument): readonly Judged[] {
  const quotations = annotations.filter(({ attributes }) => isQuotation(attributes));
  const byId = new Map(quotations.map(({ attributes }) => [attributes.id, attributes.values]));
  return quotations.flatMap(({ clean, attributes: { values } }): readonly Judged[] => {
    const form = values.get("form") ?? "";
    if (form === "term" || form === "title" || form === "nickname") return [];
    const first = byId.get(values.get("part") ?? null);
    const speaker = values.get("speaker") ?? first?.get("speaker");
    return [{ span: clean, label: speaker?.toLowerCase() ?? null }];
  });
}

export const judgedNames = ({ annotations }: ExchangedDocument): readonly Judged[] =>
  annotations.flatMap(({ clean, attributes: { classes } }) => {
    const type = entityClasses.find((name) => classes.includes(name));
    return type === undefined ? [] : [{ span: clean, label: type }];
  });
