import { Range, type TextDocument, type Uri, WorkspaceEdit, workspace } from "vscode";
import { moveAnnotationsRequest, type SidecarFile } from "../../../server/src/protocol";
import type { Call } from "../call";
import { writeSidecar } from "./writeSidecar";

/** `out`: from the text to the file beside it. */
export type Direction = "in" | "out";

/** What an article and its sidecar are going to be. */
export interface Move {
  readonly article: Uri;
  /** The text that the move was worked out for. */
  readonly planned: string;
  readonly text: string;
  /** Whether the article's text becomes another. */
  readonly isChanged: boolean;
  readonly sidecar: SidecarFile;
  readonly count: number;
  readonly orphans: number;
}

export interface Refused {
  readonly article: Uri;
  readonly refused: string;
}

/** Undefined: there is nothing to move. */
export async function planMove(
  call: Call,
  article: Uri,
  text: string,
  direction: Direction,
): Promise<Move | Refused | undefined> {
  const moved = await call(moveAnnotationsRequest, { uri: article.toString(), text, direction });
  if ("refused" in moved) return { article, refused: moved.refused };
  const { sidecar, orphans } = moved;
  if (moved.moved === 0 && orphans === 0) return undefined;
  const isChanged = moved.text !== text;
  return { article, planned: text, text: moved.text, isChanged, sidecar, count: moved.moved, orphans };
}

/**
 * What receives the annotations is written first: at no time are they in neither. False: the article is not what it was when
 * the move was worked out, so nothing was written.
 */
export async function writeMove(
  { article, planned, text, isChanged, sidecar }: Move,
  direction: Direction,
): Promise<boolean> {
  const document = await workspace.openTextDocument(article);
  if (withoutLineEnds(document.getText()) !== withoutLineEnds(planned)) return false;
  if (direction === "out") await writeSidecar(sidecar);
  if (isChanged) await writeArticle(document, text);
  if (direction === "in") await writeSidecar(sidecar);
  return true;
}

/** An editor makes all line ends of a file the same. */
const withoutLineEnds = (text: string): string => text.replace(/\r\n?/gu, "\n");

/** Through an editor's document, which keeps the file's encoding, byte order mark and line ends. */
async function writeArticle(document: TextDocument, text: string): Promise<void> {
  const { uri } = document;
  const edit = new WorkspaceEdit();
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(uri, all, text);
  if (!(await workspace.applyEdit(edit)) || !(await document.save()))
    throw new Error(`${uri.path} could not be saved.`);
}
