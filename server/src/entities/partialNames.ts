import { cities, countries, demonyms } from "./lexicon/places";
import { organisationWords } from "./lexicon/words";
import type { NameGroup } from "./nameGroup";
import { acronymKey, initialsOf, isPlaceAlias } from "./nameKeys";

/** More words than this no part of a name is looked for. */
const longest = 9;

/**
 * Names of organisations by what an article may call them afterwards: their initials, or a part of the words. What two
 * names have in common means neither.
 *
 *   Harbour Safety Board                   HSB
 *   Ellery Motor Company                   Ellery
 *   Norwegian Coast Guard                  Coast Guard
 *   Quill Foundation for the Visual Arts   Quill Foundation
 *   New Ellery Times                       Times
 */
export class PartialNames {
  readonly #byInitials = new Map<string, NameGroup | null>();
  readonly #byPart = new Map<string, NameGroup | null>();

  add(group: NameGroup, text: string): void {
    for (const initials of initialsOf(text)) put(this.#byInitials, initials, group);
    const words = group.key.split(" ");
    if (words.length > longest) return;
    for (let cut = 1; cut < words.length; cut++) {
      const [head, tail] = [words.slice(0, cut), words.slice(cut)];
      if (mayEnd(head, tail)) put(this.#byPart, head.join(" "), group);
      if (mayBegin(head, tail)) put(this.#byPart, tail.join(" "), group);
    }
  }

  ofInitials(text: string): NameGroup | null {
    const key = acronymKey(text);
    return isPlaceAlias(key) ? null : (this.#byInitials.get(key) ?? null);
  }

  /** The one name that a shorter one is a part of. */
  ofPart(key: string): NameGroup | null {
    return this.#byPart.get(key) ?? null;
  }
}

function put(map: Map<string, NameGroup | null>, key: string, group: NameGroup): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === group ? group : null);
}

/** May the name be called by `head` alone? */
function mayEnd(head: readonly string[], tail: readonly string[]): boolean {
  const rest = tail[0] ?? "";
  if (/^(?:for|of|at|in|and|on)$/.test(rest)) return head.length > 1 || generic.has(head[0] ?? "");
  return company.test(tail.at(-1) ?? "") && !isPlace(head.join(" "));
}

/** May it be called by `tail` alone? A party may call itself a congress, and `Congress` be another. */
function mayBegin(head: readonly string[], tail: readonly string[]): boolean {
  if (/^(?:of|for|and|in|at|the|on)$/.test(tail[0] ?? "")) return false;
  const before = head.join(" ");
  const ofPlace = isPlace(before) || demonyms.has(before);
  if (tail.length === 1 && head.at(-1) !== "of")
    return generic.has(tail[0] ?? "") && (ofPlace || tail[0] !== "congress");
  if (head.at(-1) === "of") return tail.length === 1 && !isPlace(tail[0] ?? "");
  return /['’]s?$/.test(before) || ofPlace || before === "national";
}

const isPlace = (key: string): boolean => countries.has(key) || cities.has(key) || isPlaceAlias(key);

const company =
  /^(?:inc|company|co|corp|corporation|ltd|limited|llc|plc|group|holdings|airlines|airways|motors|magazine|newspaper)$/;

/** Words that stand for the one organisation of the kind. Not `house`, `state` or `office`, which name too much else. */
const generic: ReadonlySet<string> = new Set(
  [...organisationWords].filter(
    (word) =>
      !/^(?:house|state|school|office|center|centre|forces?|works|news|security|intelligence|service|services|guard|league|press|front)$/.test(
        word,
      ),
  ),
);
