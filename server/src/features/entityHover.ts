import { chainsOf, isReported } from "../article/chains";
import type { CorpusFacts } from "../article/config";
import type { Article, Entity, Reading } from "../article/types";
import { lineOf } from "../text/lines";
import { certaintyOf } from "./confidence";
import { dotted, type Line, type Run } from "./richText";

const typeNames: Readonly<Record<Entity["type"], string>> = {
  person: "person",
  org: "organisation",
  place: "place",
  event: "event",
  misc: "name",
};

/** More spellings than this are a list, not a line. */
const mostSpellings = 4;

/**
 * Four lines at most:
 *
 *   **Ilona Varga** · person
 *   Harbour Minister  (line 2)
 *   3 quotations · 4 mentions here · named in 5 of 5 files
 *   Also spelt Ilona Vargas (1 file)
 */
export function entityHover(
  reading: Reading,
  article: Article,
  entity: Entity,
  corpus: CorpusFacts,
): readonly Line[] {
  const known = corpus.registry.find(({ id }) => id === entity.id);
  const title = titleLine(reading, entity) ?? known?.description ?? null;
  const spellings = otherSpellings(entity, corpus);
  return [
    dotted([{ strong: entity.name }, typeNames[entity.type]]),
    ...(title === null ? [] : [[title]]),
    dotted(counts(article, entity, corpus)),
    ...(spellings.length === 0 ? [] : [[`Also spelt ${spellings.join(", ")}`]]),
  ];
}

const titleLine = (reading: Reading, { title }: Entity): string | null =>
  title === null ? null : `${title.text}  (line ${lineOf(reading.marked.source, title.span.start)})`;

function counts(article: Article, { id, name }: Entity, { files, filesNaming }: CorpusFacts): readonly Run[] {
  const quotations = chainsOf(article).filter(
    (chain) =>
      isReported(chain) &&
      certaintyOf(chain.attribution) !== "uncertain" &&
      chain.attribution.speakers.some(({ entity }) => entity === id),
  ).length;
  const mentions = article.mentions.filter(
    ({ entity, form }) => entity === id && form !== "pronoun" && form !== "nominal",
  ).length;
  const named = filesNaming.get(name.toLowerCase()) ?? 0;
  return [
    ...(quotations > 0 ? [counted(quotations, "quotation")] : []),
    `${counted(mentions, "mention")} here`,
    ...(files > 0 && named > 0 ? [`named in ${named} of ${files} ${files === 1 ? "file" : "files"}`] : []),
  ];
}

/** Spellings that are more than a part of the name, from the article and the registry. */
function otherSpellings(
  { id, name, aliases }: Entity,
  { registry, filesNaming }: CorpusFacts,
): readonly string[] {
  const registered = registry.find((entry) => entry.id === id)?.aliases ?? [];
  const words = new Set(name.toLowerCase().split(/\s+/u));
  return [...new Set([...aliases, ...registered])]
    .filter(
      (alias) =>
        !alias
          .toLowerCase()
          .split(/\s+/u)
          .every((word) => words.has(word)),
    )
    .slice(0, mostSpellings)
    .map((alias) => {
      const files = filesNaming.get(alias.toLowerCase()) ?? 0;
      return files > 0 ? `${alias} (${counted(files, "file")})` : alias;
    });
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
