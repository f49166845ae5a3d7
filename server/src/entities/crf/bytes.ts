/**
 * Reads and writes the two data files: little-endian numbers and rows of them. Rows are copied as they are, without a look
 * at each number, since loading happens once and cold; on a big-endian machine the checksum refuses the files.
 */

export interface ByteReader {
  u8(): number;
  u32(): number;
  f32(): number;
  bytes(count: number): Uint8Array;
  u16s(count: number): Uint16Array;
  u32s(count: number): Uint32Array;
  f32s(count: number): Float32Array;
  /** All that is left. */
  rest(): Uint8Array;
}

/** @throws where the data ends too early */
export function byteReader(data: Uint8Array): ByteReader {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let at = 0;
  const take = (count: number): number => {
    if (at + count > data.length) throw new Error("the file is truncated");
    at += count;
    return at - count;
  };
  const copied = (count: number): ArrayBuffer => {
    const start = take(count);
    return new Uint8Array(data.subarray(start, start + count)).buffer;
  };
  return {
    u16s: (count) => new Uint16Array(copied(2 * count)),
    u32s: (count) => new Uint32Array(copied(4 * count)),
    f32s: (count) => new Float32Array(copied(4 * count)),
    u8: () => view.getUint8(take(1)),
    u32: () => view.getUint32(take(4), true),
    f32: () => view.getFloat32(take(4), true),
    rest: () => data.subarray(at),
    bytes: (count) => {
      const start = take(count);
      return data.subarray(start, start + count);
    },
  };
}

export interface ByteWriter {
  u8(value: number): void;
  u16(value: number): void;
  u32(value: number): void;
  f32(value: number): void;
  bytes(values: Uint8Array): void;
  done(): Uint8Array;
}

export function byteWriter(): ByteWriter {
  let data = new Uint8Array(1024);
  let at = 0;
  const room = (count: number): DataView => {
    if (at + count > data.length) {
      const larger = new Uint8Array(Math.max(data.length * 2, at + count));
      larger.set(data);
      data = larger;
    }
    at += count;
    return new DataView(data.buffer, at - count, count);
  };
  const u8 = (value: number): void => room(1).setUint8(0, value);
  return {
    u8,
    u16: (value) => room(2).setUint16(0, value, true),
    u32: (value) => room(4).setUint32(0, value, true),
    f32: (value) => room(4).setFloat32(0, value, true),
    bytes: (values) => {
      room(values.length);
      data.set(values, at - values.length);
    },
    done: () => data.slice(0, at),
  };
}
