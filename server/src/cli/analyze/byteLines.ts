/** A line of a stream, without its line break; null where it is longer than allowed, and was not kept. */
export interface ByteLine {
  /** Counts from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const lineFeed = 0x0a;

/**
 * Cuts a stream into lines at LF alone: U+2028 is no line break in JSON. Holds one line at a time,
 * and of one longer than `longest` bytes nothing.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longest) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (): ByteLine => {
    const line = { number, bytes: length > longest ? null : Buffer.concat(pieces) };
    pieces = [];
    length = 0;
    number++;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
