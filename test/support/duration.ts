/**
 * Characters of a hostile text. A linear function takes a tenth of a second for so many, a quadratic one half a minute:
 * `soon` lies so far from both that a busy machine changes nothing.
 */
export const hostileLength = 200_000;

/** Milliseconds. */
export const soon = 4_000;

export function duration(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
