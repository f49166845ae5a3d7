import { readFileSync } from "node:fs";
import { titleWords } from "../../../server/src/entities/lexicon/titles";
import type { EntityType } from "../../../server/src/entities/types";

/** A mention of the gold data. Its span is the whole noun phrase: `New Zealand's Prime Minister John Key`. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly kind: "name" | "nom" | "pron";
  readonly etype: string | null;
  /** Index of its chain. */
  readonly chain: number;
  readonly text: string;
}

export interface GoldChains {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly chains: readonly (readonly Omit<GoldMention, "chain" | "text">[])[];
}

/** The documents of a set, mentions in text order, the longer of those that start together first. */
export const readChains = (file: string): readonly GoldChains[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { id, text, chains } = JSON.parse(line) as Line;
      const mentions = chains.flatMap((chain, c) =>
        chain.map((m) => ({ ...m, chain: c, text: text.slice(m.start, m.end) })),
      );
      return { id, text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
    });

const types: Readonly<Record<string, EntityType>> = { person: "person", organization: "org", place: "place" };

/** The type of a mention that holds a name; one without a type, as those with an appositive, has that of its chain. */
export const typeOf = ({ kind, etype, chain }: GoldMention, { mentions }: GoldChains): EntityType | null => {
  if (kind !== "name") return null;
  if (etype !== null) return types[etype] ?? null;
  const others = mentions.filter((m) => m.chain === chain);
  const typed = others.find((m) => m.etype !== null && types[m.etype]);
  const isPerson = others.some((m) => m.kind === "pron" && /^(?:s?he|h[ie][sm]|her)$/i.test(m.text));
  return typed ? (types[typed.etype ?? ""] ?? null) : isPerson ? "person" : null;
};

/** Words of its own that follow the name or stand beside it: `, the chairman of …`, `of The Globe and Mail`. */
const behind = /(?:[,(:\n]|\s(?:who|which|that|where|near|in|at|from|on|himself|herself)\s).*$/s;

const run =
  /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:of|the|de|bin|al|van|von|for|and)\s+){0,2}[\p{Lu}\d][\p{L}\p{M}\d.'’-]*)*/gu;

/**
 * The name inside a gold mention, as the tagger would give it: of a person the last run of capitals without its title, of
 * anything else what ends with the head. `Mr Key` → `Key`, `Matthew Ingram of The Globe and Mail` → `Matthew Ingram`,
 * `the New Zealand government's` → `New Zealand government`.
 */
export function nameWithin(mention: GoldMention): { readonly start: number; readonly end: number } {
  const isPerson = mention.etype === "person" || mention.etype === null;
  const whole = mention.text.replace(behind, "").replace(isPerson ? /\sof\s.*$/s : /$^/, "");
  const head = whole.replace(/['’]s?$/, "");
  const runs = [...head.matchAll(run)];
  const last = runs.at(-1);
  // `the USI art gallery`: the head is no name, but the whole is one.
  const first = last && (isPerson || last.index + last[0].length === head.length) ? last : runs[0];
  let start = first?.index ?? 0;
  let name = isPerson && first ? first[0] : head.slice(start);
  for (;;) {
    const [word = "", ...more] = name.split(/\s+/);
    const isTitle = isPerson && titleWords.has(word.toLowerCase().replace(/\.$/, ""));
    if (more.length === 0 || !(isTitle || word === "The")) break;
    const rest = name.slice(word.length).trimStart();
    start += name.length - rest.length;
    name = rest;
  }
  return { start: mention.start + start, end: mention.start + start + name.length };
}
