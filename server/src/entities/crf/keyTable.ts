import type { ByteReader, ByteWriter } from "./bytes";

/** How many bits of a hash the data files keep. */
const keyBits = 27;

/** The key of a 32-bit hash. */
export const keyOf = (hash: number): number => hash >>> (32 - keyBits);

/** Keys to their place in ascending order; -1 where absent. */
export interface KeyTable {
  readonly count: number;
  find(key: number): number;
}

/** A step that is not the last one to a key. */
const longStep = 255;

/**
 * Ascending keys as two rows of bytes: what is above the low eight bits, as the step from one key to the next (255: and
 * further), and the low eight bits. That is as small as keys can be, and is read without looking at single bits.
 */
export function writeKeys(out: ByteWriter, keys: readonly number[]): void {
  const steps: number[] = [];
  let high = 0;
  for (const key of keys) {
    let step = (key >>> 8) - high;
    high = key >>> 8;
    for (; step >= longStep; step -= longStep) steps.push(longStep);
    steps.push(step);
  }
  out.u32(keys.length);
  out.u32(steps.length);
  out.bytes(Uint8Array.from(steps));
  out.bytes(Uint8Array.from(keys, (key) => key & 0xff));
}

/**
 * Keys are hashes, so their high bits spread them over buckets: `heads` says where each bucket's keys begin, `rests` what
 * else there is of every key. Two short rows fit where the processor finds them fast, and are filled from one end to the other.
 *
 * @throws where the data ends too early or holds other than it promises
 */
export function readKeyTable(read: ByteReader): KeyTable {
  const count = read.u32();
  const steps = read.bytes(read.u32());
  const lows = read.bytes(count);
  let restBits = 16;
  while (restBits > 8 && 2 << (keyBits - restBits) < count) restBits--;
  const restMask = (1 << restBits) - 1;
  const heads = new Uint32Array((1 << (keyBits - restBits)) + 1);
  const rests = new Uint16Array(count);
  let high = 0;
  let index = 0;
  let bucket = 0;
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k] as number;
    high += step;
    if (step === longStep) continue;
    const key = (high << 8) | (lows[index] as number);
    for (const home = key >>> restBits; bucket < home; ) heads[++bucket] = index;
    rests[index++] = key & restMask;
  }
  if (index !== count) throw new Error("the file is damaged");
  heads.fill(count, bucket + 1);
  return {
    count,
    find: (key) => {
      const bucket = key >>> restBits;
      const rest = key & restMask;
      const end = heads[bucket + 1] as number;
      for (let at = heads[bucket] as number; at < end; at++) if (rests[at] === rest) return at;
      return -1;
    },
  };
}
