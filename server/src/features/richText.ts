/**
 * Text for hovers. Article text is hostile, so a feature never writes Markdown: it makes runs, and `toMarkdown` alone
 * turns them into Markdown, with everything that means something there escaped.
 */
export type Run = string | { readonly strong: string };

export type Line = readonly Run[];

/** What a hover offers to do at its place; `lsp/hoverLinks` knows which command does it. */
export type ActionKind = "accept" | "other-speaker" | "set-speaker" | "no-speaker" | "not-speech";

export interface RichText {
  readonly lines: readonly Line[];
  readonly actions: readonly ActionKind[];
}

const titles: Readonly<Record<ActionKind, string>> = {
  accept: "Accept",
  "other-speaker": "Other Speaker…",
  "set-speaker": "Set Speaker…",
  "no-speaker": "No Speaker Is Named",
  "not-speech": "Not Reported Speech",
};

/** `link` gives an action's target, or null where the client cannot follow one; then the action is left out. */
export function toMarkdown(
  { lines, actions }: RichText,
  link: (action: ActionKind) => string | null,
): string {
  const links = actions.flatMap((action) => {
    const target = link(action);
    return target === null ? [] : [`[${titles[action]}](${target})`];
  });
  const written = lines.map((line) =>
    line
      .map((run) => (typeof run === "string" ? escapeMarkdown(run) : `**${escapeMarkdown(run.strong)}**`))
      .join(""),
  );
  // Two spaces before a line break keep the lines apart.
  return [...written, links.join(" · ")].filter((line) => line !== "").join("  \n");
}

/** For clients that show no Markdown. */
export const toPlainText = ({ lines }: RichText): string =>
  lines
    .map((line) => line.map((run) => visible(typeof run === "string" ? run : run.strong)).join(""))
    .join("\n");

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
