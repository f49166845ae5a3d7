/** Keys (unsigned, at most 31 bits) to the index they were given in; -1 where absent. Open addressing, linear probing. */
export interface HashTable {
  find(key: number): number;
}

export function hashTable(keys: Uint32Array): HashTable {
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const mask = capacity - 1;
  /** Slot: index + 1; 0 is empty. Keys lie beside it, so that one cache line answers most questions. */
  const slots = new Uint32Array(capacity * 2);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = i + 1;
  }
  return {
    find: (key) => {
      let slot = Math.imul(key, 0x9e3779b1) & mask;
      for (;;) {
        const found = slots[slot * 2 + 1] as number;
        if (found === 0) return -1;
        if (slots[slot * 2] === key) return found - 1;
        slot = (slot + 1) & mask;
      }
    },
  };
}

/** Running sums: what ascending keys were stored as is the step from one to the next. */
export function summed(steps: Uint32Array): Uint32Array {
  const keys = new Uint32Array(steps.length);
  let key = 0;
  for (let i = 0; i < steps.length; i++) {
    key += steps[i] as number;
    keys[i] = key;
  }
  return keys;
}
