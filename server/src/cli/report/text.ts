import type { LocatedFinding } from "./types";

/** `story.txt:6:1: warning: No speaker is named for “…” (unattributed-quote)`, and a line that counts. */
export function asText(findings: readonly LocatedFinding[], files: number): string {
  const lines = findings.map(
    ({ file, from, severity, message, code }) =>
      `${file}:${from.line}:${from.column}: ${severity}: ${message} (${code})`,
  );
  const found = findings.length === 0 ? "No findings" : count(findings.length, "finding");
  return `${[...lines, `${found} in ${count(files, "file")}.`].join("\n")}\n`;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
