import { Uri } from "vscode";
import type { ExportParams } from "../../../server/src/protocol";

/** What a key binding or another extension may say in advance, so that nothing is asked. */
export interface Requested {
  readonly format?: string;
  readonly which?: ExportParams["which"];
  /** The file to write or read; the folder, where a format writes a file for each article. */
  readonly uri?: Uri;
}

/** Reads a command's argument; a view's row says nothing about it. */
export function requestedIn(argument: unknown): Requested {
  if (typeof argument !== "object" || argument === null) return {};
  const format = "format" in argument && typeof argument.format === "string" ? argument.format : undefined;
  const uri = "uri" in argument && typeof argument.uri === "string" ? Uri.parse(argument.uri) : undefined;
  const which =
    "which" in argument && (argument.which === "all" || argument.which === "confirmed")
      ? argument.which
      : undefined;
  if (format === undefined) return {};
  return { format, ...(which && { which }), ...(uri && { uri }) };
}
