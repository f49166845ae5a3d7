import { normalisedValue } from "../../../markup/attributes";
import type { Attributes } from "../../../markup/types";
import { codePointsOf } from "../../../text/codePoints";
import { message } from "../../../text/message";
import { type CleanSpan, cleanOffset, sliceOf, spanOf } from "../../../text/offsets";
import { idsBeside } from "../../draft/annotate";
import { withValues } from "../../draft/draft";
import { classOfLabel } from "../labels";
import { Losses } from "../losses";
import { attributesIn } from "../noteAttributes";
import type { ArticleOf, Exchanged, Imported, Status } from "../types";
import { joinedFragments } from "./fragments";
import { type Link, type Pair, readStandoff, type Standoff, type TextBound } from "./lines";
import { bratType, pointers, resources } from "./write";

/** One text-bound annotation while the lines about it are read; several spans where it is discontinuous. */
interface Row {
  readonly spans: readonly CleanSpan[];
  attributes: Attributes;
  status: Status;
  confidence: number | null;
}

/**
 * Reads annotations that brat has written, or we; attributions as in PARC and PolNeAR too.
 * What a line of brat's own says counts more than the note beside it, which nobody updates.
 */
export function readBrat(content: string, articleOf: ArticleOf): Imported {
  const article = articleOf(null, 0);
  if (article === null) return { refused: message("The .txt file that belongs to it is missing.") };
  const text = article.clean;
  const standoff = readStandoff(content);
  const losses = new Losses();
  losses.add(message("lines that are no brat standoff"), standoff.unread);
  const rows = rowsOf(standoff, text, losses);
  const known = [...rows.values()].map(({ spans: [clean], attributes }) => ({
    clean: clean ?? spanOf(cleanOffset(0), cleanOffset(0)),
    attributes,
  }));
  const linker = new Linker(rows, idsBeside(known));
  for (const [id, row] of rows) applyLines(row, standoff, id);
  for (const { type, args } of standoff.relations) {
    const [from, to] = args;
    const key = pointers.find(([, name]) => name === type)?.[0];
    const isLinked = key !== undefined && linker.point(from?.value ?? "", key, to?.value ?? "");
    if (!isLinked) losses.add(message("relations of type {0}", type));
  }
  for (const event of standoff.events) {
    if (event.type === "Attribution") readAttribution(event, standoff, linker, text);
    else losses.add(message("events of type {0}", event.type));
  }
  return {
    documents: [{ name: null, text, annotations: [...rows.values()].flatMap(annotationsOf(linker)) }],
    losses: losses.list,
  };
}

function rowsOf({ texts, events, notes }: Standoff, text: string, losses: Losses): Map<string, Row> {
  const points = codePointsOf(text);
  const triggers = new Set(events.filter(({ type }) => type === "Attribution").map(({ trigger }) => trigger));
  const rows = new Map<string, Row>();
  for (const { id, type, fragments, words } of texts) {
    if (triggers.has(id)) continue;
    const spans = fragments.map(({ start, end }) =>
      spanOf(cleanOffset(points.toUtf16(start)), cleanOffset(points.toUtf16(end))),
    );
    const isThere = spans.map((span) => sliceOf(text, span)).join(" ") === words;
    const attributes = attributesOf({ id, type }, notes);
    if (!isThere) losses.add(message("annotations whose words are not at their place in the text"));
    else if (attributes === null) losses.add(message("annotations of type {0}, which is no name", type));
    else
      rows.set(id, { spans: joinedFragments(text, spans), attributes, status: "confirmed", confidence: 1 });
  }
  return rows;
}

/** Those of the note; the type is brat's. */
function attributesOf(
  { id, type }: Pick<TextBound, "id" | "type">,
  notes: Standoff["notes"],
): Attributes | null {
  const noted = attributesIn(notes.get(id) ?? "");
  if (noted !== null && bratType(noted.classes[0] ?? "") === type) return noted;
  const name = classOfLabel(type);
  if (name === null) return null;
  return noted === null ? { id: null, classes: [name], values: new Map() } : { ...noted, classes: [name] };
}

