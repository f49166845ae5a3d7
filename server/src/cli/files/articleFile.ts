import { readFileSync } from "node:fs";
import { reasonOf } from "../../text/message";
import { CannotRun, type InputError } from "../failure";

/** What stands for standard input where a file is named. */
export const standardInput = "-";

/** NUL bytes near the beginning: no text in any encoding that we read. */
const sampled = 8000;

/**
 * The text of an article file, decoded as VS Code would: UTF-8, or UTF-16 where a byte order mark says so; the mark
 * itself is left out, line breaks stay as they are. Bytes that are no UTF-8 become replacement characters.
 */
export function readArticle(file: string): { readonly text: string } | { readonly error: InputError } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { error: readError(file, error) };
  }
  const text = decode(bytes);
  return text === null ? { error: { code: "binary", message: `${file}: binary, not read` } } : { text };
}

/** A file as it is. @throws CannotRun where it cannot be read */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CannotRun(readError(file, error).message);
  }
}

/** Null: binary. */
export function decode(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.subarray(0, sampled).includes(0)) return null;
  return new TextDecoder(encoding).decode(bytes);
}

/** By the byte order mark. */
export function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function readError(file: string, error: unknown): InputError {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return { code: "not-found", message: `${file}: no such file` };
  if (code === "EISDIR") {
    return { code: "directory", message: `${file}: a folder; name its files` };
  }
  const reason = reasonOf(error);
  return { code: "unreadable", message: `${file}: cannot be read (${reason})` };
}
