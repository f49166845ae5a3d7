import { codePointsOf } from "../../../text/codePoints";
import { sliceOf } from "../../../text/offsets";
import { exchangedOf } from "../exchange";
import type { Exchanged, Exported, ExportedFile, Which } from "../types";

/** How many code units of context a TextQuoteSelector holds on either side; fewer where a character would be cut. */
const context = 32;

/**
 * W3C Web Annotation, JSON-LD: a page of annotations, each tagged with its classes and with the attributes of the markup
 * under a prefix of its own. Positions count code points. https://www.w3.org/TR/annotation-model/
 */
export function writeWebAnnotation(file: ExportedFile, which: Which): Exported {
  const { name, text, annotations } = exchangedOf(file, which);
  const points = codePointsOf(text);
  const source = iriOf(name);
  const page = {
    "@context": ["http://www.w3.org/ns/anno.jsonld", prefixes],
    id: `${source}.jsonld`,
    type: "AnnotationPage",
    items: annotations.map((annotation, i) => ({
      id: `${source}.jsonld#${i + 1}`,
      type: "Annotation",
      motivation: "tagging",
      body: annotation.attributes.classes.map((value) => ({
        type: "TextualBody",
        purpose: "tagging",
        format: "text/plain",
        value,
      })),
      target: {
        source,
        selector: [
          {
            type: "TextPositionSelector",
            start: points.fromUtf16(annotation.clean.start),
            end: points.fromUtf16(annotation.clean.end),
          },
          quoteSelector(text, annotation),
        ],
      },
      ...ownFields(annotation),
    })),
  };
  return {
    files: [{ extension: ".jsonld", content: `${JSON.stringify(page, null, 2)}\n` }],
    losses: [],
  };
}

/** A relative IRI; half a character of two units has none of its own. */
const iriOf = (name: string): string =>
  name
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");

/** `attribute:speaker` is what `speaker=` is in the markup; `quotidian:id` its `#id`. */
export const prefixes = {
  quotidian: "urn:quotidian:",
  attribute: "urn:quotidian:attribute:",
} as const;

function quoteSelector(text: string, { clean }: Exchanged) {
  const before = wholeStart(text, Math.max(0, clean.start - context));
  const after = wholeEnd(text, Math.min(text.length, clean.end + context));
  return {
    type: "TextQuoteSelector",
    exact: sliceOf(text, clean),
    prefix: text.slice(before, clean.start),
    suffix: text.slice(clean.end, after),
  };
}

const isLow = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.charAt(at));
const wholeStart = (text: string, at: number): number => (isLow(text, at) ? at + 1 : at);
const wholeEnd = (text: string, at: number): number => (isLow(text, at) ? at - 1 : at);

const ownFields = ({ attributes: { id, values }, status, confidence }: Exchanged) => ({
  ...(id !== null && { "quotidian:id": id }),
  ...Object.fromEntries([...values].map(([key, value]) => [`attribute:${key}`, value])),
  "quotidian:status": status,
  ...(confidence !== null && { "quotidian:confidence": confidence }),
});
