import { buffer } from "node:stream/consumers";
import { strip } from "../markup/parse";
import { exitCodes } from "./failure";
import { encodingOf, readBytes, standardInput } from "./files/articleFile";
import { write } from "./write";

/**
 * `quotidian strip FILE|-`: the text without its markup; every other byte stays, line ends, byte order mark and bytes
 * that are no UTF-8 included.
 */
export async function stripFile(file: string): Promise<number> {
  await write(
    process.stdout,
    stripBytes(file === standardInput ? await buffer(process.stdin) : readBytes(file)),
  );
  return exitCodes.clean;
}

/** Markup is ASCII, and in UTF-8 an ASCII byte is never part of another character, so bytes can be read as characters. */
function stripBytes(bytes: Buffer): Buffer {
  switch (encodingOf(bytes)) {
    case "utf-8":
      return Buffer.from(strip(bytes.toString("latin1")), "latin1");
    case "utf-16le":
      return stripUtf16(bytes);
    case "utf-16be":
      return swapped(stripUtf16(swapped(bytes)));
  }
}

/** A byte at the end that is half a character stays too. */
function stripUtf16(bytes: Buffer): Buffer {
  const whole = bytes.length - (bytes.length % 2);
  const text = Buffer.from(strip(bytes.toString("utf16le", 0, whole)), "utf16le");
  return Buffer.concat([text, bytes.subarray(whole)]);
}

const swapped = (bytes: Buffer): Buffer => {
  const whole = bytes.length - (bytes.length % 2);
  return Buffer.concat([Buffer.from(bytes.subarray(0, whole)).swap16(), bytes.subarray(whole)]);
};
