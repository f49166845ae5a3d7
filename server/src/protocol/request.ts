/** What the requests are made of. Positions and ranges are LSP's: zero-based lines, UTF-16 characters, end-exclusive. */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A request's name with the types of its parameters and result, for `call.ts` and `serve.ts`. */
export interface RequestType<Params, Result> {
  readonly method: string;
  /** Never set: carries the types only. */
  readonly types?: (params: Params) => Result;
}

/** Declares a request. */
export const request = <Params, Result>(method: string): RequestType<Params, Result> => ({ method });

export interface DocumentParams {
  readonly uri: string;
}

export interface PositionParams extends DocumentParams {
  readonly position: Position;
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}
