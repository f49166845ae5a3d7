import type { Connection } from "vscode-languageserver";
import type { RequestType } from "../protocol";

/** Asks the client; parameters and result have the types that the protocol gives the request. */
export const ask = <P, R>(connection: Connection, { method }: RequestType<P, R>, params: P): Promise<R> =>
  connection.sendRequest<R>(method, params);
