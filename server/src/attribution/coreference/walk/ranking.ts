import type { CleanSpan } from "../../../text/offsets";
import type { PersonGender } from "../../lexicon/persons";
import type { Person, Salience } from "../salience";
import type { PronounEvent, Reference, SelfEvent } from "../types";
import { type Asking, type Weights, weightOf } from "../weigh";

/** People whom a pronoun can mean, the likeliest first, with what speaks for each; they add up to less than 1. */
export type Ranking = readonly (readonly [Person, number])[];

/** A pronoun inside a quotation: whose it is depends on who speaks. */
export interface QuotedPronoun {
  readonly event: PronounEvent | SelfEvent;
  readonly ranking: Ranking;
}

/**
 * Whom a pronoun or description of a gender can mean.
 *
 * @param nobody What speaks for nobody of them.
 * @param more What else speaks for a person.
 */
export function rank(
  { salience, weights: w }: { readonly salience: Salience; readonly weights: Weights },
  gender: PersonGender,
  asking: Asking,
  nobody: number,
  more?: (person: Person) => number,
): Ranking {
  const weighed = salience
    .candidates(gender)
    .map(
      (person, passed) =>
        [person, Math.exp(weightOf(person, passed, asking, w) + (more?.(person) ?? 0))] as const,
    );
  const sum = weighed.reduce((all, [, each]) => all + each, Math.exp(nobody));
  return weighed.map(([person, each]) => [person, each / sum] as const).sort((a, b) => b[1] - a[1]);
}

/** The likeliest person; null where nobody is likely. */
export function referenceOf(span: CleanSpan, ranking: Ranking): Reference | null {
  const [best, second] = ranking;
  if (!best) return null;
  const [{ entity, named }, confidence] = best;
  const rival = second && second[1] > confidence / 2 ? second[0].entity : null;
  return {
    span,
    form: "pronoun",
    entity,
    description: entity === null ? named : null,
    antecedent: named,
    confidence,
    rival,
    others: [],
  };
}
