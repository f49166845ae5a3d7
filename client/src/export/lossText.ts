import type { Loss } from "../../../server/src/protocol";
import type { Translate } from "../translate";

/** Reasons shown; more would not be read. */
const most = 4;

/** What could not be held, in one sentence; empty where all could. Equal reasons of several batches are one. */
export function lossText(losses: readonly Loss[], t: Translate): string {
  const counts = new Map<string, number>();
  for (const { what, count } of losses) counts.set(what, (counts.get(what) ?? 0) + count);
  if (counts.size === 0) return "";
  const reasons = [...counts].map(([what, count]) => `${what} (${count})`);
  const more = reasons.length > most ? ["…"] : [];
  return t("Left out: {0}.", [...reasons.slice(0, most), ...more].join("; "));
}
