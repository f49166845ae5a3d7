import type { Entity, EntityId } from "../../entities/types";
import type { NominalEvent } from "./types";

/** Heads that say the same of somebody: `the Turkish leader` is the Turkish president. */
const leaders = "president premier minister chancellor king queen prime ruler head chief";
const broader: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["leader", new Set(`leader ${leaders}`.split(" "))],
  ["chief", new Set("chief director head chairman chairwoman president secretary".split(" "))],
  ["head", new Set("head director chief chairman chairwoman president".split(" "))],
  ["boss", new Set("head director chief chairman chairwoman president manager".split(" "))],
  ["official", new Set()],
  ["lawmaker", new Set("senator congressman congresswoman representative deputy mp".split(" "))],
  [
    "politician",
    new Set("senator congressman congresswoman representative deputy mp minister mayor governor".split(" ")),
  ],
  ["diplomat", new Set("ambassador envoy diplomat consul".split(" "))],
  ["envoy", new Set("ambassador envoy".split(" "))],
  ["premier", new Set("premier prime".split(" "))],
]);

/** Words of a description that a role need not hold. */
const loose =
  /^(?:former|late|newly|elected|top|chief|senior|then|outgoing|incoming|new|old|younger|elder|veteran)$/;

/** `spokesman for the president` is no president. */
const belongsToOthers = /\s(?:for|to|at|in|under|with)\s.*/s;

/** Words that make another role of a role: `the president` is not the vice president, nor the former one. */
const lesser: ReadonlySet<string> = new Set(
  "vice deputy assistant associate former ex elect prime attorney solicitor press".split(" "),
);

/** The entities of an article by the words of their roles and names, so that a description finds its own. */
export class Roles {
  readonly #byWord = new Map<string, EntityId[]>();
  readonly #words = new Map<EntityId, readonly string[]>();

  constructor(entities: Iterable<Entity>) {
    for (const { id, type, name, title } of entities) {
      if (type !== "person" && type !== "org") continue;
      const role = (type === "person" ? (title?.text ?? "") : name).replace(belongsToOthers, "");
      this.#words.set(id, wordsOf(role));
      for (const word of new Set(wordsOf(role.replace(/\sof\s.*/s, "")))) {
        const known = this.#byWord.get(word);
        if (!known) this.#byWord.set(word, [id]);
        else if (known.length <= bearers) known.push(id);
      }
    }
  }

  #bearersOf(word: string): readonly EntityId[] {
    const known = this.#byWord.get(word) ?? [];
    return known.length > bearers ? [] : known;
  }

  /** Whom a description can mean. */
  fitting({ head, words, of }: NominalEvent): readonly EntityId[] {
    const heads = [head, ...(broader.get(head) ?? [])];
    const found = new Set(heads.flatMap((word) => this.#bearersOf(word)));
    const others = [...words.slice(0, -1).filter((word) => !loose.test(word)), ...(of === null ? [] : [of])];
    return [...found].filter((id) => {
      const own = this.#words.get(id) ?? [];
      return (
        others.every((word) => own.some((mine) => mine === word || isKin(mine, word))) &&
        !own.some((mine) => lesser.has(mine) && !words.includes(mine) && head !== "premier")
      );
    });
  }
}

/** More than this many who bear a role are too many to tell apart. */
const bearers = 30;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** `Russian` and `Russia`, `Turkish` and `Turkey`: an adjective and the country that it is made from. */
const isKin = (a: string, b: string): boolean =>
  a.length > 3 &&
  b.length > 3 &&
  a.slice(0, 4) === b.slice(0, 4) &&
  /(?:an|ish|ese|i|ian|ic|man)$/.test(a.length > b.length ? a : b);
