import { analyseNow } from "../../server/src/article/analyse";
import { everyPartOf, type Part, partsOf } from "../../server/src/article/chains";
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
    partsOf(article).map((part): Label => {
      const { quote } = part;
      const reports = quote.form === "direct" || quote.form === "partial" || quote.form === "indirect";
      return {
        ...quote.span,
        label: reports ? `${more(part)}${quote.form} · ${speakersOf(part)}` : quote.form,
      };
    }),
  );

/** Of reported clauses, whose they are; `mixed` where they hold words in marks. */
export const clauseLabels = (text: string): readonly Label[] =>
  read(text).articles.flatMap((article) =>
    everyPartOf(article).flatMap((part): readonly Label[] => {
      const { form, span, clause } = part.quote;
      if (clause !== null) return [{ ...clause, label: `mixed · ${speakersOf(part)}` }];
      return form === "indirect" ? [{ ...span, label: `${more(part)}${speakersOf(part)}` }] : [];
    }),
  );

const more = ({ quote }: Part): string => (quote.continues === null ? "" : "+ ");

function speakersOf({ attribution: { speakers, via } }: Part): string {
  const who = speakers.map(({ name }) => name).join(" or ") || "no speaker";
  return via.length > 0 ? `${who} via ${via.map(({ name }) => name).join(", ")}` : who;
}

/** `[drawn, expected]`: equal when every quotation under the prose is judged as drawn. */
export const quotationsAsDrawn = (drawing: string): readonly [string, string] => [
  redraw(drawing, quotationLabels),
  undent(drawing),
];

/** The same for reported clauses. */
export const clausesAsDrawn = (drawing: string): readonly [string, string] => [
  redraw(drawing, clauseLabels),
  undent(drawing),
];
