import { randomNumbers } from "../ner/random";
import { type Counts, noCounts } from "./score";

/** A share in percent; null where nothing was counted. */
export type Rate = (counts: Counts) => number | null;

/** A figure and half the width of its interval, both in percent. */
export interface Measured {
  readonly value: number | null;
  readonly margin: number | null;
}

const draws = 1000;
const names = Object.keys(noCounts) as (keyof Counts)[];

/**
 * Every rate over all articles, with half the width of its 95 % percentile interval: as many articles are drawn with
 * replacement as there are, a thousand times. Articles are drawn and not quotations, since those of one article are alike.
 * Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13. The same seed gives the same margins.
 */
export function measured(articles: readonly Counts[], rates: readonly Rate[], seed = 1): readonly Measured[] {
  const random = randomNumbers(seed);
  const drawn = Array.from({ length: draws }, () =>
    sum(articles.map(() => articles[Math.floor(random() * articles.length)] ?? noCounts)),
  );
  const whole = sum(articles);
  return rates.map((rate) => {
    const value = rate(whole);
    const sorted = drawn.flatMap((counts) => rate(counts) ?? []).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
    return { value, margin: value === null ? null : (at(0.975) - at(0.025)) / 2 };
  });
}

export function sum(counts: readonly Counts[]): Counts {
  const total: Record<keyof Counts, number> = { ...noCounts };
  for (const one of counts) for (const name of names) total[name] += one[name];
  return total;
}
