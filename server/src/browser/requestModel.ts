import type { ReadNameModel } from "../lsp/nameModel";
import { type ReadModelParams, readModelRequest } from "../protocol";

/** A worker reads no files: the client sends them. */
export const requestModel: ReadNameModel = async (connection) => {
  const request = (file: ReadModelParams["file"]): Promise<string | null> =>
    connection.sendRequest<string | null>(readModelRequest.method, { file } satisfies ReadModelParams);
  const [names, gazetteer] = await Promise.all([request("names"), request("gazetteer")]);
  return names === null || gazetteer === null
    ? null
    : { names: bytesOf(names), gazetteer: bytesOf(gazetteer) };
};

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
