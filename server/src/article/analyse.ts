import type { Tagger } from "../entities/tagger";
import { type Beside, besideText } from "../markup/beside";
import { cleanText, parseMarkup } from "../markup/parse";
import type { MarkedText } from "../markup/types";
import { readStructure } from "../structure/readStructure";
import { contains, sliceOf } from "../text/offsets";
import { annotatedNames, applyAnnotations } from "./annotated";
import type { Config, CorpusFacts } from "./config";
import type { FactsCache, ParagraphFacts } from "./facts";
import { global } from "./global";
import { local } from "./local";
import { placeIn } from "./places";
import { toArticle } from "./toSource";
import type { Article, Reading } from "./types";

export interface AnalyseOptions {
  readonly config: Config;
  readonly corpus: CorpusFacts;
  readonly tagger: Tagger;
  /** Makes re-analysis after an edit cheap; results are the same without it. */
  readonly cache?: FactsCache;
  /** Take the text as clean, whatever it looks like. */
  readonly raw?: boolean;
  /** Annotations that are kept beside the text, which is then taken as clean; null or missing: they stand in it. */
  readonly beside?: Beside | null;
}

/** The text and its annotations, wherever they are kept. */
export function readMarked(
  source: string,
  { raw, beside }: Pick<AnalyseOptions, "raw" | "beside">,
): MarkedText {
  if (beside) return besideText(source, beside);
  return raw ? cleanText(source) : parseMarkup(source);
}

/** Between two yields lie at most this many UTF-16 units of paragraphs: about a millisecond's work. */
const slice = 4000;

/** Reads a document. Yields now and then, so that the caller can stop; never throws on any text. */
export function* analyse(source: string, options: AnalyseOptions): Generator<void, Reading> {
  const { config, corpus, tagger, cache } = options;
  const marked = readMarked(source, options);
  const text = marked.clean;
  yield;
  const stories = readStructure(text, config.boilerplate);
  yield;
  const annotated = annotatedNames(marked.spans);
  const articles: Article[] = [];
  for (const story of stories) {
    const facts: ParagraphFacts[] = [];
    let done = 0;
    for (const block of story.blocks) {
      facts.push(local(sliceOf(text, block.span), tagger, cache));
      done += block.span.end - block.span.start;
      if (done < slice) continue;
      done = 0;
      yield;
    }
    const names = tagger.tag(facts);
    yield;
    const read = yield* global({ text, story, facts, names, annotated }, options, cache?.paragraphs);
    yield;
    const annotations = marked.spans.filter((s) => contains(story.span, s.clean));
    articles.push(
      toArticle(
        story,
        applyAnnotations(read, annotations, {
          text,
          registry: corpus.registry,
          placeOf: placeIn(story.blocks),
        }),
        annotations,
        marked.map,
      ),
    );
  }
  return { marked, articles };
}

/** `analyse`, to its end. */
export function analyseNow(source: string, options: AnalyseOptions): Reading {
  const run = analyse(source, options);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
