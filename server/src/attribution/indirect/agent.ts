import { kindOf } from "../coreference/organisations";
import type { Item } from "../frame";
import { indefinitePronouns } from "../lexicon/wordClasses";
import { canSpeak, type Phrase } from "../phrase";

/** Can whom a phrase names agree, refuse and admit? `the board`, `both sides`; neither `the engine` nor `nobody`. */
export function isAgent(items: readonly Item[], subject: Phrase): boolean {
  const head = items[subject.head];
  if (!head || /^(?:nobody|neither|none|no)$/.test(items[subject.first]?.lower ?? "")) return false;
  if (items[subject.first - 1]?.lower === "no") return false;
  return (
    canSpeak(items, subject) ||
    indefinitePronouns.has(head.lower) ||
    sides.test(head.lower) ||
    counts.test(head.lower) ||
    isOrganisation(head.lower) ||
    // `the [Greens]`, `three [Germans]`
    (subject.head > subject.first && /^\p{Lu}/u.test(head.text))
  );
}

const isOrganisation = (word: string): boolean =>
  [word, word.replace(/s$/, ""), word.replace(/ies$/, "y")].some((one) => kindOf(one) !== null);

/** `[two] of them` */
const counts = /^(?:two|three|four|five|six|seven|eight|nine|ten|half|dozens|hundreds|thousands|\d+)$/;

/** Those who deal with each other, and members of a body. */
const sides =
  /^(?:sides?|part(?:y|ies)|countr(?:y|ies)|nations?|states?|cit(?:y|ies)|towns?|governments?|allies|powers|members|factions?|parliament|congress|senate|cabinet|army|regulators?|watchdog|lenders?|pair|couple|duo|trio|those|them|us)$/;
