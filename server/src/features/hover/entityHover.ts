import type { CorpusFacts, RegistryEntry } from "../../article/config";
import type { Article, Entity, Reading } from "../../article/types";
import { corpusKeys, entryOf, filesNamingAny } from "../../corpus/names";
import { lineOf } from "../../text/lines";
import { type Message, message, type Say } from "../../text/message";
import { quotationsOf } from "../quotationsOf";
import { type ActionKind, dotted, type Line, type RichText, type Run } from "../richText";
import type { HoverFacts } from ".";
import { otherNames } from "./otherNames";
import { placeWords } from "./placeWords";

export const typeNames: Readonly<Record<Entity["type"], Message>> = {
  person: message("person"),
  org: message("organisation"),
  place: message("place"),
  event: message("event"),
  misc: message("name"),
};

/**
 * What the article says, then what the corpus says, then the registry:
 *
 *   **Ilona Varga** · person
 *   Harbour Minister  (line 2)
 *   3 quotations · 4 mentions here · named in 5 of 5 files
 *   Also spelt Illona (1 file)      Quotations · Mentions · Add to Registry
 *
 * Without a title in the article, the registry's line stands in its place; with one, behind the counts.
 */
export function entityHover(
  reading: Reading,
  article: Article,
  entity: Entity,
  { corpus, isInCorpus, say }: HoverFacts,
): RichText {
  const title = titleLine(reading, entity, say);
  const known = registryLine(entity, corpus);
  const quotations = quotationsOf(article, entity).length;
  const others = otherNames(entity, corpus, say);
  const behindCounts = [...(title ? known : []), ...(others === null ? [] : [[others]])];
  return {
    lines: [
      dotted([{ strong: entity.name }, ...kindWords(entity, known.length > 0, say)]),
      ...(title ? [title] : known),
      dotted(counts(article, entity, corpus, quotations, say)),
      ...behindCounts,
    ],
    actions: [
      ...(quotations > 0 ? (["quotations"] satisfies ActionKind[]) : []),
      "mentions",
      ...(isInCorpus && !entryOf(corpus, entity) ? (["add-to-registry"] satisfies ActionKind[]) : []),
    ],
    actionsInLine: behindCounts.length > 0,
  };
}

/** `person`; of a place that the registry says nothing of what is known of the world. */
function kindWords({ type, name }: Entity, isDescribed: boolean, say: Say): readonly string[] {
  const words = type === "place" && !isDescribed ? placeWords(name, say) : [];
  return words.length > 0 ? words : [say(typeNames[type])];
}

const titleLine = ({ marked: { source } }: Reading, { title }: Entity, say: Say): Line | null =>
  title && [
    `${title.text.replace(/^(?:an?|the) /iu, "")}  `,
    { words: say(message("(line {0})", lineOf(source, title.span.start))), at: title.span },
  ];

/** Description, country, notes; the country only where the description does not name it. */
export const registryFacts = ({ description, country, notes }: RegistryEntry): readonly string[] =>
  [description, country !== null && description?.includes(country) ? null : country, notes].filter(
    (fact) => fact !== null,
  );

function registryLine(entity: Entity, corpus: CorpusFacts): readonly Line[] {
  const entry = entryOf(corpus, entity);
  const facts = entry ? registryFacts(entry) : [];
  return facts.length === 0 ? [] : [dotted(facts)];
}

function counts(
  article: Article,
  entity: Entity,
  corpus: CorpusFacts,
  quotations: number,
  say: Say,
): readonly Run[] {
  const mentions = article.mentions.filter(
    ({ entity: id, form }) => id === entity.id && form !== "pronoun" && form !== "nominal",
  ).length;
  const { files } = corpus;
  const named = files > 0 ? filesNamingAny(corpusKeys(entity, corpus), corpus).size : 0;
  return [
    ...(quotations > 0 ? [say(countOfQuotations(quotations))] : []),
    say(mentions === 1 ? message("1 mention here") : message("{0} mentions here", mentions)),
    ...(named > 0 ? [say(namedIn(named, files))] : []),
  ];
}

export const countOfQuotations = (count: number): Message =>
  count === 1 ? message("1 quotation") : message("{0} quotations", count);

/** In how many files of the corpus. */
export const namedIn = (named: number, files: number): Message =>
  files === 1 ? message("named in 1 of 1 file") : message("named in {0} of {1} files", named, files);
