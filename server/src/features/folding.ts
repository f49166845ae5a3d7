import { chainsOf } from "../article/chains";
import type { Article, Block, Reading } from "../article/types";
import type { Span } from "../text/offsets";

export interface Fold {
  readonly kind: "article" | "section" | "quotation" | "boilerplate";
  /** What folds into its first line. */
  readonly span: Span;
}

/** Articles, their sections, quotations over several paragraphs, and what the page says. One-line folds are dropped in `lsp/`. */
export const folds = ({ articles }: Reading): readonly Fold[] =>
  articles
    .flatMap((article): readonly Fold[] => [
      { kind: "article", span: article.span },
      ...article.structure.sections.flatMap(({ title, span }): readonly Fold[] =>
        title === null ? [] : [{ kind: "section", span }],
      ),
      ...longQuotations(article),
      ...boilerplateRuns(article.structure.blocks),
    ])
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

const longQuotations = (article: Article): readonly Fold[] =>
  chainsOf(article).flatMap(({ first, parts }): readonly Fold[] => {
    const last = parts.at(-1);
    return last === undefined || last === first
      ? []
      : [{ kind: "quotation", span: { start: first.quote.span.start, end: last.quote.span.end } }];
  });

/** Neighbouring blocks of the page's own words fold as one. */
function boilerplateRuns(blocks: readonly Block[]): readonly Fold[] {
  const runs: Span[] = [];
  let running = false;
  for (const { kind, span } of blocks) {
    const last = runs.at(-1);
    const isPage = kind === "boilerplate" || kind === "caption";
    if (isPage && running && last) runs[runs.length - 1] = { start: last.start, end: span.end };
    else if (isPage) runs.push(span);
    running = isPage;
  }
  return runs.map((span) => ({ kind: "boilerplate", span }));
}
