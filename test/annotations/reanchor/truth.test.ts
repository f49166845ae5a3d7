import { describe, expect, test } from "vitest";
import { anchorsAt } from "../../../server/src/annotations/reanchor/anchor";
import { reanchor } from "../../../server/src/annotations/reanchor/reanchor";
import { type AnnotatedArticle, gold, invented, seeds } from "./articles";
import { damaged, judged, type Verdict, whereabouts } from "./damage";

/** What became of the annotations of some articles after an hour of editing each. */
interface Tally {
  readonly unique: Record<Verdict, number>;
  readonly repeated: Record<Verdict, number>;
}

/** `isKept`: the text before the edits is at hand, as in an open editor; else there is what the sidecar tells of it. */
function tallied(articles: readonly AnnotatedArticle[], seed: number, isKept: boolean): Tally {
  const tally: Tally = {
    unique: { right: 0, lost: 0, wrong: 0 },
    repeated: { right: 0, lost: 0, wrong: 0 },
  };
  for (const { text, spans } of articles) {
    const after = damaged(text, seed + text.length);
    const now = whereabouts(after, text.length);
    const places = reanchor(anchorsAt(text, spans), after.text, isKept ? text : null);
    for (const [i, span] of spans.entries()) {
      const words = text.slice(span.start, span.end);
      const isUnique = text.indexOf(words) === text.lastIndexOf(words);
      tally[isUnique ? "unique" : "repeated"][judged(after, now, span, places[i] ?? null)] += 1;
    }
  }
  return tally;
}

const sum = ({ right, lost, wrong }: Record<Verdict, number>): number => right + lost + wrong;

/** At least 99 % right, where `least` does not say less; none wrong where the words occur once, at most one in a thousand where they occur more often. */
function expectTruth(
  articles: readonly AnnotatedArticle[],
  rounds: number,
  isKept: boolean,
  least = 0.99,
): void {
  const all = { unique: { right: 0, lost: 0, wrong: 0 }, repeated: { right: 0, lost: 0, wrong: 0 } };
  for (let seed = 1; seed <= rounds; seed++) {
    const { unique, repeated } = tallied(articles, seed * 7919, isKept);
    for (const verdict of ["right", "lost", "wrong"] as const) {
      all.unique[verdict] += unique[verdict];
      all.repeated[verdict] += repeated[verdict];
    }
  }
  const total = sum(all.unique) + sum(all.repeated);
  const right = all.unique.right + all.repeated.right;
  if (process.env.QUOTIDIAN_GOLD !== undefined)
    process.stdout.write(`${isKept ? "text kept" : "sidecar only"}: ${total} spans ${JSON.stringify(all)}\n`);
  expect(total).toBeGreaterThan(500);
  expect(all.unique.wrong).toBe(0);
  expect(all.repeated.wrong).toBeLessThanOrEqual(Math.ceil(sum(all.repeated) / 1000));
  expect(right / total).toBeGreaterThanOrEqual(least);
}

describe("annotations find their words after 25 edits, an insertion and a moved block", () => {
  test("by comparing the texts", () => expectTruth(invented(), 2, true));
  test("by what the sidecar tells of a text that nobody has any more", () => {
    // Where a piece was pasted twice, the sidecar alone cannot tell one copy from the other.
    const articles = invented().filter(({ repeatsItself }) => !repeatsItself);
    // Twenty-five edits are more for a short invented article than for a real one.
    expectTruth(articles, 5, false, 0.98);
  });
});

describe.skipIf(process.env.QUOTIDIAN_SEEDS === undefined)("in the articles of QUOTIDIAN_SEEDS", () => {
  test("by comparing the texts", () => expectTruth(seeds(), 3, true));
  test("by what the sidecar tells", () => expectTruth(seeds(), 3, false));
});

describe.skipIf(process.env.QUOTIDIAN_GOLD === undefined)("in labelled news", { timeout: 600_000 }, () => {
  test("by comparing the texts", () => expectTruth(gold(300), 1, true));
  test("by what the sidecar tells", () => expectTruth(gold(300), 1, false));
});
