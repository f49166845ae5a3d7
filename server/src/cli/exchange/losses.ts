import { sumOf } from "../../annotations/formats/losses";
import type { Loss } from "../../annotations/formats/types";
import { english } from "../../text/message";
import { write } from "../write";

/** Tells on standard error what a format cannot hold, all files together. */
export async function warnOfLosses(lists: Iterable<readonly Loss[]>): Promise<void> {
  for (const { count, what } of sumOf(lists)) {
    await write(process.stderr, `left out: ${english(what)} (${count})\n`);
  }
}
