import { isName, normalisedValue } from "../../../markup/attributes";
import type { Attributes } from "../../../markup/types";
import { codePointsOf } from "../../../text/codePoints";
import { fieldOf, isRecord, type JsonRecord, numberIn, textIn } from "../../../text/json";
import { message, reasonOf } from "../../../text/message";
import { cleanOffset, spanOf } from "../../../text/offsets";
import { classOfLabel } from "../labels";
import { Losses } from "../losses";
import type { Exchanged, Imported, ImportedDocument } from "../types";
import { labelOf } from "./write";

/**
 * Reads documents of Prodigy (`spans`), of spaCy (what `Doc.to_json` writes, and training data with `entities` as triples),
 * and ours.
 */
export function readJsonl(content: string): Imported {
  const documents: ImportedDocument[] = [];
  const losses = new Losses();
  for (const [i, line] of content.split("\n").entries()) {
    if (line.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      return {
        refused: message("Line {0}: {1}", i + 1, reasonOf(error)),
      };
    }
    const document = documentOf(value);
    const text = document === null ? null : textIn(document, "text");
    if (document === null || text === null) {
      return { refused: message("Line {0}: it must be an object with a “text”.", i + 1) };
    }
    if (textIn(document, "answer") === "reject" || textIn(document, "answer") === "ignore") {
      losses.add(message("documents that were rejected or passed over in Prodigy"));
      continue;
    }
    losses.add(message("relations"), listIn(document, "relations").length);
    documents.push({ name: nameIn(document), text, annotations: annotationsIn(document, text, losses) });
  }
  return { documents, losses: losses.list };
}

/** Also of spaCy's training data: `["Ada left.", {"entities": [[0, 3, "PERSON"]]}]`. */
function documentOf(value: unknown): JsonRecord | null {
  if (isRecord(value)) return value;
  if (!Array.isArray(value)) return null;
  const [text, rest]: readonly unknown[] = value;
  return typeof text === "string" && isRecord(rest) ? { ...rest, text } : null;
}

function nameIn(document: JsonRecord): string | null {
  const meta = fieldOf(document, "meta");
  return isRecord(meta) ? (textIn(meta, "file") ?? textIn(meta, "source")) : null;
}

function annotationsIn(document: JsonRecord, text: string, losses: Losses): readonly Exchanged[] {
  const points = codePointsOf(text);
  const length = points.fromUtf16(text.length);
  return spansIn(document).flatMap((span): readonly Exchanged[] => {
    const [start, end] = [numberIn(span, "start"), numberIn(span, "end")];
    const attributes = attributesOf(span);
    if (
      start === null ||
      end === null ||
      ![start, end].every(Number.isInteger) ||
      start < 0 ||
      end <= start ||
      end > length
    ) {
      losses.add(message("spans outside the text"));
      return [];
    }
    if (attributes === null) {
      losses.add(message("spans whose label is no name of a class"));
      return [];
    }
    const clean = spanOf(cleanOffset(points.toUtf16(start)), cleanOffset(points.toUtf16(end)));
    const status = textIn(span, "status");
    const isSuggested = status === "suggested" || status === "uncertain";
    return [
      {
        clean,
        attributes,
        status: isSuggested ? status : "confirmed",
        confidence: isSuggested ? numberIn(span, "confidence") : 1,
      },
    ];
  });
}

/** Of all lists and span groups together, each once. */
function spansIn(document: JsonRecord): readonly JsonRecord[] {
  const spans = fieldOf(document, "spans");
  const groups = isRecord(spans) ? Object.values(spans).flatMap(listOf) : [];
  const all = [...["spans", "ents", "entities"].flatMap((key) => listIn(document, key)), ...groups];
  const found = all.flatMap((each: unknown): readonly JsonRecord[] => {
    if (isRecord(each)) return [each];
    if (!Array.isArray(each)) return [];
    const [start, end, label]: readonly unknown[] = each;
    return [{ start, end, label }];
  });
  // An entity may stand in a span group, too, which then knows more of it.
  const last = new Map(found.map((span) => [`${span.start} ${span.end} ${span.label}`, span]));
  return groups.length > 0 ? [...last.values()] : found;
}

const listIn = (record: JsonRecord, key: string): readonly unknown[] => listOf(fieldOf(record, key));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Keys and values that the markup could not write are left out. */
function attributesOf(span: JsonRecord): Attributes | null {
  const label = textIn(span, "label") ?? "";
  const own = fieldOf(span, "classes");
  const classes = Array.isArray(own) ? own.filter((name) => typeof name === "string" && isName(name)) : [];
  const name = labelOf(classes[0] ?? "") === label ? null : (ownClass(label) ?? classOfLabel(label));
  if (name === null && classes.length === 0) return null;
  const values = new Map<string, string>();
  const written = fieldOf(span, "attributes");
  for (const [key, value] of isRecord(written) ? Object.entries(written) : []) {
    const fitting = typeof value === "string" ? normalisedValue(value) : null;
    if (isName(key) && fitting !== null) values.set(key, fitting);
  }
  const kb = textIn(span, "kb_id") ?? "";
  if (/^Q\d+$/.test(kb)) values.set("wd", kb);
  const id = textIn(span, "id");
  return {
    id: id !== null && isName(id) ? id : null,
    classes: name === null ? classes : [name],
    values,
  };
}

/** `PROMISE` is how we write the class `promise`. */
const ownClass = (label: string): string | null => {
  const name = label.toLowerCase();
  return classOfLabel(label) === label && isName(name) && labelOf(name) === label ? name : null;
};
