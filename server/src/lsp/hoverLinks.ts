import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ActionKind, Links } from "../features/richText";
import type { SourceOffset } from "../text/offsets";
import { positionOf, rangeOf } from "./convert";

/** The client's command for each action of a hover; each takes one argument, the place. */
const commands: Readonly<Record<ActionKind, string>> = {
  accept: "quotidian.acceptSuggestion",
  "other-speaker": "quotidian.setSpeaker",
  "set-speaker": "quotidian.setSpeaker",
  "no-speaker": "quotidian.confirmNoSpeaker",
  "not-speech": "quotidian.notReportedSpeech",
  quotations: "quotidian.showQuotations",
  mentions: "quotidian.showMentions",
  "add-to-registry": "quotidian.addToRegistry",
};

const goTo = "quotidian.goTo";

/** Links to commands that the client trusts; null for the others. `at` is where the hover's actions apply. */
export function linksOf(document: TextDocument, at: SourceOffset, trusted: ReadonlySet<string>): Links {
  const { uri } = document;
  const link = (command: string, argument: object): string | null =>
    trusted.has(command) ? `command:${command}?${encoded([argument])}` : null;
  return {
    action: (kind) => link(commands[kind], { uri, position: positionOf(document, at) }),
    place: (span) => {
      const range = rangeOf(document, span);
      return link(goTo, { uri, position: range.start, range });
    },
  };
}

const encoded = (value: unknown): string =>
  encodeURIComponent(JSON.stringify(value)).replace(/[()]/g, (c) => (c === "(" ? "%28" : "%29"));
