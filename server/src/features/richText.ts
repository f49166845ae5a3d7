import { type Message, message, type Say } from "../text/message";
import type { Span } from "../text/offsets";

/**
 * Text for hovers. Article text is hostile, so a feature never writes Markdown: it makes runs, and `toMarkdown` alone
 * turns them into Markdown, with everything that means something there escaped.
 */
export type Run = string | { readonly strong: string } | PlaceRun;

/** Words that lead to a place in the same document. */
export interface PlaceRun {
  readonly words: string;
  readonly at: Span;
}

export type Line = readonly Run[];

/** What a hover offers to do at its place; `lsp/hoverLinks` knows which command does it. */
export type ActionKind =
  | "accept"
  | "other-speaker"
  | "set-speaker"
  | "no-speaker"
  | "not-speech"
  | "quotations"
  | "mentions"
  | "add-to-registry";

export interface RichText {
  readonly lines: readonly Line[];
  readonly actions: readonly ActionKind[];
  /** Put the actions behind the last line, not below it. */
  readonly actionsInLine?: boolean;
}

/** The targets of links; null where the client cannot follow one. */
export interface Links {
  action(kind: ActionKind): string | null;
  place(at: Span): string | null;
}

const titles: Readonly<Record<ActionKind, Message>> = {
  accept: message("Accept"),
  "other-speaker": message("Other Speaker…"),
  "set-speaker": message("Set Speaker…"),
  "no-speaker": message("No Speaker Is Named"),
  "not-speech": message("Not Reported Speech"),
  quotations: message("Quotations"),
  mentions: message("Mentions"),
  "add-to-registry": message("Add to Registry"),
};

/** An action whose link the client cannot follow is left out. */
export function toMarkdown(
  { lines, actions, actionsInLine = false }: RichText,
  links: Links,
  say: Say,
): string {
  const linked = actions
    .flatMap((action) => {
      const target = links.action(action);
      return target === null ? [] : [`[${say(titles[action])}](${target})`];
    })
    .join(" · ");
  const written = lines.map((line) => line.map((run) => markdownOf(run, links)).join(""));
  const last = actionsInLine && linked !== "" ? written.pop() : undefined;
  const closing = last === undefined ? linked : `${last}${wideSpace}${linked}`;
  // Two spaces before a line break keep the lines apart.
  return [...written, closing].filter((line) => line !== "").join("  \n");
}

/** Markdown would make one of several ordinary spaces. */
const wideSpace = "\u2003\u2003";

function markdownOf(run: Run, links: Links): string {
  if (typeof run === "string") return escapeMarkdown(run);
  if ("strong" in run) return `**${escapeMarkdown(run.strong)}**`;
  const target = links.place(run.at);
  const words = escapeMarkdown(run.words);
  return target === null ? words : `[${words}](${target})`;
}

/** For clients that show no Markdown. */
export const toPlainText = ({ lines }: RichText): string =>
  lines.map((line) => line.map((run) => visible(wordsIn(run))).join("")).join("\n");

function wordsIn(run: Run): string {
  if (typeof run === "string") return run;
  return "strong" in run ? run.strong : run.words;
}

/**
 * Text that Markdown shows as it stands: no link, no picture, no HTML, no code, no table, no icon, no automatic link.
 *
 *   [x](command:y) <img> `z` | a  →  \[x\]\(command\:y\) \<img\> \`z\` \| a
 */
export const escapeMarkdown = (text: string): string =>
  visible(text).replace(/[!#$&()*+\-./:<=>@[\\\]^_`{|}~]/g, "\\$&");

/** On one line, without control characters and without those that reverse the direction of what follows. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");

/** Runs joined by ` · `. */
export const dotted = (runs: readonly Run[]): Line =>
  runs.flatMap((run, i): readonly Run[] => (i === 0 ? [run] : [" · ", run]));
