import { isName, normalisedValue } from "../../../markup/attributes";
import type { Attributes } from "../../../markup/types";
import { message, reasonOf } from "../../../text/message";
import { type CleanSpan, isEmpty, spanOf } from "../../../text/offsets";
import { classOfLabel } from "../labels";
import { Losses } from "../losses";
import type { Exchanged, Imported, Status } from "../types";
import { meaningOf } from "./elements";
import { isMadeUp } from "./ids";
import { fragmentOf, parseTei, type TeiDocument, type TextElement } from "./parse";
import { linkKeys, statusFeature, wikidata } from "./vocabulary";

/** Reads TEI P5, ours and other people's; the text is that of `body`. */
export function readTei(content: string): Imported {
  let document: TeiDocument;
  try {
    document = parseTei(content);
  } catch (error) {
    return {
      refused: message("It is no well-formed XML: {0}", reasonOf(error)),
    };
  }
  const losses = new Losses();
  const { text, elements } = document;
  const first = new Map<string, TextElement>();
  for (const element of elements) {
    const id = element.attributes["xml:id"];
    if (id !== undefined) first.set(id, element);
  }
  const pointsFrom = linksFrom(document, first);
  const annotations = elements.flatMap((element): readonly Exchanged[] => {
    if (element.attributes.prev !== undefined && first.has(fragmentOf(element.attributes.prev))) return [];
    const annotation = annotationOf(element, document, pointsFrom);
    if (annotation === null) return [];
    const clean = wholeSpan(element, first);
    if (isEmpty(clean)) losses.add(message("empty elements ({0})", element.name));
    return isEmpty(clean) ? [] : [{ ...annotation, clean }];
  });
  return { documents: [{ name: null, text, annotations }], losses: losses.list };
}

/** From the first piece's beginning to the last one's end. */
function wholeSpan(element: TextElement, byId: ReadonlyMap<string, TextElement>): CleanSpan {
  let end = element.span.end;
  const seen = new Set<TextElement>();
  for (let at: TextElement | undefined = element; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    if (at.span.end > end) end = at.span.end;
    at = at.attributes.next === undefined ? undefined : byId.get(fragmentOf(at.attributes.next));
  }
  return spanOf(element.span.start, end);
}

/** What links say of an element, by its `xml:id`: the key, and the id that it points to. */
function linksFrom(
  { links }: TeiDocument,
  byId: ReadonlyMap<string, TextElement>,
): ReadonlyMap<string, readonly (readonly [key: string, id: string])[]> {
  const found = new Map<string, (readonly [string, string])[]>();
  for (const { type, from, to } of links) {
    const key = linkKeys.find((each) => each === type);
    const target = byId.get(to);
    const id = target === undefined ? null : idOf(target);
    if (key === undefined || id === null) continue;
    const others = found.get(from);
    if (others === undefined) found.set(from, [[key, id]]);
    else others.push([key, id]);
  }
  return found;
}

/** The annotation's own id: one that we have made up is none. */
function idOf({ attributes }: TextElement): string | null {
  const [n, xmlId] = [attributes.n, attributes["xml:id"]];
  if (xmlId === undefined) return null;
  const id = isMadeUp(xmlId) ? n : xmlId;
  return id !== undefined && isName(id) ? id : null;
}

function annotationOf(
  element: TextElement,
  document: TeiDocument,
  pointsFrom: ReadonlyMap<string, readonly (readonly [string, string])[]>,
): Omit<Exchanged, "clean"> | null {
  const { attributes } = element;
  const meaning = meaningOf(element.name, attributes.type ?? null, attributes.direct ?? null, classOf);
  if (meaning === null) return null;
  const features = (attributes.ana ?? "")
    .split(/\s+/)
    .flatMap((pointer) => document.features.get(fragmentOf(pointer)) ?? []);
  const written = [
    ...pointerValues(element, meaning.name, document),
    ...(meaning.form === null ? [] : [["form", meaning.form] as const]),
    ...(pointsFrom.get(attributes["xml:id"] ?? "") ?? []),
    ...features.filter(([name]) => name !== "class" && name !== statusFeature),
  ];
  const values = new Map<string, string>();
  for (const [key, value] of [...written].sort(asUsual)) {
    const fitting = normalisedValue(value);
    if (isName(key) && fitting !== null) values.set(key, fitting);
  }
  const more = features.flatMap(([name, value]) => (name === "class" && isName(value) ? value : []));
  const own: Attributes = { id: idOf(element), classes: [meaning.name, ...more], values };
  const status = statusOf(features);
  const certainty = attributes.cert === undefined ? Number.NaN : Number(attributes.cert);
  return {
    attributes: own,
    status,
    confidence: status === "confirmed" ? 1 : Number.isNaN(certainty) ? null : certainty,
  };
}

/** In the order in which the markup is usually written; what it does not know stays behind it. */
const asUsual = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  rankOf(a) - rankOf(b);

const usual = ["speaker", "via", "basis", "form", "cue", "source", "part", "ref", "wd"];
const rankOf = (key: string): number => (usual.includes(key) ? usual.indexOf(key) : usual.length);

/** `seg type="…"` is ours under the class's own name; of others a common label will do. */
const classOf = (label: string): string | null => (isName(label) ? label : classOfLabel(label));

function statusOf(features: readonly (readonly [string, string])[]): Status {
  const status = features.find(([name]) => name === statusFeature)?.[1];
  return status === "suggested" || status === "uncertain" ? status : "confirmed";
}

/** `who` of a quotation, `ref` of a name. */
function pointerValues(
  { attributes }: TextElement,
  className: string,
  { entities }: TeiDocument,
): readonly (readonly [string, string])[] {
  const pointers = ((className === "quote" ? attributes.who : attributes.ref) ?? "")
    .split(/\s+/)
    .filter((pointer) => pointer !== "");
  const items = pointers.filter((pointer) => pointer.startsWith(wikidata));
  const ids = pointers
    .filter((pointer) => !pointer.startsWith(wikidata))
    .map((pointer) => entities.get(fragmentOf(pointer)) ?? fragmentOf(pointer));
  return [
    ...(ids.length === 0 ? [] : [[className === "quote" ? "speaker" : "ref", ids.join(" ")] as const]),
    ...items.map((item) => ["wd", item.slice(wikidata.length)] as const),
  ];
}
