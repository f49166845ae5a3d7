import type { CancellationToken } from "vscode";
import type { BaseLanguageClient, GenericRequestHandler } from "vscode-languageclient";
import type { RequestType } from "../../server/src/protocol";

/** Asks the server; parameters and result have the types that the protocol gives the request. */
export type Call = <Params, Result>(
  request: RequestType<Params, Result>,
  params: Params,
  token?: CancellationToken,
) => Promise<Result>;

export const callOf =
  (client: BaseLanguageClient): Call =>
  <Params, Result>(request: RequestType<Params, Result>, params: Params, token?: CancellationToken) =>
    token === undefined
      ? client.sendRequest<Result>(request.method, params)
      : client.sendRequest<Result>(request.method, params, token);

/** Answers a request of the server. May be called before the client has started. */
export const answer = <Params, Result>(
  client: BaseLanguageClient,
  request: RequestType<Params, Result>,
  handler: (params: Params, token: CancellationToken) => Promise<Result>,
) => client.onRequest(request.method, handler as GenericRequestHandler<Result, void>);
