import { type Chain, chainsOf } from "../../../article/chains";
import type { Attribution } from "../../../article/types";
import { wordsOf } from "../../../article/words";
import { isQuotation } from "../../../markup/quoteAttributes";
import type { MarkedText } from "../../../markup/types";
import { oneLine } from "../../../text/excerpt";
import { lineAt, lineStarts } from "../../../text/lines";
import { message } from "../../../text/message";
import type { Span } from "../../../text/offsets";
import { Losses } from "../losses";
import type { Exported, ExportedFile, Which } from "../types";

/** The columns, in order. `article` counts from 1 within the file; `start` and `end` are UTF-16 offsets in the document. */
const columns = [
  "file",
  "article",
  "line",
  "start",
  "end",
  "form",
  "quote",
  "speaker",
  "speaker_id",
  "speaker_as_written",
  "cue",
  "via",
  "status",
  "confidence",
] as const;

type Row = Readonly<Record<(typeof columns)[number], string | number>>;

/** The first row: the names of the columns, ended by CRLF. */
export const csvHeader: string = `${columns.join(",")}\r\n`;

/** One row a quotation, its parts joined, each ended by CRLF; RFC 4180. `confirmed` leaves out what nobody has confirmed. */
export function writeCsv(file: ExportedFile, which: Which): Exported {
  const losses = new Losses();
  for (const { attributes } of file.reading.marked.spans) {
    if (!isQuotation(attributes))
      losses.add(
        message("annotations of class {0}: the table holds quotations only", attributes.classes[0] ?? ""),
      );
  }
  const content = rowsOf(file)
    .filter(({ status }) => which === "all" || status === "confirmed" || status === "external")
    .map((row) => `${columns.map((column) => cell(row[column])).join(",")}\r\n`)
    .join("");
  return { files: [{ extension: ".csv", content }], losses: losses.list };
}

function rowsOf({ name, reading }: ExportedFile): readonly Row[] {
  const { marked, articles } = reading;
  const starts = lineStarts(marked.source);
  return articles.flatMap((article, i) =>
    chainsOf(article).flatMap((chain): Row[] => {
      const isMade = chain.attribution.status === "annotated";
      if (!isListed(chain, isMade)) return [];
      const { start } = chain.first.quote.span;
      const end = chain.parts.reduce((latest, { quote }) => Math.max(latest, quote.span.end), 0);
      const place = { file: name, article: i + 1, line: lineAt(starts, start), start, end };
      return [{ ...place, ...contentOf(marked, chain, isMade) }];
    }),
  );
}

/** Somebody's words, in the story itself; what a person has confirmed also where it stands elsewhere. */
const isListed = ({ first: { quote } }: Chain, isMade: boolean): boolean =>
  (quote.place === "body" || isMade) &&
  (quote.form === "direct" || quote.form === "partial" || quote.form === "indirect");

type Place = "file" | "article" | "line" | "start" | "end";

function contentOf(
  marked: MarkedText,
  { attribution, parts, first }: Chain,
  isMade: boolean,
): Omit<Row, Place> {
  const words = (span: Span | null): string => (span === null ? "" : oneLine(wordsOf(marked, span)));
  const list = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("; ");
  // Of an uncertain quotation the list holds candidates, the best one first.
  const speakers = attribution.speakers.slice(0, attribution.state === "uncertain" ? 1 : undefined);
  return {
    form: first.quote.form,
    quote: parts.map(({ quote }) => words(quote.inner)).join(" "),
    speaker: list(speakers.map((source) => source.name)),
    speaker_id: speakers.flatMap(({ entity }) => entity ?? []).join(" "),
    speaker_as_written: list(speakers.map(({ mention }) => words(mention))),
    cue: words(attribution.cue),
    via: list(attribution.via.map((source) => source.name)),
    status: statusOf(attribution, isMade),
    confidence: isMade ? 1 : Number(attribution.confidence.toFixed(2)),
  };
}

/** `external`: confirmed too, but known from outside the text, which counts must be able to leave out. */
function statusOf({ state, external }: Attribution, isMade: boolean): string {
  if (isMade) return external ? "external" : "confirmed";
  return state === "uncertain" ? "uncertain" : "suggested";
}

/**
 * A cell that no spreadsheet takes for a formula, and quoted where it must be.
 *
 *   =SUM(A1)    →  '=SUM(A1)
 *   “No,” said  →  "“No,” said"
 */
function cell(value: string | number): string {
  const text = typeof value === "number" ? String(value) : value.replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
