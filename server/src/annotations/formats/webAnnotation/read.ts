import { isName, normalisedValue } from "../../../markup/attributes";
import type { Attributes } from "../../../markup/types";
import { type CodePoints, codePointsOf } from "../../../text/codePoints";
import { type CleanSpan, cleanOffset, isEmpty, sliceOf, spanOf } from "../../../text/offsets";
import { fieldOf, isRecord, type JsonRecord, numberIn, textIn } from "../json";
import { classOfLabel } from "../labels";
import { Losses, noArticle } from "../losses";
import type { ArticleOf, Exchanged, Imported, ImportedDocument } from "../types";

/** Reads a page, a collection, a list of annotations or a single one, grouped by the article that they target. */
export function readWebAnnotation(content: string, articleOf: ArticleOf): Imported {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
  const losses = new Losses();
  const bySource = new Map<string, JsonRecord[]>();
  for (const annotation of annotationsIn(json)) {
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

/** Of a page or collection their items, else the thing itself. */
function annotationsIn(json: unknown): readonly JsonRecord[] {
  if (Array.isArray(json)) return json.flatMap(annotationsIn);
  if (!isRecord(json)) return [];
  const items = fieldOf(json, "items") ?? fieldOf(json, "first");
  return items === undefined ? [json] : annotationsIn(items);
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
