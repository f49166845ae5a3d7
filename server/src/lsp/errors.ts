import { ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { english, type Message, message } from "../text/message";

/** What the user asked for cannot be done; the guard says why in the user's language. */
export class Refusal extends Error {
  readonly why: Message;

  constructor(why: Message) {
    super(english(why));
    this.why = why;
  }
}

export const notOpen = new Refusal(message("This file is not open as a news article."));

/** The document changed while the answer was being worked out; the client asks again if it still wants to know. */
export const contentModified = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.ContentModified, "The document has changed.");

export const requestCancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");

export const unknownFormat = (id: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, `There is no format “${id}”.`);
