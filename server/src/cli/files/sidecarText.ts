import { existsSync } from "node:fs";
import { CannotRun, UnreadableAnnotations } from "../failure";
import { readBytes } from "./articleFile";
import { decodeExactly } from "./exactText";

/**
 * What a sidecar holds; null where there is none.
 *
 * @throws UnreadableAnnotations where it is there and cannot be read or decoded: what is written back must not rest on less
 * than all of it
 */
export function sidecarText(sidecar: string): string | null {
  if (!existsSync(sidecar)) return null;
  try {
    return decodeExactly(readBytes(sidecar), sidecar).text;
  } catch (error) {
    throw error instanceof CannotRun ? new UnreadableAnnotations(error.message) : error;
  }
}
