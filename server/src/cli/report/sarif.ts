import { version } from "../version";
import type { LocatedFinding } from "./types";

const levels = { error: "error", warning: "warning", information: "note", hint: "note" } as const;

/** SARIF 2.1.0, which code scanning services read. */
export function asSarif(findings: readonly LocatedFinding[]): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Quotidian", semanticVersion: version(), rules: codes.map((id) => ({ id })) },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => result(finding, codes.indexOf(finding.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const result = (
  { file, code, severity, message, start, end, from, to }: LocatedFinding,
  ruleIndex: number,
) => ({
  ruleId: code,
  ruleIndex,
  level: levels[severity],
  message: { text: message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        region: {
          startLine: from.line,
          startColumn: from.column,
          endLine: to.line,
          endColumn: to.column,
          charOffset: start,
          charLength: end - start,
        },
      },
    },
  ],
});

/** A relative reference: `news/may%201.txt`. */
const uriOf = (file: string): string =>
  file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
