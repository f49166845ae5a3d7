import { isQuotation } from "../../../markup/quoteAttributes";
import type { Attributes } from "../../../markup/types";
import { message } from "../../../text/message";
import { exchangedOf } from "../exchange";
import { Losses } from "../losses";
import { isPlain, noteOf } from "../noteAttributes";
import type { Exchanged, Exported, ExportedFile, Which } from "../types";
import { StandoffWriter } from "./writer";

/**
 * Attributions as the corpora PARC and PolNeAR have them in brat: the spans Source, Cue and Content, and an event for
 * each attribution, which hangs on the cue's words (without a cue, on the content's).
 *
 *   E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
 */
export function writeAttributions(file: ExportedFile, which: Which): Exported {
  const { text, annotations } = exchangedOf(file, which);
  const writer = new StandoffWriter(text);
  const losses = new Losses();
  const byId = new Map<string, Exchanged>();
  for (const annotation of annotations) {
    const { id } = annotation.attributes;
    if (id !== null && !byId.has(id)) byId.set(id, annotation);
  }
  const lines = new Map<Exchanged, Map<Role, string>>();
  // A quotation that is another one's cue or source has a line as that, and one as its own content.
  const lineOf = (annotation: Exchanged | undefined, role: Role): string | null => {
    if (annotation === undefined) return null;
    const own = lines.get(annotation) ?? new Map<Role, string>();
    const id = own.get(role) ?? writer.text(role, annotation.clean);
    if (id !== null) lines.set(annotation, own.set(role, id));
    return id;
  };
  const partsOf = laterParts(annotations);
  for (const annotation of annotations) {
    const { attributes, status, confidence } = annotation;
    if (!isQuotation(attributes) || isLaterPart(annotation, byId)) continue;
    const cue = byId.get(attributes.values.get("cue") ?? "");
    const source = lineOf(byId.get(attributes.values.get("source") ?? ""), "Source");
    const cueLine = lineOf(cue, "Cue");
    const isHead = byId.get(attributes.id ?? "") === annotation;
    const parts = [annotation, ...(isHead ? (partsOf.get(attributes.id ?? "") ?? []) : [])];
    const contents = parts.flatMap((part) => lineOf(part, "Content") ?? []);
    const trigger = writer.text(
      "Attribution",
      cueLine === null ? annotation.clean : (cue ?? annotation).clean,
    );
    if (trigger === null || contents.length === 0) {
      losses.add(message("annotations of nothing but line breaks: brat has no line for them"));
      continue;
    }
    const event = writer.event([
      ["Attribution", trigger],
      ...contents.map((id, i): [string, string] => [i === 0 ? "Content" : `Content${i + 1}`, id]),
      ...(cueLine === null ? [] : ([["Cue", cueLine]] as const)),
      ...(source === null ? [] : ([["Source", source]] as const)),
    ]);
    if (status !== "confirmed") writer.attribute("Status", event, status);
    if (status !== "confirmed" && confidence !== null) writer.attribute("Confidence", event, confidence);
    const rest = withoutPointers(attributes);
    if (!isPlain(rest)) writer.note(event, noteOf(rest));
  }
  for (const annotation of annotations) {
    const [className = ""] = annotation.attributes.classes;
    const role = roles.get(className);
    if (role !== undefined) lineOf(annotation, role);
    else if (lines.has(annotation)) losses.add(message("sources of class {0}: held as Source", className));
    else losses.add(message("annotations of class {0}: only sources, cues and contents are held", className));
  }
  return {
    files: [
      { extension: ".txt", content: text },
      { extension: ".ann", content: writer.content },
    ],
    losses: losses.list,
  };
}

type Role = "Content" | "Cue" | "Source";

const roles: ReadonlyMap<string, Role> = new Map([
  ["quote", "Content"],
  ["cue", "Cue"],
  ["source", "Source"],
]);

const isLaterPart = ({ attributes }: Exchanged, byId: ReadonlyMap<string, Exchanged>): boolean =>
  byId.has(attributes.values.get("part") ?? "");

function laterParts(annotations: readonly Exchanged[]): ReadonlyMap<string, readonly Exchanged[]> {
  const parts = new Map<string, Exchanged[]>();
  for (const annotation of annotations) {
    const head = annotation.attributes.values.get("part");
    if (head === undefined || !isQuotation(annotation.attributes)) continue;
    const others = parts.get(head);
    if (others === undefined) parts.set(head, [annotation]);
    else others.push(annotation);
  }
  return parts;
}

/** Without what the event itself says. */
const withoutPointers = ({ classes, values }: Attributes): Attributes => ({
  id: null,
  classes,
  values: new Map([...values].filter(([key]) => key !== "cue" && key !== "source" && key !== "part")),
});
