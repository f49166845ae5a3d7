import { type Chain, chainsOf, isReported } from "../../article/chains";
import type { Article, Reading } from "../../article/types";
import { wordsOf } from "../../article/words";
import { excerpt } from "../../text/excerpt";
import { lineAt, lineStarts } from "../../text/lines";

/**
 * What `quotidian analyze` prints for people:
 *
 *   night-ferry.txt: 3 quotations (2 direct, 1 partial), 1 without speaker, 4 people
 *     Night ferry runs aground
 *       6  no speaker: “We were asleep…”
 *       8  Ada Quill: “Nobody was hurt”
 */
export function summaryOf(file: string, reading: Reading): string {
  const starts = lineStarts(reading.marked.source);
  const width = String(starts.length).length;
  const chains = reading.articles.map((article) => chainsOf(article).filter(isReported));
  const lines = reading.articles.flatMap((article, i) => [
    `  ${headlineOf(reading, article)}`,
    ...(chains[i] ?? []).map((chain) => {
      const line = String(lineAt(starts, chain.first.quote.span.start)).padStart(width);
      return `    ${line}  ${speakerOf(chain)}: “${wordsIn(reading, chain)}”`;
    }),
  ]);
  return `${[`${file}: ${countsOf(reading.articles, chains.flat())}`, ...lines].join("\n")}\n`;
}

function countsOf(articles: readonly Article[], chains: readonly Chain[]): string {
  const withForm = (form: string): number => chains.filter(({ first }) => first.quote.form === form).length;
  const forms = ["direct", "partial"].filter((form) => withForm(form) > 0);
  const unnamed = chains.filter(({ attribution }) => attribution.state === "none").length;
  const people = new Set(
    articles
      .flatMap(({ entities }) => entities)
      .filter(isPerson)
      .map(({ id }) => id),
  );
  return [
    ...(articles.length > 1 ? [`${articles.length} articles`] : []),
    count(chains.length, "quotation", "quotations") +
      (forms.length > 0 ? ` (${forms.map((form) => `${withForm(form)} ${form}`).join(", ")})` : ""),
    `${unnamed} without speaker`,
    count(people.size, "person", "people"),
  ].join(", ");
}

const isPerson = ({ type }: { readonly type: string }): boolean => type === "person";
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const headlineOf = ({ marked }: Reading, { structure, span }: Article): string =>
  excerpt(wordsOf(marked, structure.headline ?? span), 72);

const wordsIn = ({ marked }: Reading, { first }: Chain): string =>
  excerpt(wordsOf(marked, first.quote.inner), 60);

function speakerOf({ attribution: { state, speakers } }: Chain): string {
  if (state === "none") return "no speaker";
  const names = speakers.map(({ name }) => name);
  return state === "uncertain" ? `${names.slice(0, 2).join(" or ")}?` : names.join(" and ");
}
