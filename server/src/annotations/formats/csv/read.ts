import { normalisedValue } from "../../../markup/attributes";
import { toCleanSpan } from "../../../markup/offsetMap";
import type { Attributes, MarkedText } from "../../../markup/types";
import { message } from "../../../text/message";
import { type CleanSpan, sourceOffset, spanOf } from "../../../text/offsets";
import { chained, idsBeside } from "../../draft/annotate";
import { Losses } from "../losses";
import type { ArticleOf, Exchanged, Imported, ImportedDocument } from "../types";
import { cellsOf } from "./cells";
import { partsOf } from "./parts";

const needed = ["file", "start", "end", "quote", "speaker", "speaker_id", "form", "status"] as const;
type Cells = Readonly<Record<(typeof needed)[number] | "via", string>>;

/** What a table says of one article. */
interface Table {
  readonly article: MarkedText;
  readonly annotations: Exchanged[];
  readonly freshId: (attributes: Attributes) => string;
}

/** Reads our own table back, with what somebody has changed in a spreadsheet: `speaker_id` counts before `speaker`. */
export function readCsv(content: string, articleOf: ArticleOf): Imported {
  const [header = [], ...rows] = cellsOf(content);
  const missing = needed.find((column) => !header.includes(column));
  if (missing !== undefined)
    return { refused: message("Its first row does not name the column “{0}”.", missing) };
  const losses = new Losses();
  const byFile = new Map<string, Table>();
  for (const row of rows) {
    if (row.length < 2) continue;
    const cells = cellsIn(header, row);
    const known = byFile.get(cells.file);
    const article = known?.article ?? articleOf(cells.file, byFile.size);
    if (article === null) {
      losses.add(message("quotations of files that are not at hand"));
      continue;
    }
    const table = known ?? { article, annotations: [], freshId: idsBeside([]) };
    byFile.set(cells.file, table);
    const spans = spansOf(cells, article);
    if (spans === null) losses.add(message("quotations that are not where the table says"));
    else table.annotations.push(...annotationsOf(cells, spans, table.freshId));
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
    via: cell("via"),
    status: cell("status"),
  };
}

/** Null where the words do not stand there: the article has changed. */
function spansOf(cells: Cells, { clean, map, source }: MarkedText): readonly CleanSpan[] | null {
  const [start, end] = [Number(cells.start), Number(cells.end)];
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > source.length) return null;
  return partsOf(clean, toCleanSpan(map, spanOf(sourceOffset(start), sourceOffset(end))), cells.quote);
}

function annotationsOf(
  cells: Cells,
  spans: readonly CleanSpan[],
  freshId: Table["freshId"],
): readonly Exchanged[] {
  const isConfirmed = cells.status === "confirmed" || cells.status === "external";
  const status = isConfirmed ? "confirmed" : cells.status === "uncertain" ? "uncertain" : "suggested";
  return chained(spans, attributesOf(cells, isConfirmed), freshId).map((annotation) => ({
    ...annotation,
    status,
    confidence: isConfirmed ? 1 : null,
  }));
}

/** What a table never lists, but somebody may have found out: no speech at all. */
const unspoken: ReadonlySet<string> = new Set(["term", "title", "nickname"]);

/** An empty speaker of a confirmed quotation says that nobody is named. */
function attributesOf({ speaker_id, speaker, form, via, status }: Cells, isConfirmed: boolean): Attributes {
  if (unspoken.has(form)) return { id: null, classes: ["quote"], values: new Map([["form", form]]) };
  const value = normalisedValue(speaker_id) ?? normalisedValue(speaker) ?? (isConfirmed ? "none" : null);
  const values = new Map<string, string>();
  if (value !== null) values.set("speaker", value);
  const through = normalisedValue(via);
  if (through !== null) values.set("via", through);
  if (status === "external") values.set("basis", "external");
  if (form === "indirect") values.set("form", form);
  return { id: null, classes: ["quote"], values };
}
