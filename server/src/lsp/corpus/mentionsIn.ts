import type { CancellationToken } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { annotateMentionsOf } from "../../annotations/commands/annotateMentions";
import { entityAt } from "../../features/entityAt";
import type {
  EntityRef,
  MentionsBesideParams,
  MentionsInParams,
  MentionsInResult,
  PositionParams,
  SidecarFile,
} from "../../protocol";
import { offsetOf, textEditOf } from "../convert";
import type { Analysed } from "../documents";
import type { Services } from "../services";

export function entityRefAnswer(
  { document, reading }: Analysed,
  { position }: PositionParams,
): EntityRef | null {
  const found = entityAt(reading, offsetOf(document, position));
  if (found === null) return null;
  const { id, type, name } = found.entity;
  return { id, type, name };
}

/** One file after the other. */
export async function mentionsInAnswer(
  { documents }: Services,
  { entity, files }: MentionsInParams,
  token: CancellationToken,
): Promise<MentionsInResult> {
  const found: MentionsInResult["files"][number][] = [];
  for (const { uri, text } of files) {
    const reading = await documents.readText(await documents.closed(uri, text), token);
    const { result, count } = annotateMentionsOf(reading, entity);
    if ("refused" in result) continue;
    const document = TextDocument.create(uri, "news-article", 0, text);
    const edits = "edits" in result ? result.edits.map((edit) => textEditOf(document, edit)) : null;
    found.push({ uri, count, edits });
  }
  return { files: found };
}

export const mentionsBesideAnswer = (
  { configs, documents, sidecars }: Services,
  { entity, uri, text }: MentionsBesideParams,
  token: CancellationToken,
): Promise<SidecarFile | null> =>
  sidecars.edit(uri, text, async (placement) => {
    const governing = await configs.governing(uri);
    const reading = await documents.readText({ uri, text, governing, placement }, token);
    const { result } = annotateMentionsOf(reading, entity);
    return "beside" in result ? result.beside : null;
  });
