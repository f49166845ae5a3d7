import type { Reading } from "../article/types";
import { moved, type Span, sourceOffset } from "../text/offsets";

export interface DocumentLink {
  readonly span: Span;
  readonly target: string;
}

/** Bounded, so that a text of nothing but addresses stays cheap. */
const address =
  /(?<![\p{L}\p{N}@./-])(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)[^\s"“”«»<>()[\]{}]{1,500}/giu;

/** Addresses as pages print them, with and without a scheme; the stop or comma behind one is not part of it. */
export const documentLinks = ({ marked: { source } }: Reading): readonly DocumentLink[] =>
  [...source.matchAll(address)].map((match) => {
    const text = match[0].replace(/[.,;:!?…'’]{1,10}$/u, "");
    const start = sourceOffset(match.index);
    return {
      span: { start, end: moved(start, text.length) },
      target: /^https?:/i.test(text) ? text : `https://${text}`,
    };
  });
