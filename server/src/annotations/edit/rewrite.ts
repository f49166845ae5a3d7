import { printAttributes } from "../../markup/attributes";
import { parseMarkup } from "../../markup/parse";
import { type Insertion, insertions, insertionsIn, printMarkup } from "../../markup/print";
import type { MarkedText } from "../../markup/types";
import { type Message, message } from "../../text/message";
import { cleanOffset, moved, type Span, sliceOf, spanOf } from "../../text/offsets";
import { inTextOrder } from "../draft/annotate";
import type { Drafts } from "../draft/draft";

/** A change to the document, in source offsets. The edits of one list do not overlap and are in text order. */
export interface SourceEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * What to change, all in one file; or, where annotations are kept beside the text, what they are from now on;
 * or why nothing can be done, in words for the user.
 */
export type EditResult =
  | { readonly edits: readonly SourceEdit[] }
  | { readonly beside: Drafts }
  | { readonly refused: Message };

/**
 * The edits after which the document holds exactly `drafts`. The words stay as they are; escapes come and go with the
 * markup, so the first annotation escapes what needs it in the whole file and the last one to go unescapes it.
 */
export function rewrite(marked: MarkedText, drafts: Drafts): EditResult {
  const spans = inTextOrder(drafts).map(({ clean, attributes, written }) => ({
    clean,
    attributesText: written ?? printAttributes(attributes),
  }));
  const after = parseMarkup(printMarkup(marked.clean, spans));
  if (after.clean !== marked.clean) {
    const [accident] = after.spans;
    if (accident === undefined)
      return {
        refused: message("Other words of this file would be read as an annotation. Change them first."),
      };
    const words = sliceOf(after.source, accident.attributesSpan);
    return {
      refused: message(
        "Other words of this file would be read as an annotation ({0}). Change them first.",
        words,
      ),
    };
  }
  const edits = differences(marked, insertionsIn(marked), insertions(marked.clean, spans));
  return edits.length === 0 ? { refused: message("This is annotated already.") } : { edits };
}

function differences(
  marked: MarkedText,
  before: readonly Insertion[],
  after: readonly Insertion[],
): readonly SourceEdit[] {
  const old = new Map(before.map(({ at, text }) => [at, text]));
  const places = new Map([...old].map(([at]) => [at, ""]));
  for (const { at, text } of after) places.set(at, text);
  return [...places]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, text]) => {
      const oldText = old.get(at) ?? "";
      if (oldText === text) return [];
      const start = marked.map.toSource(cleanOffset(at), "end");
      return [shortest({ span: spanOf(start, moved(start, oldText.length)), newText: text }, oldText)];
    });
}

/** Leaves alone what stays at the beginning or at the end. */
function shortest({ span, newText }: SourceEdit, oldText: string): SourceEdit {
  if (newText.startsWith(oldText)) {
    return { span: spanOf(span.end, span.end), newText: newText.slice(oldText.length) };
  }
  if (newText.endsWith(oldText)) {
    return {
      span: spanOf(span.start, span.start),
      newText: newText.slice(0, newText.length - oldText.length),
    };
  }
  return { span, newText };
}
