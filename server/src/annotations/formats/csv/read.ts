import { normalisedValue } from "../../../markup/attributes";
import { toCleanSpan } from "../../../markup/offsetMap";
import type { Attributes, MarkedText } from "../../../markup/types";
import { oneLine } from "../../../text/excerpt";
import { message } from "../../../text/message";
import { isEmpty, sliceOf, sourceOffset, spanOf } from "../../../text/offsets";
import { Losses } from "../losses";
import type { ArticleOf, Exchanged, Imported, ImportedDocument } from "../types";
import { cellsOf } from "./cells";

const needed = ["file", "start", "end", "quote", "speaker", "speaker_id", "form", "status"] as const;
type Cells = Readonly<Record<(typeof needed)[number], string>>;

/** Reads our own table back, with what somebody has changed in a spreadsheet: `speaker_id` counts before `speaker`. */
export function readCsv(content: string, articleOf: ArticleOf): Imported {
  const [header = [], ...rows] = cellsOf(content);
  const missing = needed.find((column) => !header.includes(column));
  if (missing !== undefined)
    return { refused: message("Its first row does not name the column “{0}”.", missing) };
  const losses = new Losses();
  const byFile = new Map<string, { readonly article: MarkedText; readonly annotations: Exchanged[] }>();
  for (const row of rows) {
    if (row.length < 2) continue;
    const cells = cellsIn(header, row);
    const known = byFile.get(cells.file);
    const article = known?.article ?? articleOf(cells.file, byFile.size);
    if (article === null) {
      losses.add(message("quotations of files that are not at hand"));
      continue;
    }
    const annotations = known?.annotations ?? [];
    if (known === undefined) byFile.set(cells.file, { article, annotations });
    const annotation = annotationOf(cells, article);
    if (annotation === null)
      losses.add(message("quotations that are not, or not in one piece, where the table says"));
    else annotations.push(annotation);
  }
  return {
    documents: [...byFile].map(
      ([name, { article, annotations }]): ImportedDocument => ({ name, text: article.clean, annotations }),
    ),
    losses: losses.list,
  };
}

function cellsIn(header: readonly string[], row: readonly string[]): Cells {
  const cell = (name: string): string => (row[header.indexOf(name)] ?? "").replace(/^'(?=[=+\-@\t\r])/, "");
  return {
    file: cell("file"),
    start: cell("start"),
    end: cell("end"),
    quote: cell("quote"),
    speaker: cell("speaker"),
    speaker_id: cell("speaker_id"),
    form: cell("form"),
    status: cell("status"),
  };
}

/** Null where the words do not stand there: the article has changed, or an author's words part the quotation. */
function annotationOf(cells: Cells, { clean, map, source }: MarkedText): Exchanged | null {
  const [start, end] = [Number(cells.start), Number(cells.end)];
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > source.length) return null;
  const span = toCleanSpan(map, spanOf(sourceOffset(start), sourceOffset(end)));
  const words = oneLine(sliceOf(clean, span));
  const isThere = words === cells.quote || words.slice(1, -1).trim() === cells.quote;
  if (isEmpty(span) || !isThere) return null;
  const isConfirmed = cells.status === "confirmed" || cells.status === "external";
  return {
    clean: span,
    attributes: attributesOf(cells, isConfirmed),
    status: isConfirmed ? "confirmed" : cells.status === "uncertain" ? "uncertain" : "suggested",
    confidence: isConfirmed ? 1 : null,
  };
}

/** An empty speaker of a confirmed quotation says that nobody is named. */
function attributesOf({ speaker_id, speaker, form, status }: Cells, isConfirmed: boolean): Attributes {
  const value = normalisedValue(speaker_id) ?? normalisedValue(speaker) ?? (isConfirmed ? "none" : null);
  const values = new Map<string, string>();
  if (value !== null) values.set("speaker", value);
  if (status === "external") values.set("basis", "external");
  if (form === "indirect") values.set("form", form);
  return { id: null, classes: ["quote"], values };
}
