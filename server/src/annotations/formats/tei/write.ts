import { entityClasses } from "../../../markup/classes";
import { isQuotation, speakerValue } from "../../../markup/quoteAttributes";
import { message } from "../../../text/message";
import { sliceOf } from "../../../text/offsets";
import { exchangedOf } from "../exchange";
import { Losses } from "../losses";
import { type Paragraph, paragraphsOf } from "../paragraphs";
import type { Exchanged, Exported, ExportedFile, Which } from "../types";
import { elementOf } from "./elements";
import { countForbidden, xmlAttribute, xmlText } from "./escape";
import { type Piece, piecesIn } from "./pieces";
import { Registers, XmlIds } from "./registers";

/** How an annotation's first element begins, and how later ones of it do. */
interface Tags {
  readonly name: string;
  readonly xmlId: string | null;
  readonly attributes: string;
}

/**
 * TEI P5: quotations as `said`, names as `persName`, `orgName`, `placeName`, `name`, all else as `seg`; who they are in
 * the lists of `standOff`, cues and sources as links there, and what TEI has no attribute for as feature structures.
 * White space stands in `body` as it stands in the article.
 */
export function writeTei(file: ExportedFile, which: Which): Exported {
  const document = exchangedOf(file, which);
  const { text, name } = document;
  const losses = new Losses();
  losses.add(message("characters that XML cannot hold; U+FFFD stands for them"), countForbidden(text));
  const paragraphs = paragraphsOf(file.reading);
  const pieces = piecesIn(text, paragraphs, document.annotations);
  const ids = new XmlIds();
  const registers = new Registers(document.entities, ids);
  const printer = new Printer(document.annotations, pieces.flat(), registers, ids);
  for (const annotation of document.annotations) {
    if (!printer.has(annotation)) losses.add(message("annotations of nothing but white space"));
  }
  const body = bodyOf(text, paragraphs, pieces, printer);
  const standOff = `${registers.print()}${printer.standOff()}`;
  const [headline] = paragraphs.filter(({ kind }) => kind === "headline");
  const title = headline === undefined ? name : sliceOf(text, headline.span).replace(/\s+/g, " ");
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n',
    `<teiHeader><fileDesc><titleStmt><title>${xmlText(title)}</title></titleStmt>`,
    "<publicationStmt><p>Annotated with Quotidian.</p></publicationStmt>",
    `<sourceDesc><p>${xmlText(name)}</p></sourceDesc></fileDesc></teiHeader>\n`,
    standOff === "" ? "" : `<standOff>\n${standOff}</standOff>\n`,
    `<text><body xml:space="preserve">${body}</body></text>\n</TEI>\n`,
  ].join("");
  return { files: [{ extension: ".xml", content }], losses: losses.list };
}

/** Every story is a `div`, and so is what stands between two of them. */
function bodyOf(
  text: string,
  paragraphs: readonly Paragraph[],
  pieces: readonly (readonly Piece[])[],
  printer: Printer,
): string {
  const out: string[] = [];
  let at = 0;
  let open: Paragraph | null = null;
  let canHead = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const gap = gapText(text.slice(at, paragraph.span.start));
    if (open === null || open.article !== paragraph.article || paragraph.article === null) {
      const begin = `<div type="${paragraph.article ? "article" : "other"}">`;
      out.push(open === null ? `${begin}${gap}` : `${gap}</div>${begin}`);
      canHead = open !== null || !gap.startsWith("<");
    } else out.push(gap);
    open = paragraph;
    canHead &&= paragraph.kind === "headline";
    const isParagraph = paragraph.kind === "paragraph";
    const tag = canHead ? "head" : isParagraph ? "p" : "ab";
    out.push(tag === "ab" ? `<ab type="${paragraph.kind}">` : `<${tag}>`);
    out.push(paragraphText(text, paragraph, pieces[i] ?? [], printer), `</${tag}>`);
    at = paragraph.span.end;
  }
  if (open === null) out.push("<div><ab/>");
  out.push(gapText(text.slice(at)), "</div>");
  return out.join("");
}

