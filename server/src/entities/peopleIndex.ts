import type { NamedSpan } from "./link";
import { type Gender, genderOfTitle, type NameGroup } from "./nameGroup";
import { differByOne, sameFirstName, surnamesOf } from "./nameKeys";

/** Of namesakes this many, those who came up last, are told apart. */
const namesakes = 8;

/** A surname that more than one person bears. */
export interface Namesake {
  readonly group: NameGroup;
  /** Who else may be meant. */
  readonly rival: NameGroup | null;
  readonly confidence: number;
}

/** People by their full names, and whom a part of one means. Every look-up costs the same, however many there are. */
export class PeopleIndex {
  readonly #bySurname = new Map<string, NameGroup[]>();
  readonly #byFirstName = new Map<string, NameGroup>();
  /** `Ada Quill Marsh` is Quill, too, if nobody else is. */
  readonly #byMiddleName = new Map<string, NameGroup>();
  /** By the first two words: names that have no more, and those that have. */
  readonly #short = new Map<string, NameGroup>();
  readonly #long = new Map<string, NameGroup | null>();
  /** Surnames with one letter left out, to find misspelt ones. */
  readonly #shortened = new Map<string, string>();

  /** Somebody known already under this full name or a variant of it: another first name, a middle name more or less. */
  sameAs(words: readonly string[]): NameGroup | undefined {
    const key = words.join(" ");
    const others = this.#bySurname.get(words.at(-1) ?? "")?.slice(-namesakes) ?? [];
    const same = others.find((g) => g.ref === null && (sameFirstName(g.key, words) || isTail(key, g.key)));
    // `Ada Quill Marsh` and `Ada Quill`; but two who go on differently are two.
    const beginning = words.slice(0, 2).join(" ");
    return same ?? (words.length > 2 ? this.#short.get(beginning) : (this.#long.get(beginning) ?? undefined));
  }

  add(group: NameGroup, words: readonly string[]): void {
    const [first = "", second = ""] = words;
    if (!this.#byFirstName.has(first)) this.#byFirstName.set(first, group);
    const beginning = `${first} ${second}`;
    if (words.length === 2) this.#short.set(beginning, group);
    else this.#long.set(beginning, this.#long.has(beginning) ? null : group);
    for (const middle of words.slice(1, -1))
      if (!this.#byMiddleName.has(middle)) this.#byMiddleName.set(middle, group);
    for (const surname of surnamesOf(words)) {
      const others = this.#bySurname.get(surname);
      if (!others) this.#bySurname.set(surname, [group]);
      else if (!others.includes(group, Math.max(0, others.length - namesakes))) others.push(group);
    }
    const surname = words.at(-1) ?? "";
    for (const shorter of withoutOne(surname)) this.#shortened.set(shorter, surname);
  }

  /** Whoever was named last comes last among namesakes. */
  heard(group: NameGroup): void {
    const others = this.#bySurname.get(group.key.split(" ").at(-1) ?? "");
    if (!others || others.at(-1) === group) return;
    const at = others.lastIndexOf(group);
    if (at < 0 || at < others.length - namesakes) return;
    others.splice(at, 1);
    others.push(group);
  }

  isSurname(key: string): boolean {
    return this.#bySurname.has(key);
  }

  /**
   * Whom a bare surname means. Of namesakes the one whom its title fits, then the one whom the article names clearly more
   * often (`Trump` in an article about the president and his daughter), else, unsurely, the one named last.
   */
  ofSurname(name: NamedSpan, key: string): Namesake | null {
    const spelt = this.#bySurname.get(key) ?? this.#bySurname.get(key.replace(/^(?:al|el|de) /, ""));
    const recent = (spelt ?? this.#misspelt(key))?.slice(-namesakes) ?? [];
    const wanted: Gender = genderOfTitle(name.title?.text ?? null);
    const fitting = wanted ? recent.filter((g) => (g.gender ?? wanted) === wanted) : recent;
    const pool = fitting.length > 0 ? fitting : recent;
    const [only] = pool;
    if (only === undefined) return null;
    if (pool.length === 1) return { group: only, rival: null, confidence: spelt ? 1 : misspelt };
    const often = [...pool].sort((a, b) => timesOf(b) - timesOf(a));
    const [first, second] = [often[0] ?? only, often[1] ?? only];
    if (timesOf(first) >= 2 * timesOf(second)) return { group: first, rival: second, confidence: clearly };
    const last = pool.findLast((g) => g.names.length > 0) ?? only;
    return { group: last, rival: last === first ? second : first, confidence: unsure };
  }

  ofFirstName(key: string): NameGroup | undefined {
    return this.#byFirstName.get(key);
  }

  ofMiddleName(key: string): NameGroup | undefined {
    return this.#byMiddleName.get(key);
  }

  /**
   * `Buchtman` for Buchtmann: one letter wrong in a name of five or more that nobody else bears. `Hunters` are several, and
   * not Ada Hunter.
   */
  #misspelt(key: string): readonly NameGroup[] | undefined {
    if (key.length < 5 || key.includes(" ")) return undefined;
    for (const shorter of withoutOne(key)) {
      const surname = this.#shortened.get(shorter);
      if (surname === undefined || surname[0] !== key[0] || key === `${surname}s`) continue;
      if (differByOne(surname, key)) return this.#bySurname.get(surname);
    }
    return undefined;
  }
}

const timesOf = ({ full, names }: NameGroup): number => full + names.length;
/** Too little for more than a guess at who speaks. */
const misspelt = 0.6;
const clearly = 0.85;
const unsure = 0.6;

/** The word itself, and with each of its letters left out; of the first twenty letters. */
function withoutOne(word: string): readonly string[] {
  if (word.length > 20) return [word];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

/** `Actor Ada Quill` ends with `Ada Quill`. */
const isTail = (a: string, b: string): boolean => a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
