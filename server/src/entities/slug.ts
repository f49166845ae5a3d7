import type { EntityId } from "./types";

const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Lower case, diacritics stripped: `Erdoğan` and `Erdogan` are one. */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæøœłđðþı]/g, (c) => plainLetters[c] ?? c);

/** `Sergei Lavrov` → `sergei-lavrov`; empty where no Latin letter or digit is left. */
export const slug = (name: string): string =>
  folded(name)
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** Ids for entities in order: a slug, `-2` on collision, `person-1` where the name leaves no slug. */
export function entityIds(taken: Set<string>): (name: string, type: string) => EntityId {
  return (name, type) => {
    const own = slug(name);
    // An id begins with a letter: `3M` becomes `n-3m`.
    const base = own === "" ? `${type}-1` : /^[a-z]/.test(own) ? own : `n-${own}`;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = own === "" ? `${type}-${n}` : `${base}-${n}`;
    taken.add(id);
    return id as EntityId;
  };
}
