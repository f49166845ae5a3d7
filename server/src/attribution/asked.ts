import { type Cue, signCue } from "./cue";
import type { Item } from "./frame";
import { subjectAfter } from "./subjectAfter";

/** In items: how far before the words somebody may be asked. */
const reach = 12;

/**
 * `Quill was asked, “Will you stay?”`, `Asked if the harbour was “safe,” Quill said yes`: nobody says who asks. In `Asked about
 * it, “No,” Quill said` the words answer.
 */
export function isAskedByNobody(items: readonly Item[], from: number, at: number): boolean {
  const first = Math.max(from, at - reach);
  const asked = items.slice(first, at).findLastIndex(({ lower }) => lower === "asked") + first;
  const before = items[asked - 1]?.lower ?? "";
  if (asked < first || (asked > from && !/^(?:was|were|been|being|when|if|once)$/.test(before))) return false;
  const between = items.slice(asked + 1, at);
  const asks =
    /^(?:whether|if|why|how|what|who|when|where)$/.test(between[0]?.lower ?? "") &&
    between.every(({ kind }) => kind !== "quote" && kind !== "punctuation");
  return asks || (between.length < 2 && between.every(({ text }) => /^[,:]$/.test(text)));
}

/** `In an interview with the Wire, Quill was asked, “…”`: who may have asked, a candidate; null where nobody is named. */
export function interviewer(items: readonly Item[], from: number, at: number): Cue | null {
  const start = Math.max(from, at - 2 * reach);
  const interview = items.slice(start, at).findLastIndex(({ lower }) => lower === "interview") + start;
  if (interview < start || !/^(?:with|by)$/.test(items[interview + 1]?.lower ?? "")) return null;
  const subject = subjectAfter(items, interview + 1, at);
  return subject?.kind === "name"
    ? signCue(items, interview, interview + 1, "according", subject, "after")
    : null;
}