/** Between paragraphs stands what XML takes for white space; other spaces, as on web pages, need an element. */
const gapText = (gap: string): string =>
  /^[ \t\r\n]*$/.test(gap) ? xmlText(gap) : `<ab type="space">${xmlText(gap)}</ab>`;

function paragraphText(
  text: string,
  { span }: Paragraph,
  pieces: readonly Piece[],
  printer: Printer,
): string {
  const out: string[] = [];
  const open: Piece[] = [];
  let at: number = span.start;
  const textTo = (end: number): void => {
    out.push(xmlText(text.slice(at, end)));
    at = end;
  };
  const closeTo = (start: number): void => {
    for (let last = open.at(-1); last !== undefined && last.span.end <= start; last = open.at(-1)) {
      textTo(last.span.end);
      out.push(printer.end(last));
      open.pop();
    }
  };
  for (const piece of pieces) {
    closeTo(piece.span.start);
    textTo(piece.span.start);
    out.push(printer.start(piece));
    open.push(piece);
  }
  closeTo(span.end);
  textTo(span.end);
  return out.join("");
}

/** Prints the tags of annotations, and what `standOff` says about them. */
class Printer {
  readonly #tags = new Map<Exchanged, Tags>();
  /** The ids of an annotation's pieces, where there are several. */
  readonly #chain = new Map<Exchanged, string[]>();
  readonly #links: string[] = [];
  /** What a feature structure says → its id; annotations of which the same is to be said share one. */
  readonly #features = new Map<string, string>();

