import { message } from "../../../text/message";
import { type CleanSpan, cleanOffset, spanOf } from "../../../text/offsets";
import { classOfLabel } from "../labels";
import { Losses, noArticle } from "../losses";
import type { ArticleOf, Exchanged, Imported, ImportedDocument } from "../types";

/** A line: the first column and the last. */
interface Row {
  /** Counts from 1. */
  readonly line: number;
  readonly token: string;
  /** `B-PER`, `I-PER`, `O`; also `E-`, `S-` (IOBES) and `L-`, `U-` (BILOU). */
  readonly label: string;
}

/**
 * Reads labels back onto the articles that they were made of, in the order of the file: CoNLL holds no text.
 * Tokens may be cut otherwise than ours, as long as the article has them one after the other.
 */
export function readConll(content: string, articleOf: ArticleOf): Imported {
  const documents: ImportedDocument[] = [];
  const losses = new Losses();
  for (const [n, rows] of documentsIn(content).entries()) {
    const article = articleOf(null, n);
    if (article === null) {
      losses.add(noArticle);
      continue;
    }
    const { annotations, mismatch } = labelled(article.clean, rows, losses);
    if (mismatch === null) documents.push({ name: null, text: article.clean, annotations });
    else
      losses.add(
        message("documents that are not this article (line {0}: “{1}”)", mismatch.line, mismatch.token),
      );
  }
  return { documents, losses: losses.list };
}

/** The names in an article; or the row whose token is not its next word. */
function labelled(
  text: string,
  rows: readonly Row[],
  losses: Losses,
): { readonly annotations: readonly Exchanged[]; readonly mismatch: Row | null } {
  const annotations: Exchanged[] = [];
  let open: { readonly label: string; readonly span: CleanSpan } | null = null;
  let at = 0;
  const close = (): void => {
    if (open === null) return;
    const name = classOfLabel(open.label);
    if (name === null) losses.add(message("names of type {0}, which is no name of a class", open.label));
    else annotations.push(confirmed(open.span, name));
    open = null;
  };
  for (const row of rows) {
    const { token, label } = row;
    if (token === "") {
      close();
      continue;
    }
    const start = text.indexOf(token, at);
    if (start < 0 || /[\p{L}\p{N}]/u.test(text.slice(at, start))) {
      return { annotations, mismatch: row };
    }
    at = start + token.length;
    const [, prefix = "O", type = ""] = /^([BIESLU])-(.+)$/.exec(label) ?? [];
    const continues: boolean = "IEL".includes(prefix) && open !== null && type === labelOf(open);
    if (!continues) close();
    if (prefix === "O") continue;
    const from: CleanSpan | null = continues ? spanIn(open) : null;
    open = { label: type, span: spanOf(from?.start ?? cleanOffset(start), cleanOffset(at)) };
  }
  close();
  return { annotations, mismatch: null };
}

const labelOf = (open: { readonly label: string } | null): string | null => open?.label ?? null;
const spanIn = (open: { readonly span: CleanSpan } | null): CleanSpan | null => open?.span ?? null;

const confirmed = (clean: CleanSpan, name: string): Exchanged => ({
  clean,
  attributes: { id: null, classes: [name], values: new Map() },
  status: "confirmed",
  confidence: 1,
});

/** A blank line is a row without a token. A file without `-DOCSTART-` is one document. */
function documentsIn(content: string): readonly (readonly Row[])[] {
  const documents: Row[][] = [];
  for (const [i, line] of content.split(/\r?\n/).entries()) {
    const columns = line.split(/[ \t]+/);
    const [token = "", label = "O"] = [columns[0], columns.at(-1)];
    if (token === "-DOCSTART-") documents.push([]);
    else if (documents.length > 0) documents.at(-1)?.push({ line: i + 1, token, label });
    else if (token !== "") documents.push([{ line: i + 1, token, label }]);
  }
  return documents;
}
