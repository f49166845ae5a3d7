import type { Article, Block, Reading } from "../../article/types";
import { toCleanSpan } from "../../markup/offsetMap";
import { type CleanSpan, cleanOffset, spanOf } from "../../text/offsets";
import { trimmed } from "../draft/place";

/** A stretch of the clean text that stands for itself. */
export interface Paragraph {
  /** `other`: words that belong to no story, such as what divides two of them. */
  readonly kind: Block["kind"] | "other";
  readonly span: CleanSpan;
  /** The story that it belongs to, or null. */
  readonly article: Article | null;
}

/** Every word of the text is in exactly one paragraph, in text order; what lies between two is white space. */
export function paragraphsOf({ marked, articles }: Reading): readonly Paragraph[] {
  const blocks = articles.flatMap((article) =>
    article.structure.blocks.map(({ kind, span }) => ({
      kind,
      span: toCleanSpan(marked.map, span),
      article,
    })),
  );
  const paragraphs: Paragraph[] = [];
  let at = 0;
  const addRest = (end: number): void => {
    const span = trimmed(marked.clean, spanOf(cleanOffset(at), cleanOffset(end)));
    if (span !== null) paragraphs.push({ kind: "other", span, article: null });
  };
  for (const block of blocks) {
    addRest(block.span.start);
    paragraphs.push(block);
    at = block.span.end;
  }
  addRest(marked.clean.length);
  return paragraphs;
}
