import { blockAt } from "../article/blockAt";
import type { Chain } from "../article/chains";
import type { Article, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { toCleanSpan } from "../markup/offsetMap";
import { oneLine } from "../text/excerpt";
import { lineOf } from "../text/lines";
import { message, type Say } from "../text/message";
import { type CleanSpan, cleanOffset, type SourceOffset, sliceOf, spanOf } from "../text/offsets";
import { sentences } from "../text/sentences";
import { tokenise } from "../text/tokens";
import { type Scene, sceneOf } from "./evidence";
import { articleAt, chainAt } from "./locate";
import { speakerLabel } from "./speakerLabel";

/**
 * The quotation at an offset with the sentence that attributes it, who said it, and where it stands:
 *
 *   “We came very close,” Varga noted. — Ilona Varga, Harbour Minister (talks.txt:4)
 *
 * @param file as it should be cited
 */
export function citationAt(reading: Reading, offset: SourceOffset, file: string, say: Say): string | null {
  const article = articleAt(reading, offset);
  const chain = article && chainAt(article, offset);
  if (!chain) return null;
  const line = lineOf(reading.marked.source, chain.first.quote.span.start);
  return `${sentencesAround(reading, article, chain)} — ${sourceOf(sceneOf(reading, article, say), chain)} (${file}:${line})`;
}

/** `Ilona Varga, Harbour Minister, via Belmar News`. */
function sourceOf({ article, names, say }: Scene, { attribution }: Chain): string {
  const label = speakerLabel(attribution, names, say);
  if (label === "") return say(message("no speaker named"));
  const [speaker, ...others] = attribution.speakers;
  const title = article.entities.find(({ id }) => id === speaker?.entity)?.title?.text;
  const via = attribution.via.map((source) => names.ofSource(source));
  return [
    label,
    ...(others.length === 0 && title ? [title] : []),
    ...(via.length > 0 ? [say(message("via {0}", via.join(", ")))] : []),
  ].join(", ");
}

/** The whole sentences that hold the quotation's parts and its cue, paragraph by paragraph. */
function sentencesAround({ marked }: Reading, article: Article, { parts, attribution }: Chain): string {
  const { cue, speakers } = attribution;
  const { blocks } = article.structure;
  const wanted = [...parts.map(({ quote }) => quote.span), cue, speakers[0]?.mention].flatMap((span) =>
    span ? [{ span: toCleanSpan(marked.map, span), block: blockAt(blocks, span.start) }] : [],
  );
  const own = new Set(parts.map(({ quote }) => blockAt(blocks, quote.span.start)));
  const pieces = [...own].flatMap((block) => {
    if (block === undefined) return [];
    const spans = wanted.filter((each) => each.block === block).map(({ span }) => span);
    return [wholeSentences(marked.clean, toCleanSpan(marked.map, block.span), spans)];
  });
  return pieces.length > 0
    ? pieces.join(" ")
    : oneLine(parts.map(({ quote }) => wordsOf(marked, quote.span)).join(" "));
}

function wholeSentences(clean: string, block: CleanSpan, spans: readonly CleanSpan[]): string {
  const text = sliceOf(clean, block);
  const from = Math.min(...spans.map(({ start }) => start)) - block.start;
  const to = Math.max(...spans.map(({ end }) => end)) - block.start;
  const touched = sentences(text, tokenise(text)).filter(({ start, end }) => start < to && from < end);
  const start = Math.min(from, ...touched.map((sentence) => sentence.start));
  const end = Math.max(to, ...touched.map((sentence) => sentence.end));
  return oneLine(sliceOf(clean, spanOf(cleanOffset(block.start + start), cleanOffset(block.start + end))));
}
