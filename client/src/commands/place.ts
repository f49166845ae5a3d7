import { l10n, type TextDocument, Uri, window, workspace } from "vscode";
import type { Range } from "../../../server/src/protocol";
import { isArticle } from "../articles/article";
import { emptyAt, plainRange } from "../positions";
import { say } from "./say";
import { readTarget } from "./target";

/** A document and the selections in it that a command works on. */
export interface Place {
  readonly document: TextDocument;
  readonly selections: readonly Range[];
  /** The version that the selections refer to; absent where they are those of the document as it is. */
  readonly version?: number;
}

/** The place that the argument names, else the active editor's selections. Says so where neither is in an article. */
export async function placeOf(argument: unknown): Promise<Place | undefined> {
  const place = await findPlace(argument);
  if (place !== undefined && isArticle(place.document)) return place;
  say(l10n.t("This works in a news article only."));
  return undefined;
}

async function findPlace(argument: unknown): Promise<Place | undefined> {
  const target = readTarget(argument);
  if (target !== undefined) {
    const document = await workspace.openTextDocument(Uri.parse(target.uri));
    return { document, selections: [emptyAt(target.position)] };
  }
  const editor = window.activeTextEditor;
  return editor && { document: editor.document, selections: editor.selections.map(plainRange) };
}
