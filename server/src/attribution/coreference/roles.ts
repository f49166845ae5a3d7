import type { Entity, EntityId } from "../../entities/types";
import { offices } from "../lexicon/persons";
import type { NominalEvent, RoleEvent } from "./types";

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
  ["congressman", new Set(["representative"])],
  ["congresswoman", new Set(["representative"])],
  ["chairman", new Set(["chair"])],
  ["chairwoman", new Set(["chair"])],
  ["spokesperson", new Set(["spokesman", "spokeswoman"])],
  ["spokesman", new Set(["spokesperson"])],
  ["spokeswoman", new Set(["spokesperson"])],
  ["scientist", new Set("researcher biologist physicist professor ecologist chemist geologist".split(" "))],
  [
    "researcher",
    new Set("scientist biologist physicist professor author ecologist chemist geologist".split(" ")),
  ],
  ["author", new Set(["co-author", "writer", "novelist"])],
  ["father", new Set(["dad", "parent"])],
  ["mother", new Set(["mum", "mom", "parent"])],
  ["coach", new Set(["manager", "coach"])],
  ["attacker", new Set("gunman assailant suspect shooter".split(" "))],
  ["gunman", new Set("attacker assailant suspect shooter".split(" "))],
  ["suspect", new Set("gunman assailant attacker shooter defendant".split(" "))],
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

/** One thing that the text says somebody is, or an organisation is called. */
interface Description {
  readonly words: readonly string[];
  /** Those of them that a description can have as its head. */
  readonly heads: readonly string[];
}

/** The entities of an article by the words of their roles and names, so that a description finds its own. */
export class Roles {
  readonly #byWord = new Map<string, EntityId[]>();
  readonly #of = new Map<EntityId, Description[]>();
  readonly #people = new Set<EntityId>();

  constructor(entities: Iterable<Entity>, told: Iterable<RoleEvent>) {
    for (const { id, type, name, title } of entities) {
      if (type === "person") this.#people.add(id);
      if (type === "person" && title)
        this.#add(id, wordsOf(title.text.replace(belongsToOthers, "")), beforeOf(title.text));
      // `the board` is the Harbour Board, `the ministry` the Ministry of Transport, `the harbour` neither.
      else if (type === "org") {
        const own = beforeOf(name);
        this.#add(id, wordsOf(name), [...own.slice(-1), ...own.slice(0, 1)]);
      }
    }
    for (const { entity, words } of told)
      if (!anybody.test(words.at(-1) ?? "")) this.#add(entity, words, words.slice(-1));
  }

  #add(id: EntityId, all: readonly string[], heads: readonly string[]): void {
    const own = this.#of.get(id);
    if (!own) this.#of.set(id, [{ words: all, heads }]);
    else if (own.length < descriptions) own.push({ words: all, heads });
    else return;
    for (const word of new Set(heads)) {
      const known = this.#byWord.get(word);
      if (!known) this.#byWord.set(word, [id]);
      else if (known.length <= bearers && !known.includes(id)) known.push(id);
    }
  }

  #bearersOf(word: string): readonly EntityId[] {
    const known = this.#byWord.get(word) ?? [];
    return known.length > bearers ? [] : known;
  }

  /** Whom a description can mean. */
  fitting({ head, words, of, person }: NominalEvent): readonly EntityId[] {
    const heads = [head, ...(broader.get(head) ?? [])];
    const found = new Set(heads.flatMap((word) => this.#bearersOf(word)));
    const others = [...words.slice(0, -1).filter((word) => !loose.test(word)), ...(of === null ? [] : [of])];
    return [...found].filter((id) => {
      const own = this.#of.get(id) ?? [];
      return (
        person === this.#people.has(id) &&
        others.every((word) =>
          own.some((each) => each.words.some((mine) => mine === word || isKin(mine, word))),
        ) &&
        own.some(
          (each) =>
            heads.some((word) => each.heads.includes(word)) &&
            !each.words.some((mine) => lesser.has(mine) && !words.includes(mine) && head !== "premier"),
        )
      );
    });
  }

  /** Does the text call somebody so, whatever else the description says? */
  bears(id: EntityId, head: string): boolean {
    const heads = [head, ...(broader.get(head) ?? [])];
    return (this.#of.get(id) ?? []).some((each) => heads.some((word) => each.heads.includes(word)));
  }

  /** Does the text say what somebody is? */
  isKnown(id: EntityId): boolean {
    return this.#of.has(id);
  }

  /** Does the text give somebody an office that is not this one, or this one of something else than the description says? */
  holdsAnother(id: EntityId, head: string): boolean {
    return (this.#of.get(id) ?? []).some(
      ({ words, heads }) =>
        heads.some((word) => offices.has(word)) && (words.length > 1 || !heads.includes(head)),
    );
  }
}

const beforeOf = (text: string): readonly string[] =>
  wordsOf(text.replace(belongsToOthers, "").replace(/\sof\s.*/s, ""));

/** `the source` is never somebody named. */
const anybody = /^(?:source|person|user|insider|follower|reader|caller)$/;

/** Of one entity not more are kept. */
const descriptions = 8;

/** More than this many who bear a role are too many to tell apart. */
const bearers = 30;

/** Lower case, abbreviated titles written out: `Sen.` is a senator. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => inFull.get(word) ?? word);

const inFull: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["gov", "governor"],
  ["rep", "representative"],
  ["prof", "professor"],
  ["gen", "general"],
  ["capt", "captain"],
  ["col", "colonel"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["rev", "reverend"],
  ["dr", "doctor"],
]);

/** `Russian` and `Russia`, `Turkish` and `Turkey`: an adjective and the country that it is made from. */
const isKin = (a: string, b: string): boolean =>
  a.length > 3 &&
  b.length > 3 &&
  a.slice(0, 4) === b.slice(0, 4) &&
  /(?:an|ish|ese|i|ian|ic|man)$/.test(a.length > b.length ? a : b);
