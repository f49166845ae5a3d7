import { CannotRun } from "../failure";
import { encodingOf } from "./articleFile";

/** A file's text without its byte order mark, and the way back to bytes of the same encoding with the same mark. */
export interface ExactText {
  readonly text: string;
  readonly encode: (text: string) => Buffer;
}

/** @throws CannotRun where decoding and encoding again would change a byte */
export function decodeExactly(bytes: Buffer, file: string): ExactText {
  const encoding = encodingOf(bytes);
  const mark = encoding === "utf-8" ? (bytes.subarray(0, 3).toString("hex") === "efbbbf" ? 3 : 0) : 2;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(mark));
  const encode = (words: string): Buffer => {
    const body = Buffer.from(words, encoding === "utf-8" ? "utf8" : "utf16le");
    return Buffer.concat([bytes.subarray(0, mark), encoding === "utf-16be" ? body.swap16() : body]);
  };
  if (text.includes("\0")) throw new CannotRun(`${file}: binary, not read`);
  if (encode(text).equals(bytes)) return { text, encode };
  throw new CannotRun(`${file}: holds bytes that are no ${encoding.toUpperCase()}; convert it first`);
}
