import { percent, table } from "../figures";
import type { Counts, SpeakerCount } from "./count";

/** For people: the totals, then who speaks most and with which verbs. */
export function statsText(counts: Counts, top: number): string {
  const { quotations, states, forms } = counts;
  const speakers = bySize(counts).slice(0, top);
  const totals = [
    ["files", counts.files],
    ["articles", counts.articles],
    ["quotations", quotations],
    ["  direct", forms.direct],
    ["  partial", forms.partial],
    ["words quoted", counts.words],
    ["attributed", states.attributed],
    ["uncertain", states.uncertain],
    ["no speaker", states.none],
    ["confirmed", counts.confirmed],
    ["known from outside", counts.external],
    ["unnamed sources", counts.unnamed],
    ["speakers", counts.speakers.size],
  ] as const;
  const rows = speakers.map(({ name, quotations: n, words, files, verbs }) => [
    name,
    n,
    words,
    files.size,
    largest(verbs)
      .slice(0, 3)
      .map(([verb]) => verb)
      .join(", "),
  ]);
  const verbs = largest(counts.verbs).slice(0, top);
  return [
    table([["", ""], ...totals]).trimStart(),
    `attribution coverage  ${percent(states.attributed, quotations)}\n`,
    ...(rows.length === 0
      ? []
      : ["\n", table([["speaker", "quotations", "words", "files", "verbs"], ...rows])]),
    ...(verbs.length === 0 ? [] : ["\n", table([["verb", "quotations"], ...verbs])]),
  ].join("");
}

/** For machines: everything, sorted. */
export function statsJson(counts: Counts): string {
  const { speakers, verbs, ...totals } = counts;
  return `${JSON.stringify({
    ...totals,
    coverage: counts.quotations === 0 ? null : counts.states.attributed / counts.quotations,
    speakers: bySize({ speakers }).map(({ id, name, quotations, words, files, verbs: own }) => ({
      id,
      name,
      quotations,
      words,
      files: files.size,
      verbs: Object.fromEntries(largest(own)),
    })),
    verbs: Object.fromEntries(largest(verbs)),
  })}\n`;
}

const bySize = ({ speakers }: Pick<Counts, "speakers">): readonly SpeakerCount[] =>
  [...speakers.values()].sort(
    (a, b) => b.quotations - a.quotations || b.words - a.words || byText(a.id, b.id),
  );

const largest = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b));

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
