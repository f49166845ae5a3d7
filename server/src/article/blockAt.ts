import type { Block } from "./types";

/** The index of the last block that starts at or before a source offset; -1 before the first. Blocks are in text order. */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The block that an offset stands in or after. */
export const blockAt = (blocks: readonly Block[], offset: number): Block | undefined =>
  blocks[blockIndexAt(blocks, offset)];
