import { type Cue, signCue } from "./cue";
import type { Item } from "./frame";
import { forBeing, prepositions } from "./lexicon/wordClasses";
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

/**
 * `She walked in to chants of “Hale! Hale!”`, `Quill was met with shouts of “shame”`: nobody says who cries out. In `the crowd
 * broke into chants of “Hale”` somebody does.
 */
export function isCriedByNobody(items: readonly Item[], from: number, at: number): boolean {
  const first = firstCry(items, from, at);
  const cry = first - 2;
  if (cry <= from || !isCriedOut(items, first)) return false;
  const lead = leadOf(items, from, cry);
  if (cry - lead > longestPhrase || /^(?:from|by)$/.test(items[at + 1]?.lower ?? "")) return false;
  const { lower } = items[lead] ?? { lower: "" };
  if (forBeing.has(lower)) return items[lead - 1]?.lower === "there";
  if (/^(?:to|amid|over|despite|through|above)$/.test(lower)) return true;
  return /^(?:with|by)$/.test(lower) && greeted.test(items[lead - 1]?.lower ?? "");
}

/** Where the cries that the one at `at` belongs to begin: `shouts of [“thief”], “cheat” and “liar”`, `cries of [“go”] and chants of “now”`. */
function firstCry(items: readonly Item[], from: number, at: number): number {
  let first = at;
  for (let n = 0; n < mostCries; n++) {
    const lead = isCriedOut(items, first) ? leadOf(items, from, first - 2) : first - 1;
    const joins = items[lead]?.lower ?? "";
    if (joins !== "and" && joins !== "or" && (joins !== "," || !isFollowedByCry(items, first))) return first;
    const before = items[lead - 1]?.text === "," ? lead - 2 : lead - 1;
    if (before <= from || items[before]?.kind !== "quote") return first;
    first = before;
  }
  return first;
}

/** A comma alone may part the cries from what somebody says: `to shouts of “thief”, “I stay”, she said`. */
const isFollowedByCry = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 4).some(({ lower }) => lower === "and" || lower === "or");

/** The last item before `cry` that is no part of its phrase: `[with] loud chants`. */
function leadOf(items: readonly Item[], from: number, cry: number): number {
  let lead = cry - 1;
  while (lead > from && items[lead]?.kind === "word" && !opensPhrase(items[lead]?.lower ?? "")) lead--;
  return lead;
}

/** `chants of “…”`: all that was uttered. */
export const isCriedOut = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.lower === "of" && cries.test(items[at - 2]?.lower ?? "");

const cries =
  /^(?:chants?|chanting|shouts?|shouting|cries|cry|screams?|yells?|jeers?|boos|cheers|calls|choruses|chorus)$/;
const opensPhrase = (lower: string): boolean =>
  prepositions.has(lower) || forBeing.has(lower) || lower === "and" || lower === "or";
const greeted =
  /^(?:met|greeted|welcomed|received|interrupted|drowned|disrupted|punctuated|followed|peppered)$/;

/** In items: `with loud chants of`. */
const longestPhrase = 4;

/** Cries in a row. */
const mostCries = 6;
