import type { Article, Attribution, Reading } from "../../server/src/article/types";
import type { QuotedArticle } from "./score";

/** Where the words stand that told the speaker, seen from the quotation. */
type Basis = "same sentence" | "same paragraph" | "paragraph before" | "reopened marks";

/** A speaker that the engine shows for a direct quotation, and whether the gold has the same mention. */
export interface Shown {
  readonly basis: Basis;
  readonly confidence: number;
  readonly right: boolean;
}

/** Speakers shown for the direct quotations of one article, of those that the gold labels too. */
export function shownIn({ text, quotes: gold }: QuotedArticle, { articles }: Reading): readonly Shown[] {
  const labelled = gold.filter(({ type }) => type === "direct");
  return articles.flatMap((article) =>
    pairsOf(article).flatMap(({ span, attribution }): readonly Shown[] => {
      const mention = attribution.speakers[0]?.mention;
      const match = labelled.find((quote) => overlap(quote, span) >= 0.5);
      if (attribution.state === "none" || !mention || !match) return [];
      const { speaker } = match;
      const right = speaker !== null && speaker.start < mention.end && mention.start < speaker.end;
      return [{ basis: basisOf(attribution, span, text), confidence: attribution.confidence, right }];
    }),
  );
}

/** One line a basis: `same sentence      ≥ 0.9: 2643, 98.0 % right   0.7–0.9: 699, …`. */
export function reliabilityLines(shown: readonly Shown[]): readonly string[] {
  return (["same sentence", "same paragraph", "paragraph before", "reopened marks"] as const).map((basis) => {
    const cells = bands.map(({ title, from, to }) => {
      const own = shown.filter((s) => s.basis === basis && s.confidence >= from && s.confidence < to);
      const right = own.filter((s) => s.right).length;
      const share = own.length > 0 ? `${((100 * right) / own.length).toFixed(1)} %` : "–";
      return `${title}: ${String(own.length).padStart(4)}, ${share.padStart(7)}`;
    });
    return `  ${basis.padEnd(18)} ${cells.join("   ")}`;
  });
}

/** The bands that docs/guidelines.md puts into words. */
const bands = [
  { title: "≥ 0.9", from: 0.9, to: 2 },
  { title: "0.7–0.9", from: 0.7, to: 0.9 },
  { title: "0.4–0.7", from: 0.4, to: 0.7 },
] as const;

interface Span {
  readonly start: number;
  readonly end: number;
}

const pairsOf = ({ quotes, attributions }: Article): readonly { span: Span; attribution: Attribution }[] =>
  quotes.flatMap(({ span, form, within }, i) => {
    const attribution = attributions[i];
    return attribution && form === "direct" && within === null ? [{ span, attribution }] : [];
  });

function basisOf({ because, speakers }: Attribution, span: Span, text: string): Basis {
  const reasons = new Set(because.map(({ reason }) => reason));
  if (reasons.has("reopened")) return "reopened marks";
  const mention = speakers[0]?.mention ?? span;
  const between = text.slice(Math.min(mention.end, span.end), Math.max(mention.start, span.start));
  if (between.includes("\n")) return "paragraph before";
  return reasons.has("carried-over") ? "same paragraph" : "same sentence";
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));
