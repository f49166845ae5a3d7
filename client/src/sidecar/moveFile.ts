import { Range, type Uri, WorkspaceEdit, workspace } from "vscode";
import { moveAnnotationsRequest, type SidecarFile } from "../../../server/src/protocol";
import type { Call } from "../call";
import { writeSidecar } from "./writeSidecar";

/** `out`: from the text to the file beside it. */
export type Direction = "in" | "out";

/** What an article and its sidecar are going to be. */
export interface Move {
  readonly article: Uri;
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
  return { article, text: moved.text, isChanged: moved.text !== text, sidecar, count: moved.moved, orphans };
}

/** What receives the annotations is written first: at no time are they in neither. */
export async function writeMove(
  { article, text, isChanged, sidecar }: Move,
  direction: Direction,
): Promise<void> {
  if (direction === "out") await writeSidecar(sidecar);
  if (isChanged) await writeArticle(article, text);
  if (direction === "in") await writeSidecar(sidecar);
}

/** Through an editor's document, which keeps the file's encoding, byte order mark and line ends. */
async function writeArticle(uri: Uri, text: string): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(uri, all, text);
  if (!(await workspace.applyEdit(edit)) || !(await document.save()))
    throw new Error(`${uri.path} could not be saved.`);
}
