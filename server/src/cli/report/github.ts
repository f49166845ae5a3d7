import type { LocatedFinding } from "./types";

const levels = { error: "error", warning: "warning", information: "notice", hint: "notice" } as const;

/** Workflow commands, which GitHub shows beside the lines of a pull request: `::warning file=…,line=…::No speaker …`. */
export const asGithub = (findings: readonly LocatedFinding[]): string =>
  findings
    .map(({ file, code, severity, message, from, to }) => {
      const properties = {
        file: slashed(file),
        line: from.line,
        endLine: to.line,
        // Columns are allowed within one line only.
        ...(from.line === to.line ? { col: from.column, endColumn: to.column } : {}),
        title: code,
      };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${levels[severity]} ${list.join(",")}::${data(message)}\n`;
    })
    .join("");

const slashed = (file: string): string => file.replaceAll("\\", "/");

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
