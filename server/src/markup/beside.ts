import { sourceOffset, spanOf } from "../text/offsets";
import { cleanText, repeatedIds } from "./parse";
import type { LostAnnotation, MarkedText, MarkupSpan } from "./types";

/** An annotation that stands outside the text: which words, and what is said of them. */
export type BesideSpan = Pick<MarkupSpan, "clean" | "attributes">;

/** What is kept beside a text. */
export interface Beside {
  /** In any order, inside the text, none empty; unlike markup they may cross and go over blank lines. */
  readonly spans: readonly BesideSpan[];
  /** Annotations whose words are gone. */
  readonly lost: readonly LostAnnotation[];
}

/** A text whose annotations are kept beside it. Nothing in it is markup: `[a]{.quote}` are eleven characters. */
export function besideText(source: string, { spans, lost }: Beside): MarkedText {
  const placed = [...spans]
    .sort((a, b) => a.clean.start - b.clean.start || b.clean.end - a.clean.end)
    .map(({ clean, attributes }): MarkupSpan => {
      const words = spanOf(sourceOffset(clean.start), sourceOffset(clean.end));
      return { span: words, inner: words, attributesSpan: spanOf(words.end, words.end), clean, attributes };
    });
  return { ...cleanText(source), kept: "beside", spans: placed, problems: repeatedIds(placed), lost };
}
