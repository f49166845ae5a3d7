/** Reads and writes the two data files: little-endian numbers and variable-length ones. */

export interface ByteReader {
  u8(): number;
  u32(): number;
  f32(): number;
  /** Seven bits a byte, lowest first; the high bit says that more follow. */
  varint(): number;
  varints(count: number): Uint32Array;
  bytes(count: number): Uint8Array;
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
  // Loops over one array, without a call a byte: loading is all about these.
  const varints = (count: number): Uint32Array => {
    const values = new Uint32Array(count);
    let from = at;
    for (let i = 0; i < count; i++) {
      let value = 0;
      let shift = 0;
      let byte = 0x80;
      while (byte >= 0x80) {
        if (from >= data.length || shift > 28) throw new Error("the file is damaged");
        byte = data[from++] as number;
        value |= (byte & 0x7f) << shift;
        shift += 7;
      }
      values[i] = value >>> 0;
    }
    at = from;
    return values;
  };
  return {
    u8: () => view.getUint8(take(1)),
    u32: () => view.getUint32(take(4), true),
    f32: () => view.getFloat32(take(4), true),
    varint: () => varints(1)[0] ?? 0,
    varints,
    rest: () => data.subarray(at),
    bytes: (count) => {
      const start = take(count);
      return data.subarray(start, start + count);
    },
  };
}

export interface ByteWriter {
  u8(value: number): void;
  u32(value: number): void;
  f32(value: number): void;
  varint(value: number): void;
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
    u32: (value) => room(4).setUint32(0, value, true),
    f32: (value) => room(4).setFloat32(0, value, true),
    varint: (value) => {
      let rest = value;
      while (rest > 0x7f) {
        u8((rest & 0x7f) | 0x80);
        rest = Math.floor(rest / 128);
      }
      u8(rest);
    },
    bytes: (values) => {
      room(values.length);
      data.set(values, at - values.length);
    },
    done: () => data.slice(0, at),
  };
}
