import type { Instances } from "./instances";

/** The features of instances by number instead of hash, without the rare ones. */
export interface FeatureNumbers {
  /** Word w has ids[featureStart[w]] to ids[featureStart[w + 1]]. */
  readonly featureStart: Int32Array;
  readonly ids: Int32Array;
  /** Per number, the feature's hash and how often it occurs. */
  readonly keys: Int32Array;
  readonly counts: Int32Array;
}

/** Numbers the features that occur at least `minimumCount` times. */
export function numberFeatures(instances: Instances, minimumCount: number): FeatureNumbers {
  let capacity = 1 << 20;
  while (capacity < instances.features.length / 2) capacity *= 2;
  const mask = capacity - 1;
  const hashes = new Int32Array(capacity);
  const occurrences = new Int32Array(capacity);
  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    while (occurrences[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (const hash of instances.features) {
    const slot = slotOf(hash);
    hashes[slot] = hash;
    occurrences[slot] = (occurrences[slot] as number) + 1;
  }
  const numbers = new Int32Array(capacity).fill(-1);
  const keys: number[] = [];
  const counts: number[] = [];
  for (let slot = 0; slot < capacity; slot++)
    if ((occurrences[slot] as number) >= minimumCount) {
      numbers[slot] = keys.length;
      keys.push(hashes[slot] as number);
      counts.push(occurrences[slot] as number);
    }
  const ids = new Int32Array(instances.features.length);
  const featureStart = new Int32Array(instances.featureStart.length);
  let used = 0;
  for (let w = 0; w + 1 < featureStart.length; w++) {
    for (let k = instances.featureStart[w] as number; k < (instances.featureStart[w + 1] as number); k++) {
      const id = numbers[slotOf(instances.features[k] as number)] as number;
      if (id >= 0) ids[used++] = id;
    }
    featureStart[w + 1] = used;
  }
  return {
    ids: ids.slice(0, used),
    featureStart,
    keys: Int32Array.from(keys),
    counts: Int32Array.from(counts),
  };
}
