import type { Rate } from "./bootstrap";
import type { Counts } from "./score";

interface OfficialRate {
  readonly P: number | null;
  readonly R: number | null;
  readonly F1: number;
}

/** What the evaluator that comes with the gold data prints: percent, rounded to one decimal. */
export interface Official {
  readonly gold: number;
  readonly spanExact: OfficialRate;
  readonly spanOverlap: OfficialRate;
  readonly endToEnd: OfficialRate;
  readonly speakerMention: { readonly acc: number | null };
  readonly speakerLastToken: { readonly acc: number | null };
  readonly cue: { readonly acc: number | null };
  readonly unattributed: OfficialRate;
}

interface Column {
  readonly head: string;
  readonly rate: Rate;
  /** The same figure as the evaluator has it. */
  readonly official: (figures: Official) => number | null;
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
const f1 =
  (right: (counts: Counts) => number): Rate =>
  (counts) =>
    counts.gold === 0 ? null : (percent(2 * right(counts), counts.gold + counts.predicted) ?? 0);

/** Of the quotations that are matched, and whose gold has a speaker or a cue. */
export const columns: readonly Column[] = [
  { head: "exact", rate: f1((c) => c.exact), official: (o) => o.spanExact.F1 },
  { head: "overlap", rate: f1((c) => c.overlap), official: (o) => o.spanOverlap.F1 },
  { head: "mention", rate: (c) => percent(c.mention, c.speakers), official: (o) => o.speakerMention.acc },
  { head: "last", rate: (c) => percent(c.lastToken, c.speakers), official: (o) => o.speakerLastToken.acc },
  { head: "cue", rate: (c) => percent(c.cue, c.cues), official: (o) => o.cue.acc },
  { head: "end2end", rate: f1((c) => c.endToEnd), official: (o) => o.endToEnd.F1 },
];

/** How well quotations of nobody are told. */
export const unattributedColumns: readonly Column[] = [
  {
    head: "P",
    rate: (c) => percent(c.unowned, c.unowned + c.wronglyUnowned),
    official: (o) => o.unattributed.P,
  },
  {
    head: "R",
    rate: (c) => percent(c.unowned, c.unowned + c.missedUnowned),
    official: (o) => o.unattributed.R,
  },
  {
    head: "F1",
    rate: (c) => percent(2 * c.unowned, 2 * c.unowned + c.wronglyUnowned + c.missedUnowned),
    official: (o) => o.unattributed.F1,
  },
];
