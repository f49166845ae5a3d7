import { moved, type Span, sliceOf } from "../text/offsets";
import { speakerValue } from "./quoteAttributes";
import type { MarkupSpan } from "./types";

/** A value of an annotation as it is written: `sergei-lavrov` in `{.quote speaker=sergei-lavrov}`. */
export interface WrittenValue {
  readonly key: string;
  /** Without quotation marks, escapes as they are written. */
  readonly text: string;
  readonly span: Span;
}

/** Attributes that have been read are well-formed, so their pieces can be told by their first characters. */
const piece = /[.#][A-Za-z][\w-]*|([A-Za-z][\w-]*)=("(?:\\.|[^"\\])*"|[\w:-]+)/g;

/** The values of attributes, in text order. None where an annotation stands beside the text. */
export const writtenValues = (source: string, attributes: Span): readonly WrittenValue[] =>
  [...sliceOf(source, attributes).matchAll(piece)].flatMap(({ index, 0: whole, 1: key, 2: value }) => {
    if (key === undefined || value === undefined) return [];
    const quotes = value.startsWith('"') ? 1 : 0;
    const end = moved(attributes.start, index + whole.length - quotes);
    const start = moved(end, 2 * quotes - value.length);
    return [{ key, text: sliceOf(source, { start, end }), span: { start, end } }];
  });

/**
 * Who is named in `ref=` and `speaker=`: ids one by one, a name or a description whole, `none` not at all.
 *
 *   speaker="ada-quill bo-lind"  →  ada-quill, bo-lind          speaker="Ada Quill"  →  Ada Quill
 */
export function writtenEntities(
  source: string,
  { attributes, attributesSpan }: MarkupSpan,
  isKnown: (id: string) => boolean,
): readonly WrittenValue[] {
  return writtenValues(source, attributesSpan).flatMap((written) => {
    if (written.key === "ref") return [written];
    if (written.key !== "speaker") return [];
    const value = speakerValue(attributes, isKnown);
    if (value?.kind === "description") return [written];
    return value?.kind === "ids" ? words(written) : [];
  });
}

const words = ({ key, text, span }: WrittenValue): readonly WrittenValue[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => {
    const start = moved(span.start, index);
    return { key, text: word, span: { start, end: moved(start, word.length) } };
  });
