/** A pair of places, one in each list, from which the same numbers stand. */
export interface Seed {
  readonly a: number;
  readonly b: number;
}

/**
 * Where `size` numbers in a row occur once in `a` and once in `b`: places that belong together, whatever was moved.
 * Linear; in the order of `a`.
 */
export function uniqueSeeds(a: readonly number[], b: readonly number[], size: number): readonly Seed[] {
  const inB = onceOnly(hashes(b, size));
  const seeds: Seed[] = [];
  for (const [hash, at] of onceOnly(hashes(a, size))) {
    const other = inB.get(hash);
    if (at >= 0 && other !== undefined && other >= 0 && isSame(a, at, b, other, size))
      seeds.push({ a: at, b: other });
  }
  return seeds.sort((x, y) => x.a - y.a);
}

/** Index of each hash that occurs once; -1 where it occurs more often. */
function onceOnly(all: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [at, hash] of all.entries()) found.set(hash, found.has(hash) ? -1 : at);
  return found;
}

/** A hash of the `size` numbers from each place on; two different ones share it once in four thousand million times. */
export function hashes(ids: readonly number[], size: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + size <= ids.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + size; i++) hash = Math.imul(hash ^ (ids[i] ?? 0), 0x01000193) ^ (hash >>> 15);
    found.push(hash);
  }
  return found;
}

export function isSame(
  a: readonly number[],
  fromA: number,
  b: readonly number[],
  fromB: number,
  size: number,
): boolean {
  for (let i = 0; i < size; i++) if (a[fromA + i] !== b[fromB + i]) return false;
  return true;
}
