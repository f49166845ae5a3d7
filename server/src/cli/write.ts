import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes and waits while the reader is slow, so that no more than a buffer is held in memory. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/** A reader that has seen enough (`| head`) is no failure. */
export function endQuietlyWithoutReader(stream: Writable): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}