function applyLines(row: Row, { attributes, references }: Standoff, id: string): void {
  const changes: Record<string, string | null> = {};
  for (const { key, value } of references.get(id) ?? []) {
    const own = resources.find(([, name]) => name === key)?.[0];
    if (own !== undefined) changes[own] = normalisedValue(value);
  }
  row.attributes = withValues(row.attributes, changes);
  applyAttributes(row, attributes.get(id) ?? []);
}

function applyAttributes(row: Row, pairs: readonly Pair[]): void {
  for (const { key, value } of pairs) {
    if (key === "Form") row.attributes = withValues(row.attributes, { form: normalisedValue(value) });
    if (key === "Basis") row.attributes = withValues(row.attributes, { basis: normalisedValue(value) });
    if (key === "Status" && (value === "suggested" || value === "uncertain")) {
      row.status = value;
      row.confidence = null;
    }
  }
  for (const { key, value } of pairs) {
    const isProbability = key === "Confidence" && /^(?:0(?:\.\d+)?|1)$/.test(value);
    if (isProbability && row.status !== "confirmed") row.confidence = Number(value);
  }
}

/** Lets one annotation point to another, giving that one an id where it has none. */
class Linker {
  readonly #rows: ReadonlyMap<string, Row>;
  readonly freshId: (attributes: Attributes) => string;

  constructor(rows: ReadonlyMap<string, Row>, freshId: (attributes: Attributes) => string) {
    this.#rows = rows;
    this.freshId = freshId;
  }

  row(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  point(from: string, key: string, to: string): boolean {
    const [source, target] = [this.#rows.get(from), this.#rows.get(to)];
    if (source === undefined || target === undefined) return false;
    const id = target.attributes.id ?? this.freshId(target.attributes);
    target.attributes = { ...target.attributes, id };
    source.attributes = withValues(source.attributes, { [key]: id });
    return true;
  }
}

/** `E1	Attribution:T4 Content:T3 Content2:T5 Cue:T2 Source:T1` */
function readAttribution({ id, args }: Link, standoff: Standoff, linker: Linker, text: string): void {
  const idsIn = (role: string): readonly string[] =>
    args.filter(({ key }) => key.replace(/\d+$/, "") === role).map(({ value }) => value);
  const [content = "", ...later] = idsIn("Content");
  const [source = ""] = idsIn("Source");
  const [cue = ""] = idsIn("Cue");
  const row = linker.row(content);
  if (row === undefined) return;
  const noted = attributesIn(standoff.notes.get(id) ?? "");
  if (noted !== null) row.attributes = { ...row.attributes, classes: noted.classes, values: noted.values };
  applyAttributes(row, standoff.attributes.get(id) ?? []);
  linker.point(content, "cue", cue);
  linker.point(content, "source", source);
  for (const part of later) linker.point(part, "part", content);
  const sourceRow = linker.row(source);
  if (noted === null && sourceRow !== undefined) {
    row.attributes = withValues(row.attributes, { speaker: describedBy(sourceRow, text) });
  }
}

/** What the source's words say of the speaker: nothing where they are but a pronoun. */
function describedBy({ spans, attributes }: Row, text: string): string | null {
  const ref = attributes.values.get("ref");
  if (ref !== undefined) return ref;
  const words = spans.map((span) => sliceOf(text, span)).join(" ");
  return /^(?:I|we|you|he|she|it|they|me|us|him|her|them|my|our|your|his|its|their|who|which|that)$/i.test(
    words,
  )
    ? null
    : normalisedValue(words);
}

/** A discontinuous annotation becomes one in parts. */
const annotationsOf =
  (linker: Linker) =>
  ({ spans, attributes, status, confidence }: Row): readonly Exchanged[] => {
    const [first, ...rest] = spans;
    if (first === undefined) return [];
    const head = attributes.id ?? (rest.length > 0 ? linker.freshId(attributes) : null);
    const part = attributes.values.get("part") ?? head;
    const later: Attributes = {
      id: null,
      classes: attributes.classes,
      values: part === null ? new Map() : new Map([["part", part]]),
    };
    return [
      { clean: first, attributes: { ...attributes, id: head }, status, confidence },
      ...rest.map((clean): Exchanged => ({ clean, attributes: later, status, confidence })),
    ];
  };
