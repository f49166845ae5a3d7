import { CancellationError } from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient";

/** The text has changed since the request was made: asking again may help. */
export const isContentModified = (error: unknown): boolean =>
  error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;

/** Somebody has asked for it to end: nothing to report. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof CancellationError ||
  (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
