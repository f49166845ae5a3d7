import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from "vscode-languageserver";
import { type PlaceAction, placeActions } from "../../features/placeActions";
import { offsetOf, positionOf, spanAt } from "../convert";
import type { Analysed } from "../documents";
import type { Client } from "../services";

/** Under “Rewrite” in the menu. */
export const placeActionKind = CodeActionKind.RefactorRewrite;

const commands: Readonly<Record<PlaceAction["kind"], string>> = {
  accept: "quotidian.acceptSuggestion",
  "set-speaker": "quotidian.setSpeaker",
  reject: "quotidian.rejectSuggestion",
  "no-speaker": "quotidian.confirmNoSpeaker",
  "not-speech": "quotidian.notReportedSpeech",
  mentions: "quotidian.annotateAllMentions",
};

/**
 * What can be done with the quotation or name at a place. Only for who has asked: otherwise every quotation had a
 * lightbulb. What a problem there offers is not offered twice.
 */
export function placeActionsAt(
  { document, reading }: Analysed,
  client: Client,
  { range, context }: CodeActionParams,
  offered: ReadonlySet<string>,
): readonly CodeAction[] {
  if (context.triggerKind !== CodeActionTriggerKind.Invoked) return [];
  const { start } = spanAt(document, range);
  const place = { uri: document.uri, position: positionOf(document, start) };
  return placeActions(reading, offsetOf(document, place.position), client.say)
    .filter(({ kind, title }) => client.actionCommands.has(commands[kind]) && !offered.has(title))
    .map(({ kind, title }) => ({
      title,
      kind: placeActionKind,
      command: { title, command: commands[kind], arguments: [place] },
    }));
}
