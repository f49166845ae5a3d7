import type { Position } from "vscode-languageserver";
import type { ActionKind } from "../features/richText";

/** The client's command for each action of a hover; each takes one argument, the place. */
const commands: Readonly<Record<ActionKind, string>> = {
  accept: "quotidian.acceptSuggestion",
  "other-speaker": "quotidian.setSpeaker",
  "set-speaker": "quotidian.setSpeaker",
  "no-speaker": "quotidian.confirmNoSpeaker",
  "not-speech": "quotidian.notReportedSpeech",
};

/** Links to commands that the client trusts; null for the others. */
export function linkTo(
  place: { readonly uri: string; readonly position: Position },
  trusted: ReadonlySet<string>,
): (action: ActionKind) => string | null {
  const argument = encodeURIComponent(JSON.stringify([place])).replace(/[()]/g, (c) =>
    c === "(" ? "%28" : "%29",
  );
  return (action) => (trusted.has(commands[action]) ? `command:${commands[action]}?${argument}` : null);
}
