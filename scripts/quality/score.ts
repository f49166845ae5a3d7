/**
 * How well quotations were found in one article, as counts, so that articles can be added up and drawn again.
 *
 * The rules are those of the evaluator that comes with the gold data (`eval-quotes.mjs`, at its top), and `quotes.ts`
 * stops where the two do not agree: spans are cut at line breaks and compared by their core, without marks and edge
 * punctuation; they are paired one to one, best overlap first, from half their union on; gold of other types than those
 * asked for is nobody's mistake.
 */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly type: "direct" | "mixed" | "indirect";
  readonly speaker: Reference | null;
  readonly cue: Reference | null;
}

export interface QuotedArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Quotation[];
}

export interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly exact: number;
  readonly overlap: number;
  /** Pairs whose gold has a speaker; of these, where the mentions meet, and where their last words agree. */
  readonly speakers: number;
  readonly mention: number;
  readonly lastToken: number;
  readonly cues: number;
  readonly cue: number;
  readonly endToEnd: number;
  /** Quotations of nobody: found to be so, wrongly taken for such, missed. */
  readonly unowned: number;
  readonly wronglyUnowned: number;
  readonly missedUnowned: number;
}

export const noCounts: Counts = {
  gold: 0,
  predicted: 0,
  exact: 0,
  overlap: 0,
  speakers: 0,
  mention: 0,
  lastToken: 0,
  cues: 0,
  cue: 0,
  endToEnd: 0,
  unowned: 0,
  wronglyUnowned: 0,
  missedUnowned: 0,
};

/** What is left of a quotation on one line, edges stripped. */
interface Core {
  readonly from: number;
  readonly to: number;
  readonly of: Quotation;
}

export function score(
  gold: QuotedArticle,
  predicted: readonly Quotation[],
  types: readonly string[],
): Counts {
  const asked = (quote: Quotation): boolean => types.includes(quote.type);
  const all = coresOf(gold.text, gold.quotes);
  const wanted = all.filter(({ of }) => asked(of));
  const others = all.filter(({ of }) => !asked(of));
  const found = coresOf(gold.text, predicted.filter(asked));
  const pairs = paired(wanted, found);
  const matched = new Set(pairs.values());
  const spurious = found.filter((core) => !matched.has(core) && !others.some((o) => isInside(core, o)));
  const both = [...pairs].map(([{ of: right, ...r }, { of: given, ...g }]) => {
    const mention = meets(right.speaker, given.speaker);
    return {
      right,
      given,
      mention,
      exact: r.from === g.from && r.to === g.to,
      endToEnd: mention || (right.speaker === null && given.speaker === null),
    };
  });
  const withSpeaker = both.filter(({ right }) => right.speaker !== null);
  const withCue = both.filter(({ right }) => right.cue !== null);
  return {
    gold: wanted.length,
    predicted: both.length + spurious.length,
    exact: both.filter(({ exact }) => exact).length,
    overlap: both.length,
    speakers: withSpeaker.length,
    mention: withSpeaker.filter(({ mention }) => mention).length,
    lastToken: withSpeaker.filter(({ right, given }) => sameLast(right.speaker, given.speaker)).length,
    cues: withCue.length,
    cue: withCue.filter(({ right, given }) => meets(right.cue, given.cue)).length,
    endToEnd: both.filter(({ endToEnd }) => endToEnd).length,
    unowned: both.filter(({ right, given }) => right.speaker === null && given.speaker === null).length,
    wronglyUnowned:
      withSpeaker.filter(({ given }) => given.speaker === null).length +
      spurious.filter(({ of }) => of.speaker === null).length,
    missedUnowned:
      both.filter(({ right, given }) => right.speaker === null && given.speaker !== null).length +
      wanted.filter((core) => core.of.speaker === null && !pairs.has(core)).length,
  };
}

const edge = /[\s"“”„«»'‘’`.,;:!?…—–\-()[\]]/;

function coresOf(text: string, quotes: readonly Quotation[]): readonly Core[] {
  return quotes.flatMap((of) => {
    const cores: Core[] = [];
    for (let start = of.start; start < of.end; ) {
      const line = text.indexOf("\n", start);
      const end = line < 0 || line > of.end ? of.end : line;
      let [from, to] = [start, end];
      while (from < to && edge.test(text[from] ?? "")) from++;
      while (to > from && edge.test(text[to - 1] ?? "")) to--;
      if (to > from) cores.push({ from, to, of });
      start = end + 1;
    }
    return cores;
  });
}

const common = (a: Core, b: Core): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
const isInside = (core: Core, other: Core): boolean =>
  common(core, other) > 0 && common(core, other) >= 0.5 * (core.to - core.from);

/** Wanted → found, one to one. */
function paired(wanted: readonly Core[], found: readonly Core[]): ReadonlyMap<Core, Core> {
  const candidates = wanted
    .flatMap((right) =>
      found.map((given) => {
        const shared = common(right, given);
        const union = right.to - right.from + given.to - given.from - shared;
        return { right, given, overlap: shared / union };
      }),
    )
    .filter(({ overlap }) => overlap >= 0.5)
    .sort((a, b) => b.overlap - a.overlap);
  const pairs = new Map<Core, Core>();
  const taken = new Set<Core>();
  for (const { right, given } of candidates) {
    if (pairs.has(right) || taken.has(given)) continue;
    pairs.set(right, given);
    taken.add(given);
  }
  return pairs;
}

const meets = (a: Reference | null, b: Reference | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

const sameLast = (a: Reference | null, b: Reference | null): boolean =>
  a !== null && b !== null && lastWord(a.text) === lastWord(b.text);

/** Of the head: what stands before the first comma, bracket, preposition or relative clause. */
function lastWord(phrase: string): string {
  const [head = ""] = phrase.split(/[,(;:]| (?:who|which|that|of|from|with|at|in|for) /);
  const words = head.replace(/['’]s?\s*$/, "").match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
  return (words?.at(-1) ?? "").replace(/['’]s?$/, "").toLowerCase();
}
