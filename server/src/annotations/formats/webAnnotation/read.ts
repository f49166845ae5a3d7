import { isName, normalisedValue } from "../../../markup/attributes";
import type { Attributes } from "../../../markup/types";
import { type CodePoints, codePointsOf } from "../../../text/codePoints";
import { type CleanSpan, cleanOffset, isEmpty, sliceOf, spanOf } from "../../../text/offsets";
import { fieldOf, isRecord, type JsonRecord, numberIn, textIn } from "../json";
import { classOfLabel } from "../labels";
import { Losses, noArticle } from "../losses";
import type { ArticleOf, Exchanged, Imported, ImportedDocument } from "../types";
import { prefixes } from "./write";

/** Lists within lists: a collection has pages, which have items; nothing that makes sense lies deeper. */
const deepest = 16;

/** Reads a page, a collection, a list of annotations or a single one, grouped by the article that they target. */
export function readWebAnnotation(content: string, articleOf: ArticleOf): Imported {
  if (isSidecar(content)) {
    return {
      refused:
        "It is a sidecar, kept beside an article, and not for import. Put it beside its article, with the same name, and set “annotations” to “sidecar” in quotidian.json.",
    };
  }
  const read = parsed(content);
  if ("refused" in read) return read;
  const found = annotationsIn(read.json);
  if (found === null) return { refused: `Its lists lie within each other more than ${deepest} deep.` };
  const losses = new Losses();
  const bySource = new Map<string, JsonRecord[]>();
  for (const annotation of found) {
    const source = sourceOf(annotation) ?? "";
    const others = bySource.get(source);
    if (others === undefined) bySource.set(source, [annotation]);
    else others.push(annotation);
  }
  const documents: ImportedDocument[] = [];
  for (const [source, group] of bySource) {
    const name = source === "" ? null : source;
    const article = articleOf(name, documents.length);
    if (article === null) {
      losses.add(noArticle);
      continue;
    }
    const text = article.clean;
    const points = codePointsOf(text);
    const annotations = group.flatMap((annotation): readonly Exchanged[] => {
      const clean = placeOf(annotation, text, points);
      const attributes = attributesOf(annotation);
      if (clean === null) losses.add("annotations whose words are not in the article");
      else if (attributes === null) losses.add("annotations without a tag that is a class");
      return clean === null || attributes === null ? [] : [{ clean, attributes, ...judgementOf(annotation) }];
    });
    documents.push({ name, text, annotations });
  }
  return { documents, losses: losses.list };
}

/** Our own file beside an article: a line that says which text it is about, then one annotation a line. */
function isSidecar(content: string): boolean {
  const [line = ""] = content.trimStart().split(/\r\n|\r|\n/, 1);
  const first = parsed(line);
  return (
    "json" in first &&
    isRecord(first.json) &&
    (isRecord(fieldOf(first.json, "schema:about")) ||
      textIn(first.json, "id")?.startsWith(prefixes.quotidian) === true)
  );
}

function parsed(content: string): { readonly json: unknown } | { readonly refused: string } {
  try {
    return { json: JSON.parse(content) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

/** Of a page or collection their items, else the thing itself; null where they lie too deep. */
function annotationsIn(json: unknown): readonly JsonRecord[] | null {
  const found: JsonRecord[] = [];
  const isWithin = (value: unknown, depth: number): boolean => {
    if (depth > deepest) return false;
    if (Array.isArray(value)) return value.every((each) => isWithin(each, depth + 1));
    if (!isRecord(value)) return true;
    const items = fieldOf(value, "items") ?? fieldOf(value, "first");
    if (items !== undefined) return isWithin(items, depth + 1);
    found.push(value);
    return true;
  };
  return isWithin(json, 0) ? found : null;
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function sourceOf(annotation: JsonRecord): string | null {
  for (const target of listOf(fieldOf(annotation, "target"))) {
    const source = typeof target === "string" ? target : isRecord(target) ? textIn(target, "source") : null;
    if (source === null) continue;
    try {
      return decodeURIComponent(source);
    } catch {
      return source;
    }
  }
  return null;
}

/** By position where the words stand there, else where they stand in their context, else where they stand only once. */
function placeOf(annotation: JsonRecord, text: string, points: CodePoints): CleanSpan | null {
  const selectors = listOf(fieldOf(annotation, "target"))
    .flatMap((target) => (isRecord(target) ? listOf(fieldOf(target, "selector")) : []))
    .filter(isRecord);
  const ofType = (type: string) => selectors.find((selector) => textIn(selector, "type") === type);
  const [position, quote] = [ofType("TextPositionSelector"), ofType("TextQuoteSelector")];
  const exact = quote === undefined ? null : textIn(quote, "exact");
  const at = position === undefined ? null : spanOfPosition(position, points);
  if (at !== null && !isEmpty(at) && (exact === null || sliceOf(text, at) === exact)) return at;
  if (quote === undefined || exact === null || exact === "") return null;
  const before = textIn(quote, "prefix") ?? "";
  const found = onlyPlace(text, `${before}${exact}${textIn(quote, "suffix") ?? ""}`);
  if (found !== null) return spanAt(found + before.length, exact);
  const alone = onlyPlace(text, exact);
  return alone === null ? null : spanAt(alone, exact);
}

const spanAt = (start: number, words: string): CleanSpan =>
  spanOf(cleanOffset(start), cleanOffset(start + words.length));

function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null;
}

function spanOfPosition(selector: JsonRecord, points: CodePoints): CleanSpan | null {
  const [start, end] = [numberIn(selector, "start"), numberIn(selector, "end")];
  if (start === null || end === null || start < 0 || end < start) return null;
  return spanOf(cleanOffset(points.toUtf16(start)), cleanOffset(points.toUtf16(end)));
}

/** Classes are tags; what other tools write as a tag counts, too. */
function attributesOf(annotation: JsonRecord): Attributes | null {
  const tags = listOf(fieldOf(annotation, "body"))
    .filter(isRecord)
    .filter((body) => [undefined, "tagging", "classifying"].includes(textIn(body, "purpose") ?? undefined))
    .flatMap((body) => textIn(body, "value") ?? []);
  const isOwn = textIn(annotation, "quotidian:status") !== null;
  const classes = tags.flatMap((tag) => (isOwn && isName(tag) ? tag : (classOfLabel(tag) ?? [])));
  if (classes.length === 0) return null;
  const values = new Map<string, string>();
  for (const [field, value] of Object.entries(annotation)) {
    const key = field.startsWith("attribute:") ? field.slice("attribute:".length) : "";
    const fitting = typeof value === "string" ? normalisedValue(value) : null;
    if (isName(key) && fitting !== null) values.set(key, fitting);
  }
  const id = textIn(annotation, "quotidian:id");
  return { id: id !== null && isName(id) ? id : null, classes: [...new Set(classes)], values };
}

function judgementOf(annotation: JsonRecord): Pick<Exchanged, "status" | "confidence"> {
  const status = textIn(annotation, "quotidian:status");
  return status === "suggested" || status === "uncertain"
    ? { status, confidence: numberIn(annotation, "quotidian:confidence") }
    : { status: "confirmed", confidence: 1 };
}
