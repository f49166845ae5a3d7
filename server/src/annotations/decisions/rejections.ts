import { type Chain, chainsOf } from "../../article/chains";
import type { FileDecisions } from "../../article/config";
import type { Article, Attribution, Quote, Reading } from "../../article/types";
import { suggestionOf } from "../accept/acceptSuggestion";

/**
 * A key for every quotation of a document, its first part standing for all: from its words, with an ordinal where the
 * document quotes the same words again. Edits elsewhere leave it as it is.
 */
export function quotationKeys({ articles }: Reading): ReadonlyMap<Quote, string> {
  const seen = new Map<string, number>();
  const keys = new Map<Quote, string>();
  for (const { first } of articles.flatMap(chainsOf)) {
    const n = (seen.get(first.quote.id) ?? 0) + 1;
    seen.set(first.quote.id, n);
    keys.set(first.quote, n === 1 ? first.quote.id : `${first.quote.id}/${n}`);
  }
  return keys;
}

/** The document without the suggestions that somebody has rejected: what nobody suggests is left open, not decided. */
export function withoutRejected(reading: Reading, { rejected }: FileDecisions): Reading {
  if (rejected.size === 0) return reading;
  const keys = quotationKeys(reading);
  return { ...reading, articles: reading.articles.map((article) => without(article, keys, rejected)) };
}

function without(
  article: Article,
  keys: ReadonlyMap<Quote, string>,
  rejected: FileDecisions["rejected"],
): Article {
  const changed = new Map<Attribution, Attribution>();
  for (const chain of chainsOf(article)) {
    const wrong = rejected.get(keys.get(chain.first.quote) ?? "");
    if (wrong !== undefined) for (const [old, left] of withoutSpeakers(chain, wrong)) changed.set(old, left);
  }
  if (changed.size === 0) return article;
  return { ...article, attributions: article.attributions.map((each) => changed.get(each) ?? each) };
}

const withoutSpeakers = (
  { parts }: Chain,
  wrong: ReadonlySet<string>,
): readonly (readonly [Attribution, Attribution])[] =>
  parts.map(({ quote, attribution }) => [attribution, withoutSpeaker(attribution, quote, wrong)]);

function withoutSpeaker(attribution: Attribution, { span }: Quote, wrong: ReadonlySet<string>): Attribution {
  if (attribution.status === "annotated") return attribution;
  const isWrong = wrong.has(suggestionOf(attribution) ?? "");
  const left =
    attribution.state === "uncertain"
      ? attribution.speakers.filter(({ entity, name }) => !wrong.has(entity ?? name))
      : [];
  if (!isWrong && left.length === attribution.speakers.length) return attribution;
  if (left.length > 0) return { ...attribution, speakers: left };
  if (!isWrong && attribution.state !== "uncertain") return attribution;
  return {
    ...attribution,
    state: "none",
    speakers: [],
    via: [],
    cue: null,
    confidence: 0,
    because: [{ reason: "rejected", span }],
  };
}
