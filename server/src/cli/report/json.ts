import type { LocatedFinding } from "./types";

/** One array; lines and columns count from 1, offsets from 0. */
export const asJson = (findings: readonly LocatedFinding[]): string =>
  `${JSON.stringify(
    findings.map(({ file, code, severity, message, start, end, from, to }) => ({
      file,
      code,
      severity,
      message,
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    })),
    null,
    2,
  )}\n`;
