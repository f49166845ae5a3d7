import type { Position, Range, TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { SourceEdit } from "../annotations/edit/rewrite";
import type { JsonEdit } from "../corpus/configEdits";
import type { PackedRange } from "../corpus/indexFile";
import type { JsonSpan } from "../corpus/registryPlaces";
import { type SourceOffset, type Span, sourceOffset, spanOf } from "../text/offsets";

/*
 * The only place where offsets become lines and characters, and lines and characters offsets.
 * Characters are UTF-16 code units, the encoding that every client must know.
 */

export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** The same, small enough to be kept for every name of a corpus. */
export function packedRange(document: TextDocument, span: Span): PackedRange {
  const { start, end } = rangeOf(document, span);
  return [start.line, start.character, end.line, end.character];
}

export const unpackedRange = ([line, character, endLine, endCharacter]: PackedRange): Range => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

export const positionOf = (document: TextDocument, offset: SourceOffset): Position =>
  document.positionAt(offset);

/** A position beyond a line's or the document's end is taken for that end. */
export const offsetOf = (document: TextDocument, position: Position): SourceOffset =>
  sourceOffset(document.offsetAt(position));

/** A range that runs backwards, as a selection may, is turned round. */
export function spanAt(document: TextDocument, range: Range): Span {
  const start = offsetOf(document, range.start);
  const end = offsetOf(document, range.end);
  return start <= end ? spanOf(start, end) : spanOf(end, start);
}

export const textEditOf = (document: TextDocument, { span, newText }: SourceEdit): TextEdit => ({
  range: rangeOf(document, span),
  newText,
});

/** Places in a JSON text, whose offsets carry no brand. */
export const rangeOfJson = (document: TextDocument, { offset, length }: JsonSpan): Range =>
  rangeOf(document, spanOf(sourceOffset(offset), sourceOffset(offset + length)));

export const jsonEditOf = (document: TextDocument, edit: JsonEdit): TextEdit => ({
  range: rangeOfJson(document, edit),
  newText: edit.content,
});