  constructor(
    annotations: readonly Exchanged[],
    pieces: readonly Piece[],
    readonly registers: Registers,
    readonly ids: XmlIds,
  ) {
    const present = new Set(pieces.map(({ annotation }) => annotation));
    const count = new Map<Exchanged, number>();
    for (const { annotation } of pieces) count.set(annotation, (count.get(annotation) ?? 0) + 1);
    const all = annotations.filter((annotation) => present.has(annotation));
    // Entities have the first choice of ids, for people read those.
    const native = new Map(all.map((annotation) => [annotation, this.#pointers(annotation)]));
    const xmlIds = new Map<Exchanged, string>();
    const byId = new Map<string, string>();
    for (const annotation of all) {
      const { id, values } = annotation.attributes;
      const isPointing = linkKeys.some((key) => values.has(key));
      if (id === null && !isPointing && (count.get(annotation) ?? 0) < 2) continue;
      const xmlId = ids.take(id);
      xmlIds.set(annotation, xmlId);
      if (id !== null && !byId.has(id)) byId.set(id, xmlId);
    }
    for (const annotation of all) {
      const own = native.get(annotation) ?? { printed: "", held: new Set<string>() };
      const xmlId = xmlIds.get(annotation) ?? null;
      const linked = this.#link(annotation, xmlId, byId);
      const features = this.#featuresOf(annotation, new Set([...own.held, ...linked]));
      const { name, attributes } = elementOf(annotation.attributes);
      const { id } = annotation.attributes;
      this.#tags.set(annotation, {
        name,
        xmlId,
        attributes: [
          ...attributes.map(([key, value]) => xmlAttribute(key, value)),
          own.printed,
          xmlId !== null && id !== null && xmlId !== id ? xmlAttribute("n", id) : "",
          features === null ? "" : xmlAttribute("ana", `#${features}`),
          annotation.confidence === null || annotation.status === "confirmed"
            ? ""
            : xmlAttribute("cert", String(annotation.confidence)),
        ].join(""),
      });
      const pieceCount = count.get(annotation) ?? 0;
      if (xmlId !== null && pieceCount > 1) {
        const later = Array.from({ length: pieceCount - 1 }, () => ids.take(null));
        this.#chain.set(annotation, [xmlId, ...later]);
      }
    }
  }

  has(annotation: Exchanged): boolean {
    return this.#tags.has(annotation);
  }

  start({ annotation, nth }: Piece): string {
    const tags = this.#tags.get(annotation);
    if (tags === undefined) return "";
    const chain = this.#chain.get(annotation);
    const xmlId = chain === undefined ? tags.xmlId : (chain[nth] ?? null);
    const [previous, next] = [chain?.[nth - 1], chain?.[nth + 1]];
    return [
      `<${tags.name}`,
      xmlId === null ? "" : xmlAttribute("xml:id", xmlId),
      nth === 0 ? tags.attributes : "",
      previous === undefined ? "" : xmlAttribute("prev", `#${previous}`),
      next === undefined ? "" : xmlAttribute("next", `#${next}`),
      ">",
    ].join("");
  }

  end({ annotation }: Piece): string {
    return `</${this.#tags.get(annotation)?.name ?? ""}>`;
  }

  standOff(): string {
    const links = this.#links.length === 0 ? "" : `<linkGrp>\n${this.#links.join("")}</linkGrp>\n`;
    const structures = [...this.#features].map(([content, id]) => `<fs xml:id="${id}">${content}</fs>\n`);
    return `${links}${structures.join("")}`;
  }

  /** What TEI points to entities with, and which keys that holds. */
  #pointers({ attributes }: Exchanged): { readonly printed: string; readonly held: ReadonlySet<string> } {
    const { values, classes } = attributes;
    if (isQuotation(attributes)) {
      const speaker = speakerValue(attributes, (id) => this.registers.entities.has(id));
      const ids = speaker?.kind === "ids" ? speaker.ids : [];
      const isHeld = ids.length > 0 && ids.join(" ") === values.get("speaker");
      if (!isHeld) return { printed: "", held: new Set() };
      const who = ids.map((id) => this.registers.pointerTo(id)).join(" ");
      return { printed: xmlAttribute("who", who), held: new Set(["speaker"]) };
    }
    const type = entityClasses.find((name) => classes[0] === name);
    const [ref, wd] = [values.get("ref"), values.get("wd") ?? ""];
    if (type === undefined) return { printed: "", held: new Set() };
    const pointers = [
      ...(ref === undefined ? [] : [this.registers.pointerTo(ref, type)]),
      ...(/^Q\d+$/.test(wd) ? [`${wikidata}${wd}`] : []),
    ];
    if (pointers.length === 0) return { printed: "", held: new Set() };
    return {
      printed: xmlAttribute("ref", pointers.join(" ")),
      held: new Set(["ref", ...(/^Q\d+$/.test(wd) ? ["wd"] : [])]),
    };
  }

  /** Links to the cue, the source, the first part; returns the keys that are linked. */
  #link(
    { attributes }: Exchanged,
    xmlId: string | null,
    byId: ReadonlyMap<string, string>,
  ): readonly string[] {
    return linkKeys.filter((key) => {
      const to = byId.get(attributes.values.get(key) ?? "");
      if (to === undefined || xmlId === null) return false;
      this.#links.push(`<link type="${key}" target="#${xmlId} #${to}"/>\n`);
      return true;
    });
  }

  /** The id of a feature structure with everything that is not held otherwise; null where that is nothing. */
  #featuresOf({ attributes, status }: Exchanged, held: ReadonlySet<string>): string | null {
    const { classes, values } = attributes;
    const { name } = elementOf(attributes);
    const form = values.get("form");
    const isFormHeld =
      isQuotation(attributes) && (name !== "said" || form === "direct" || form === "indirect");
    const features = [
      ...classes.slice(1).map((each) => ["class", each] as const),
      ...[...values].filter(([key]) => !held.has(key) && !(key === "form" && isFormHeld)),
    ];
    if (features.length === 0 && status === "confirmed") return null;
    const printed = features.map(([key, value]) => feature(key, value)).join("");
    const content = `${printed}${status === "confirmed" ? "" : feature(statusFeature, status)}`;
    const id = this.#features.get(content) ?? this.ids.take(null);
    this.#features.set(content, id);
    return id;
  }
}

const feature = (name: string, value: string): string =>
  `<f${xmlAttribute("name", name)}><string>${xmlText(value)}</string></f>`;

/** No key of the markup has a dot in it. */
export const statusFeature = "quotidian.status";
export const linkKeys = ["cue", "source", "part"] as const;
export const wikidata = "https://www.wikidata.org/entity/";
