import { isName } from "../../../markup/attributes";
import type { Attributes } from "../../../markup/types";
import { fieldOf, isRecord, type JsonRecord, numberIn, textIn } from "../../../text/json";
import { message } from "../../../text/message";
import { ownNamespace } from "../../webAnnotation/annotation";
import { attributesIn, bodiesIn, isOwnBody } from "../../webAnnotation/body";
import { selectedBy } from "../../webAnnotation/target";
import { classOfLabel } from "../labels";
import { Losses, noArticle } from "../losses";
import type { ArticleOf, Exchanged, Imported, ImportedDocument } from "../types";
import { placesOf } from "./find";
import { annotationsIn, targetsOf } from "./parse";

/** Reads what we export, sidecars, and other people's annotations that have tags. */
export function readWebAnnotation(content: string, articleOf: ArticleOf): Imported {
  const groups = annotationsIn(content);
  if ("refused" in groups) return groups;
  const losses = new Losses();
  const documents: ImportedDocument[] = [];
  for (const [source, group] of groups) {
    const name = source === "" ? null : source;
    const article = articleOf(name, documents.length);
    if (article === null) losses.add(noArticle);
    else {
      const text = article.clean;
      documents.push({ name, text, annotations: annotationsOf(group, text, losses) });
    }
  }
  return { documents, losses: losses.list };
}

function annotationsOf(group: readonly JsonRecord[], text: string, losses: Losses): readonly Exchanged[] {
  const places = placesOf(
    group.map((annotation) =>
      selectedBy(targetsOf(annotation).flatMap((target) => (isRecord(target) ? selectorsOf(target) : []))),
    ),
    text,
  );
  return group.flatMap((annotation, i): readonly Exchanged[] => {
    const clean = places[i] ?? null;
    const bodies = bodiesIn(annotation);
    const own = isOwn(annotation) ? bodies.filter(isOwnBody) : null;
    const attributes = own === null ? tagged(bodies) : attributesIn(own);
    if (clean === null) losses.add(message("annotations whose words are not in the article"));
    else if (attributes === null) losses.add(message("annotations without a tag that is a class"));
    else if (own !== null)
      losses.add(message("comments and other bodies of annotations"), bodies.length - own.length);
    return clean === null || attributes === null ? [] : [{ clean, attributes, ...judgementOf(annotation) }];
  });
}

function selectorsOf(target: JsonRecord): readonly unknown[] {
  const selector = fieldOf(target, "selector");
  return Array.isArray(selector) ? selector : [selector];
}

/** Written by us: classes are meant as they stand, and every value is one of the markup. */
const isOwn = (annotation: JsonRecord): boolean =>
  textIn(annotation, "quotidian:status") !== null ||
  textIn(annotation, "id")?.startsWith(ownNamespace) === true;

/** The tags of other tools, as labels. */
function tagged(bodies: readonly unknown[]): Attributes | null {
  const classes = bodies
    .filter(isRecord)
    .filter((body) => [undefined, "tagging", "classifying"].includes(textIn(body, "purpose") ?? undefined))
    .flatMap((body) => classOfLabel(textIn(body, "value") ?? "") ?? [])
    .filter(isName);
  return classes.length === 0 ? null : { id: null, classes: [...new Set(classes)], values: new Map() };
}

function judgementOf(annotation: JsonRecord): Pick<Exchanged, "status" | "confidence"> {
  const status = textIn(annotation, "quotidian:status");
  return status === "suggested" || status === "uncertain"
    ? { status, confidence: numberIn(annotation, "quotidian:confidence") }
    : { status: "confirmed", confidence: 1 };
}
