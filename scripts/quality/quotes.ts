import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { analyseNow } from "../../server/src/article/analyse";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import type { Reading } from "../../server/src/article/types";
import { tagger } from "./tagger";

/**
 * Figures for quotations and their speakers, by the evaluator that comes with the gold data.
 * This script alone knows how our forms map to the gold's types:
 *
 *   direct → direct, partial → mixed, indirect → indirect; term, title and nickname report nothing and are left out.
 *
 * In the `marks` sets every span in marks counts, and its speaker is null where it reports nothing. Quotations inside
 * quotations, in headlines and (in PolNeAR's marks) in single marks are not labelled there, so they are left out too.
 */
interface GoldSet {
  readonly name: string;
  readonly marks: boolean;
  /** Were headlines and single marks labelled? */
  readonly everyMark: boolean;
}

const sets: readonly GoldSet[] = [
  { name: "polnear.dev", marks: false, everyMark: false },
  { name: "polnear-ablated.dev", marks: false, everyMark: false },
  { name: "polnear-marks.dev", marks: true, everyMark: false },
  { name: "freenews.dev", marks: false, everyMark: true },
  { name: "freenews-marks.dev", marks: true, everyMark: true },
  { name: "wikinews.dev", marks: false, everyMark: true },
];

interface Rate {
  readonly P: number | null;
  readonly R: number | null;
  readonly F1: number;
}

interface Figures {
  readonly gold: number;
  readonly spanExact: Rate;
  readonly spanOverlap: Rate;
  readonly endToEnd: Rate;
  readonly speakerMention: { readonly acc: number | null };
  readonly speakerLastToken: { readonly acc: number | null };
  readonly cue: { readonly acc: number | null };
  readonly unattributed: Rate;
}

const types: Readonly<Record<string, string>> = { direct: "direct", partial: "mixed", indirect: "indirect" };

function predictions({ articles }: Reading, text: string, { marks, everyMark }: GoldSet): readonly object[] {
  const named = (span: { start: number; end: number }): object => ({
    ...span,
    text: text.slice(span.start, span.end),
  });
  return articles.flatMap((article) =>
    article.quotes.flatMap((quote, i) => {
      const attribution = article.attributions[i];
      const reports = types[quote.form] !== undefined;
      const inScope = everyMark || quote.place === "body" || quote.place === "tweet";
      const single = /^['‘]/.test(text.slice(quote.span.start, quote.span.start + 1));
      if (!attribution || quote.within !== null || !inScope) return [];
      if (marks ? single && !everyMark : !reports) return [];
      const mention = reports && attribution.state !== "none" ? attribution.speakers[0]?.mention : null;
      return [
        {
          start: quote.span.start,
          end: quote.span.end,
          type: marks ? "direct" : types[quote.form],
          speaker: mention ? named(mention) : null,
          cue: mention && attribution.cue ? named(attribution.cue) : null,
        },
      ];
    }),
  );
}

function measure(folder: string, scratch: string, set: GoldSet): Figures {
  const gold = path.join(folder, `${set.name}.jsonl`);
  const lines = readFileSync(gold, "utf8").split("\n").filter(Boolean);
  const predicted = lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const reading = analyseNow(text, { config: defaultConfig, corpus: noCorpus, tagger, raw: true });
    return JSON.stringify({ id, text, quotes: predictions(reading, text, set) });
  });
  const file = path.join(scratch, `${set.name}.jsonl`);
  writeFileSync(file, `${predicted.join("\n")}\n`);
  const evaluator = path.join(folder, "eval-quotes.mjs");
  return JSON.parse(
    execFileSync(process.execPath, [evaluator, gold, file, "--types", "direct", "--json"], {
      encoding: "utf8",
    }),
  ) as Figures;
}

const cell = (value: number | null, width = 9): string =>
  (value === null ? "–" : value.toFixed(1)).padStart(width);

function print(set: GoldSet, f: Figures): void {
  const unattributed = `${cell(f.unattributed.P, 6)}${cell(f.unattributed.R, 6)}${cell(f.unattributed.F1, 6)}`;
  console.log(
    set.name.padEnd(22) +
      String(f.gold).padStart(6) +
      cell(f.spanExact.F1) +
      cell(f.spanOverlap.F1) +
      cell(f.speakerMention.acc) +
      cell(f.speakerLastToken.acc) +
      cell(f.cue.acc) +
      cell(f.endToEnd.F1) +
      unattributed,
  );
}

const folder = path.join(process.env.QUOTIDIAN_GOLD ?? "", "quotes");
const scratch = mkdtempSync(path.join(tmpdir(), "quotidian-quality-"));
try {
  console.log(
    "Quotations (direct, unless the set is of marks); percent. The last three: unattributed P, R, F1.",
  );
  console.log(
    `${"set".padEnd(22)}${"gold".padStart(6)}${["exact", "overlap", "mention", "last", "cue", "end2end"].map((h) => h.padStart(9)).join("")}${["P", "R", "F1"].map((h) => h.padStart(6)).join("")}`,
  );
  for (const set of sets) print(set, measure(folder, scratch, set));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
