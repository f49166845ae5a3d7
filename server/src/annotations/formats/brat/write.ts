import { isExternal, isQuotation } from "../../../markup/quoteAttributes";
import { message } from "../../../text/message";
import { exchangedOf } from "../exchange";
import { Losses } from "../losses";
import { isPlain, noteOf } from "../noteAttributes";
import type { Exchanged, Exported, ExportedFile, Which } from "../types";
import { StandoffWriter } from "./writer";

/** What brat calls our classes; one of the corpus's own keeps its name. */
const typeByClass: ReadonlyMap<string, string> = new Map([
  ["quote", "Quote"],
  ["person", "Person"],
  ["org", "Organization"],
  ["place", "Place"],
  ["event", "Event"],
  ["misc", "Misc"],
  ["cue", "Cue"],
  ["source", "Source"],
  ["claim", "Claim"],
  ["note", "Note"],
  ["boilerplate", "Boilerplate"],
]);

export const bratType = (className: string): string => typeByClass.get(className) ?? className;

/**
 * The text as it is and its annotations beside it. Pointers between annotations become relations, ids of entities
 * normalisations, and a note holds the attributes as the markup writes them, so that nothing is lost.
 */
export function writeBrat(file: ExportedFile, which: Which): Exported {
  const { text, annotations, entities } = exchangedOf(file, which);
  const writer = new StandoffWriter(text);
  const losses = new Losses();
  const byId = new Map<string, string>();
  const written: [id: string, annotation: Exchanged][] = [];
  for (const annotation of annotations) {
    const { clean, attributes } = annotation;
    const id = writer.text(bratType(attributes.classes[0] ?? ""), clean);
    if (id === null) losses.add(message("annotations of nothing but line breaks: brat has no line for them"));
    else written.push([id, annotation]);
    if (id !== null && attributes.id !== null && !byId.has(attributes.id)) byId.set(attributes.id, id);
  }
  for (const [id, { attributes, status, confidence }] of written) {
    const { values } = attributes;
    for (const [key, type] of pointers) {
      const to = byId.get(values.get(key) ?? "");
      if (to !== undefined && isQuotation(attributes)) writer.relation(type, id, to);
    }
    const form = values.get("form");
    if (form !== undefined && /^[a-z]+$/.test(form)) writer.attribute("Form", id, form);
    if (isExternal(attributes)) writer.attribute("Basis", id, "external");
    if (status !== "confirmed") writer.attribute("Status", id, status);
    if (status !== "confirmed" && confidence !== null) writer.attribute("Confidence", id, confidence);
    for (const [key, resource] of resources) {
      const value = values.get(key);
      if (value !== undefined && !/\s/.test(value))
        writer.reference(id, resource, value, entities.get(values.get("ref") ?? "")?.name ?? value);
    }
    if (!isPlain(attributes)) writer.note(id, noteOf(attributes));
  }
  return {
    files: [
      { extension: ".txt", content: text },
      { extension: ".ann", content: writer.content },
    ],
    losses: losses.list,
  };
}

export const pointers = [
  ["cue", "Cue"],
  ["source", "Source"],
  ["part", "Part"],
] as const;

export const resources = [
  ["ref", "Registry"],
  ["wd", "Wikidata"],
] as const;
