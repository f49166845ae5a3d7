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
 * An open-addressing table whose slots are in the order of the keys, which are hashes: a key's home is given by its
 * highest bits, so that the table is filled from one end to the other.
 *
 * @throws where the data ends too early or holds other than it promises
 */
export function readKeyTable(read: ByteReader): KeyTable {
  const count = read.u32();
  const steps = read.bytes(read.u32());
  const lows = read.bytes(count);
  let homeBits = 4;
  while (homeBits < keyBits && 1 << homeBits < count * 2) homeBits++;
  const shift = keyBits - homeBits;
  /** Slot: key, then index + 1; 0 is empty. Behind the last home there is room for all, and an empty slot. */
  const slots = new Uint32Array(((1 << homeBits) + count + 1) * 2);
  let high = 0;
  let slot = 0;
  let index = 0;
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k] as number;
    high += step;
    if (step === longStep) continue;
    const key = (high << 8) | (lows[index++] as number);
    const home = (key >>> shift) * 2;
    if (home > slot) slot = home;
    slots[slot++] = key;
    slots[slot++] = index;
  }
  if (index !== count) throw new Error("the file is damaged");
  return {
    count,
    find: (key) => {
      for (let at = (key >>> shift) * 2; ; at += 2) {
        const found = slots[at] as number;
        if (found >= key) return found === key ? (slots[at + 1] as number) - 1 : -1;
        if (slots[at + 1] === 0) return -1;
      }
    },
  };
}
