import { byteReader, byteWriter } from "./bytes";

/*
 * Both data files open with 16 bytes: four letters that name the kind, the version of the format,
 * the payload's length and its checksum; 32 bits each.
 */
const formatVersion = 2;
const headerLength = 16;

/** FNV-1a over the 32-bit words, then over the bytes that are left: a quarter of the steps that the bytes would take. */
const checksumOf = (data: Uint8Array): number => {
  const read = byteReader(data);
  const words = read.u32s(data.length >>> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
  for (const byte of read.rest()) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
};

const kindOf = (data: Uint8Array): string => String.fromCharCode(...data.subarray(0, 4));

/** The payload of a data file; `name` stands in the messages. @throws on any other file, a damaged or a truncated one */
export function opened(data: Uint8Array, kind: string, name: string): Uint8Array {
  if (data.length < headerLength || kindOf(data) !== kind)
    throw new Error(`${name}: not a file of this kind`);
  const header = byteReader(data.subarray(4, headerLength));
  const version = header.u32();
  if (version !== formatVersion)
    throw new Error(
      `${name}: format ${version}, but this version of the extension reads format ${formatVersion}`,
    );
  const length = header.u32();
  const checksum = header.u32();
  const payload = data.subarray(headerLength);
  if (payload.length !== length)
    throw new Error(`${name}: the file is truncated (${payload.length} of ${length} bytes)`);
  if (checksumOf(payload) !== checksum) throw new Error(`${name}: the file is damaged`);
  return payload;
}

export function sealed(payload: Uint8Array, kind: string): Uint8Array {
  const out = byteWriter();
  for (const char of kind) out.u8(char.charCodeAt(0));
  out.u32(formatVersion);
  out.u32(payload.length);
  out.u32(checksumOf(payload));
  out.bytes(payload);
  return out.done();
}
