import type { Value } from "../../../server/src/article/types";
import { findValues } from "../../../server/src/entities/values/find";
import type { Normalised } from "../../../server/src/entities/values/types";
import { tokenise } from "../../../server/src/text/tokens";
import { read } from "../../support/read";

const written = (value: Normalised | null, unit: string | null): string =>
  [value === null ? "?" : [value].flat().join("/"), unit ?? ""].join(" ").trim();

/** A paragraph with what each date or amount comes to by itself: `due ⟦Friday⟧ → XXXX-WXX-5`. */
export const alone = (text: string): string => withValues(text, findValues(text, tokenise(text)));

/** The same for a whole article, dates counted from the article's own. */
export const inArticle = (text: string): string =>
  withValues(
    text,
    read(text)
      .articles.flatMap(({ values }) => values)
      .map(({ span, ...value }: Value) => ({ ...span, ...value })),
  );

function withValues(
  text: string,
  values: readonly {
    readonly start: number;
    readonly end: number;
    readonly value: Normalised | null;
    readonly unit: string | null;
  }[],
): string {
  let out = "";
  let at = 0;
  for (const { start, end, value, unit } of values) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)} = ${written(value, unit)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

/** The words without their values. */
export const bare = (marked: string): string => marked.replace(/⟦(.*?) = [^⟧]*⟧/g, "$1");
