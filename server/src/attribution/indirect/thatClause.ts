import type { Item } from "../frame";
import { isDash, isPronoun } from "../itemTests";
import { prepositionalEnd, skipAdjuncts } from "./adjuncts";
import { isFiniteVerb } from "./finite";

/**
 * `said in a statement on Monday [that]`, `told members of the council [that]`, `argued, however, [that]`: over phrases, not
 * over another verb's clause.
 */
export function thatBehind(items: readonly Item[], from: number, listener: number, to: number): number {
  // `pointed out that`
  let at = /^(?:out|on|back)$/.test(items[listener]?.lower ?? "") ? listener + 1 : listener;
  for (let steps = 0; steps < 4 && at < to && items[at]?.lower !== "that"; steps++) {
    at = skipAdjuncts(items, at, to, false);
    if (at > from && /^(?:of|for|before)$/.test(items[at]?.lower ?? ""))
      at = Math.max(at, prepositionalEnd(items, at, to));
    else if (items[at]?.text === "," || isDash(items[at])) at = behindInsertion(items, at, to);
  }
  return thatAt(items, at, to);
}

/** `said, [with a smile,] that`, `said [– for the first time –] that`: behind its second mark; behind the first where no `that` follows. */
function behindInsertion(items: readonly Item[], mark: number, to: number): number {
  for (let at = mark + 2; at < Math.min(to, mark + 18); at++) {
    const item = items[at];
    if (item?.kind === "quote" || item?.text === ";") break;
    if (item?.text === items[mark]?.text && items[at + 1]?.lower === "that") return at + 1;
  }
  return mark + 1;
}

/** The `that` at `at`, unless it stands for a noun, as in `the message that reached us`, or is the subject: `said that is false`. */
export function thatAt(items: readonly Item[], at: number, to: number): number {
  const that = items[at];
  const next = items[at + 1];
  if (that?.kind !== "word" || that.lower !== "that" || !next || at + 2 >= to) return -1;
  return isFiniteVerb(items, at + 1, at) && !isPronoun(next) ? -1 : at;
}
