/**
 * Text for hovers. Article text is hostile, so a feature never writes Markdown: it makes runs, and `toMarkdown` alone
 * turns them into Markdown, with everything that means something there escaped.
 */
export type Run = string | { readonly strong: string } | { readonly action: ActionKind };

export type Line = readonly Run[];

/** What a hover offers to do at its place; `lsp/` knows which command does it. */
export type ActionKind = "accept" | "other-speaker" | "set-speaker" | "no-speaker" | "not-speech";

const titles: Readonly<Record<ActionKind, string>> = {
  accept: "Accept",
  "other-speaker": "Other Speaker…",
  "set-speaker": "Set Speaker…",
  "no-speaker": "No Speaker Is Named",
  "not-speech": "Not Reported Speech",
};

/** `link` gives the target of an action, or null where the client cannot follow one; then the action is left out. */
export const toMarkdown = (lines: readonly Line[], link: (action: ActionKind) => string | null): string =>
  present(lines, link)
    .map((line) =>
      line
        .map((run) => {
          if (typeof run === "string") return escapeMarkdown(run);
          if ("strong" in run) return `**${escapeMarkdown(run.strong)}**`;
          return `[${escapeMarkdown(titles[run.action])}](${link(run.action) ?? ""})`;
        })
        .join(""),
    )
    .join("  \n");

/** For clients that show no Markdown. */
export const toPlainText = (lines: readonly Line[]): string =>
  present(lines, () => null)
    .map((line) =>
      line.map((run) => visible(typeof run === "string" ? run : "strong" in run ? run.strong : "")).join(""),
    )
    .join("\n");

/** A line of actions that cannot be followed is no line. */
const present = (lines: readonly Line[], link: (action: ActionKind) => string | null): readonly Line[] =>
  lines
    .map((line) =>
      line.some((run) => typeof run !== "string" && "action" in run && link(run.action) === null) ? [] : line,
    )
    .filter((line) => line.length > 0);

/**
 * Text that Markdown shows as it stands: no link, no picture, no HTML, no code, no table, no icon, no automatic link.
 *
 *   [x](command:y) <img> `z` | a  →  \[x\]\(command\:y\) \<img\> \`z\` \| a
 */
export const escapeMarkdown = (text: string): string => visible(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");

/** On one line, without control characters and without those that reverse the direction of what follows. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");

/** Runs joined by ` · `. */
export const dotted = (runs: readonly Run[]): Line =>
  runs.flatMap((run, i): readonly Run[] => (i === 0 ? [run] : [" · ", run]));
