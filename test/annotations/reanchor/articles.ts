import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../../scripts/root.mjs";
import type { Stretch } from "../../../server/src/annotations/reanchor/carry";
import { strip } from "../../../server/src/markup/parse";
import { read } from "../../support/read";

/** An article and stretches of it that somebody may have annotated. */
export interface AnnotatedArticle {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly Stretch[];
  /** A piece of it stands in it twice. */
  readonly repeatsItself: boolean;
}

/** Our own invented articles; what the engine finds in them stands for what people annotate. */
export const invented = (): readonly AnnotatedArticle[] => inFolder(inRoot("examples"));

/** Real articles that are no part of this project: the folder that `QUOTIDIAN_SEEDS` names. */
export const seeds = (): readonly AnnotatedArticle[] => {
  const folder = process.env.QUOTIDIAN_SEEDS;
  return folder === undefined ? [] : inFolder(folder);
};

/** The same with annotations by people: quotations, speakers and cues of the sets that `QUOTIDIAN_GOLD` names. */
export function gold(most: number): readonly AnnotatedArticle[] {
  const file = path.join(process.env.QUOTIDIAN_GOLD ?? "", "quotes", "polnear.dev.jsonl");
  if (process.env.QUOTIDIAN_GOLD === undefined || !existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n").slice(0, most);
  return lines.map((line): AnnotatedArticle => {
    const { id, text, quotes }: GoldRecord = JSON.parse(line);
    const spans = quotes.flatMap(({ start, end, speaker, cue }) => [
      { start, end },
      ...(speaker ? [speaker] : []),
      ...(cue ? [cue] : []),
    ]);
    return { name: id, text, spans: unlike(spans), repeatsItself: false };
  });
}

interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly (Stretch & { readonly speaker: Stretch | null; readonly cue: Stretch | null })[];
}

const inFolder = (folder: string): readonly AnnotatedArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => {
      const { marked, articles } = read(
        strip(readFileSync(path.join(folder, name), "utf8").replace(/\r\n?/g, "\n")),
      );
      const spans = articles.flatMap(({ quotes, mentions, attributions }) => [
        ...quotes.map(({ span }) => span),
        ...mentions.map(({ span }) => span),
        ...attributions.flatMap(({ cue }) => (cue === null ? [] : [cue])),
      ]);
      const repeatsItself = articles.some(({ structure }) => structure.blocks.some(({ repeats }) => repeats));
      return { name, text: marked.source, spans: unlike(spans), repeatsItself };
    });

/** Each stretch once, empty ones left out. */
const unlike = (spans: readonly Stretch[]): readonly Stretch[] => [
  ...new Map(
    spans
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => [`${start}-${end}`, { start, end }]),
  ).values(),
];
