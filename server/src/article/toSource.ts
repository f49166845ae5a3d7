import type * as attribution from "../attribution/types";
import type { MarkDefect } from "../marks/types";
import { toSourceSpan } from "../markup/offsetMap";
import type { MarkupSpan, OffsetMap } from "../markup/types";
import type { Story as CleanStory } from "../structure/types";
import type { CleanSpan, Span } from "../text/offsets";
import type { ReadStory } from "./global";
import type { Article, Attribution, NamedSource, Story } from "./types";

/** Maps a whole story from clean to source offsets: the one place where that is done. */
export function toArticle(
  story: CleanStory,
  read: ReadStory,
  annotations: readonly MarkupSpan[],
  map: OffsetMap,
): Article {
  const at = (span: CleanSpan): Span => toSourceSpan(map, span);
  const maybe = (span: CleanSpan | null): Span | null => (span ? at(span) : null);
  const source = (s: attribution.NamedSource): NamedSource => ({
    ...s,
    mention: maybe(s.mention),
    phrase: maybe(s.phrase),
  });
  return {
    span: at(story.span),
    structure: structureOf(story, at),
    entities: read.entities.map((e) => ({ ...e, title: e.title && { ...e.title, span: at(e.title.span) } })),
    mentions: read.mentions.map((m) => ({ ...m, span: at(m.span) })),
    quotes: read.quotes.map((q) => ({ ...q, span: at(q.span), inner: at(q.inner), clause: maybe(q.clause) })),
    attributions: read.attributions.map(
      (a): Attribution => ({
        ...a,
        speakers: a.speakers.map(source),
        via: a.via.map(source),
        cue: maybe(a.cue),
        because: a.because.map((e) => ({ ...e, span: at(e.span) })),
      }),
    ),
    defects: read.marks.flatMap((m) =>
      m.defects.map((defect) => ({
        span: at(m.span),
        defect: { ...defect, at: map.toSource(defect.at, isAtEnd(defect) ? "end" : "start") },
      })),
    ),
    values: read.values.map((v) => ({ ...v, span: at(v.span), anchor: maybe(v.anchor) })),
    annotations,
  };
}

/** A missing mark belongs inside the annotation that ends there; a wrong one stands where it stands. */
const isAtEnd = ({ kind, instead }: MarkDefect): boolean => kind === "unclosed" && instead === "";

function structureOf(story: CleanStory, at: (span: CleanSpan) => Span): Story {
  const maybe = (span: CleanSpan | null): Span | null => (span ? at(span) : null);
  return {
    span: at(story.span),
    headline: maybe(story.headline),
    byline: maybe(story.byline),
    date: maybe(story.date),
    dateline: maybe(story.dateline),
    sections: story.sections.map((s) => ({ title: maybe(s.title), span: at(s.span) })),
    blocks: story.blocks.map(({ author, dateline, repeats, ...block }) => ({
      ...block,
      span: at(block.span),
      ...(author && { author: { ...author, span: at(author.span) } }),
      ...(dateline && { dateline: at(dateline) }),
      ...(repeats && { repeats: at(repeats) }),
    })),
  };
}
