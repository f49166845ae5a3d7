import { frontLength } from "../text/front";
import type { Block } from "./types";

/** The index of the last block that starts at or before a source offset; -1 before the first. Blocks are in text order. */
export const blockIndexAt = (blocks: readonly Block[], offset: number): number =>
  frontLength(blocks, ({ span }) => span.start <= offset) - 1;

/** The block that an offset stands in or after. */
export const blockAt = (blocks: readonly Block[], offset: number): Block | undefined =>
  blocks[blockIndexAt(blocks, offset)];
