import type { Config, CorpusFacts, RegistryEntry } from "../article/config";
import type { Entity, Reading } from "../article/types";
import { builtInClasses, entityClasses } from "../markup/classes";
import { message, type Say } from "../text/message";
import type { Span } from "../text/offsets";
import type { Unfinished } from "./attributesBefore";
import { typeNames } from "./hover/entityHover";
import { classMeanings, fixedValues, keyMeanings, keysFor } from "./vocabulary";

/** One thing that can be written inside the braces. In the order in which a menu shows them. */
export interface Completion {
  readonly label: string;
  readonly detail: string;
  readonly kind: "class" | "key" | "entity" | "value";
  /** What typing is compared with: names find their ids. */
  readonly filter: string;
  readonly span: Span;
  readonly newText: string;
}

/** Everything that can stand where somebody is writing attributes. */
export function completions(
  unfinished: Unfinished,
  reading: Reading,
  { classes }: Config,
  corpus: CorpusFacts,
  say: Say,
): readonly Completion[] {
  const { span } = unfinished;
  if (unfinished.kind === "value") return valuesOf(unfinished, reading, corpus, say);
  const ofClasses = [...builtInClasses, ...classes]
    .filter((name) => !unfinished.classes.includes(name))
    .map((name) =>
      simple(`.${name}`, "class", say(classMeanings[name] ?? message("Declared in quotidian.json")), span),
    );
  if (unfinished.kind === "class") return ofClasses;
  const ofKeys = keysFor(unfinished.classes).map((key) => {
    const meaning = keyMeanings[key];
    return { ...simple(key, "key", meaning ? say(meaning) : "", span), newText: `${key}=` };
  });
  return unfinished.classes.length === 0 ? ofClasses : [...ofKeys, ...ofClasses];
}

const simple = (label: string, kind: Completion["kind"], detail: string, span: Span): Completion => ({
  label,
  detail,
  kind,
  filter: label,
  span,
  newText: label,
});

function valuesOf(
  { key, classes, span }: Extract<Unfinished, { kind: "value" }>,
  reading: Reading,
  corpus: CorpusFacts,
  say: Say,
): readonly Completion[] {
  const fixed = fixedValues[key];
  if (fixed) return fixed.map((value) => simple(value, "value", "", span));
  if (key === "part" || key === "cue" || key === "source") return idsOf(reading, key, span);
  if (key !== "ref" && key !== "speaker") return [];
  const wanted =
    key === "speaker" ? ["person", "org"] : entityClasses.filter((type) => classes.includes(type));
  const named = entitiesOf(reading, corpus)
    .filter(({ type }) => wanted.length === 0 || wanted.some((each) => each === type))
    .map(
      ({ id, type, name, aliases }): Completion => ({
        ...simple(id, "entity", `${name} · ${say(typeNames[type])}`, span),
        filter: [id, name, ...aliases].join(" "),
      }),
    );
  return key === "speaker"
    ? [...named, simple("none", "value", say(message("Nobody is named")), span)]
    : named;
}

/** Those of the article first, in the order in which it names them; then the rest of the registry. */
function entitiesOf(
  { articles }: Reading,
  { registry }: CorpusFacts,
): readonly (Pick<Entity, "type" | "name" | "aliases"> & Pick<RegistryEntry, "id">)[] {
  const here = articles.flatMap(({ entities }) => entities);
  const all = [...here, ...registry];
  return [...new Map([...all].reverse().map((each) => [each.id as string, each])).values()].reverse();
}

/** The ids of other annotations; of quotations where a part is to be named. */
const idsOf = ({ marked }: Reading, key: string, span: Span): readonly Completion[] =>
  marked.spans.flatMap(({ attributes: { id, classes }, inner }) => {
    if (id === null || (key === "part") !== classes.includes("quote")) return [];
    const words = marked.source.slice(inner.start, Math.min(inner.end, inner.start + 40));
    return [simple(id, "value", words, span)];
  });
