import type { Attributes, MarkupSpan } from "./types";

/** What `speaker=` says. */
export type SpeakerValue =
  /** Checked: the article names nobody. */
  | { readonly kind: "none" }
  /** Ids of the registry or of the article; more than one only where they spoke together. */
  | { readonly kind: "ids"; readonly ids: readonly string[] }
  /** A source that is no entity (`a senior official`), or a name where an id is expected. */
  | { readonly kind: "description"; readonly text: string };

export const isQuotation = (attributes: Attributes): boolean => attributes.classes.includes("quote");

/**
 * What an annotation says of the speaker; null where it is silent.
 *
 * Quotation marks around a value leave no trace, so `speaker="ada-quill joan-doe"` and `speaker="police officers"` are
 * told apart by what is known: each word of a list of ids is known, or at least a hyphenated slug.
 */
export function speakerValue(attributes: Attributes, isKnown: (id: string) => boolean): SpeakerValue | null {
  const value = attributes.values.get("speaker");
  if (value === undefined) return null;
  if (value === "none") return { kind: "none" };
  const words = value.split(/\s+/);
  if (words.every((word) => isKnown(word) || isSlug(word))) return { kind: "ids", ids: words };
  return { kind: "description", text: value };
}

const isSlug = (word: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(word);

/** Is the speaker known from outside the text? Kept apart from what the article says. */
export const isExternal = (attributes: Attributes): boolean => attributes.values.get("basis") === "external";

/** Through whom the words come, by name, nearest first: `via="Belmar News; a clerk"`; null where nothing is said of it. */
export function viaNames({ values }: Attributes): readonly string[] | null {
  const written = values.get("via");
  if (written === undefined) return null;
  return written
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/**
 * The span of which each span is a later part, by `part=`: `[…]{.quote part=q1}` belongs to `[…]{#q1 .quote}`.
 * Parts without a partner are left out; so are parts of a part, since `part=` names the first one.
 */
export function firstParts(spans: readonly MarkupSpan[]): ReadonlyMap<MarkupSpan, MarkupSpan> {
  const byId = new Map<string, MarkupSpan>();
  for (const span of spans) {
    const { id, values } = span.attributes;
    if (id !== null && !values.has("part") && !byId.has(id)) byId.set(id, span);
  }
  const first = new Map<MarkupSpan, MarkupSpan>();
  for (const span of spans) {
    const partner = byId.get(span.attributes.values.get("part") ?? "");
    if (partner !== undefined) first.set(span, partner);
  }
  return first;
}
