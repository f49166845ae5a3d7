import type { Cue } from "./cue";
import type { Decision } from "./decision";
import type { Item } from "./frame";
import type { Governing } from "./govern";
import { isAdverb } from "./itemTests";
import { verbForms } from "./lexicon/verbs";
import { subordinators } from "./lexicon/wordClasses";
import { canSpeak } from "./phrase";

/**
 * `X said it was “…,” according to Y`, `X said it was “…” in Oslo, Y reported`: Y passes X's words on. A cue right beside
 * the words is not passed over.
 */
export function innermost(
  items: readonly Item[],
  cues: readonly Cue[],
  at: number,
  governing: Governing | null,
): Governing | null {
  if (governing === null || governing.cue.at < at) return governing;
  if (governing.cue.kind !== "according" && governing.adjacent) return governing;
  const inner = cues.findLast(
    (c) => c.last < at && c.own && c.plain && (c.kind === "speech" || c.kind === "label"),
  );
  const blocked =
    inner &&
    items.slice(Math.max(inner.last + 1, at - 120), at).some((i) => i.text === ";" || i.lower === "but");
  return inner && !blocked
    ? { cue: inner, score: Math.max(80, governing.score), adjacent: false }
    : governing;
}

/**
 * `Quill said that she would offer “a prayer”`, `… that the town continued “to wait”`: inside a clause that somebody plainly
 * said, a verb that only can report does not.
 */
export function plainlySaid(
  items: readonly Item[],
  cues: readonly Cue[],
  at: number,
  governing: Governing | null,
): Governing | null {
  if (governing === null || governing.cue.at > at) return governing;
  const { cue } = governing;
  if (cue.plain && !isUnsaid(items, cue)) return governing;
  if (cue.kind !== "speech" && cue.kind !== "belief") return governing;
  // `told the court that Quill had sent a message reading “…”`
  if (governing.adjacent && /^read(?:s|ing)?$/.test(items[cue.at]?.lower ?? "")) return governing;
  const outer = cues.findLast(
    (c) => c.last < cue.subject.first && c.kind === "speech" && c.plain && c.side === "before",
  );
  if (!outer || outer.subject.head === cue.subject.head || cue.subject.first - outer.last > 30)
    return governing;
  if (isFrontedClause(items, outer, cue)) return governing;
  const closed = items
    .slice(outer.last + 1, cue.at)
    .some(
      (i, k, between) =>
        i.kind === "quote" ||
        /^(?:;|but|while|although|though|who|whom|which)$/.test(i.lower) ||
        (i.text === "," && /^(?:and|as)$/.test(between[k + 1]?.lower ?? "")),
    );
  return closed ? governing : { cue: outer, score: Math.min(governing.score, 74), adjacent: false };
}

/** `would welcome`, `will say`, `should reiterate`, `were calling`: nobody has said so yet, or it is being done. */
function isUnsaid(items: readonly Item[], { at }: Cue): boolean {
  const form = verbForms.get(items[at]?.lower ?? "")?.form;
  const before = items[isAdverb(items[at - 1]) ? at - 2 : at - 1]?.lower ?? "";
  return form === "base"
    ? /^(?:would|will|should|could|must|'d|'ll)$/.test(before)
    : form === "participle" && /^(?:is|are|was|were|'s|'re)$/.test(before);
}

/** `When Lind suggested that it leaks, Quill fired back`, `Asked by Lind whether it leaks, Quill said`: the clause of the one has ended before the other. */
const isFrontedClause = (items: readonly Item[], outer: Cue, inner: Cue): boolean =>
  (subordinators.has(items[outer.subject.first - 1]?.lower ?? "") || items[outer.at]?.lower === "asked") &&
  items.slice(outer.last + 1, inner.subject.first).some((i) => i.text === ",");

/** The sources of cues further out in the sentence: `Lavrov said that Trump said “…”, Reuters reported`. Nearest first. */
export function viaOf(
  items: readonly Item[],
  cues: readonly Cue[],
  { cue }: Governing,
  at: number,
): Decision["via"] {
  const speech = (c: Cue): boolean =>
    c !== cue &&
    c.own &&
    c.plain &&
    (c.kind === "according" || (c.kind === "speech" && canSpeak(items, c.subject))) &&
    c.subject.head !== cue.subject.head;
  const outer =
    cue.at < at ? cues.filter((c) => c.last < cue.at && speech(c) && leadsInto(items, c, cue)) : [];
  const trailing = cues.filter(
    (c) =>
      c.at > at &&
      c.at > cue.at &&
      speech(c) &&
      !startsOwnSentence(items, at, c) &&
      !startsOwnClause(items, at + 1, c.side === "after" ? c.at - 1 : c.subject.first),
  );
  return [...outer.reverse(), ...trailing].slice(0, 4).map((c) => ({ items, phrase: c.subject }));
}

/** `X said: “A?” Y then laughed`: the words have ended before Y. */
const startsOwnSentence = (items: readonly Item[], at: number, c: Cue): boolean =>
  (c.side === "before" ? c.subject.first : c.at) === at + 1 && !/[,—–-].?$/.test(items[at]?.text ?? "");

/** `…, and Y confirmed`, `…, which Y denied`: not about the words before. */
const startsOwnClause = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((i) => /^(?:;|and|but|which|who|while|though)$/.test(i.lower));

/** `X said (that) Y said`: only what can stand in one clause lies between. */
const leadsInto = (items: readonly Item[], outer: Cue, inner: Cue): boolean =>
  inner.subject.first - outer.last <= 12 &&
  !isFrontedClause(items, outer, inner) &&
  !items
    .slice(outer.last + 1, inner.subject.first)
    .some((i) => i.kind === "quote" || /^[;.:]$|^(?:and|but|which|who|while|as|when)$/.test(i.lower));
