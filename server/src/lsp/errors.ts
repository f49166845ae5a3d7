import { ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";

/** The document changed while the answer was being worked out; the client asks again if it still wants to know. */
export const contentModified = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.ContentModified, "The document has changed.");

export const requestCancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");

export const unknownFormat = (id: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, `There is no format “${id}”.`);
