import { analyseNow } from "../../server/src/article/analyse";
import { type Config, defaultConfig, noCorpus } from "../../server/src/article/config";
import type { Article, Reading } from "../../server/src/article/types";
import { ruleTagger } from "../../server/src/entities/ruleTagger";
import type { Tagger } from "../../server/src/entities/tagger";
import { type Label, redraw, undent } from "./drawn";

/** Reads a text as the server would, with the tagger that needs no data. */
export const read = (text: string, config: Partial<Config> = {}): Reading =>
  analyseNow(text, {
    config: { ...defaultConfig, ...config },
    corpus: noCorpus,
    tagger: ruleTagger as Tagger,
  });

/** The only article of a text. */
export function readOne(text: string, config: Partial<Config> = {}): Article {
  const [article, ...more] = read(text, config).articles;
  if (!article || more.length > 0)
    throw new Error(`expected one article, found ${more.length + (article ? 1 : 0)}`);
  return article;
}

/** `direct · Ada Quill`, `direct · no speaker`, `partial · Ada Quill via Bo Lind`, `term`; `+` goes on with the part before. */
export const quotationLabels = (text: string): readonly Label[] =>
  read(text).articles.flatMap((article) =>
    article.quotes.map((quote, i): Label => {
      const attribution = article.attributions[i];
      const reports = quote.form === "direct" || quote.form === "partial" || quote.form === "indirect";
      const who = attribution?.speakers.map((s) => s.name).join(" or ") || "no speaker";
      const via =
        attribution && attribution.via.length > 0
          ? ` via ${attribution.via.map((v) => v.name).join(", ")}`
          : "";
      const more = quote.continues === null ? "" : "+ ";
      return { ...quote.span, label: reports ? `${more}${quote.form} · ${who}${via}` : quote.form };
    }),
  );

/** `[drawn, expected]`: equal when every quotation under the prose is judged as drawn. */
export const quotationsAsDrawn = (drawing: string): readonly [string, string] => [
  redraw(drawing, quotationLabels),
  undent(drawing),
];
