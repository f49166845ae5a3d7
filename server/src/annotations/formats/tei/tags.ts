import type { Exchanged } from "../types";
import { elementOf } from "./elements";
import { xmlAttribute } from "./escape";
import { FeatureStructures } from "./features";
import { type AnnotationIds, annotationIds, type XmlIds } from "./ids";
import type { Piece } from "./pieces";
import { pointersOf } from "./pointers";
import type { Registers } from "./registers";
import { linkKeys } from "./vocabulary";

/** Prints the tags of annotations, and what `standOff` says about them. */
export class Tags {
  readonly #ids: AnnotationIds;
  /** What the first element of each annotation has beside its `xml:id`. */
  readonly #attributes = new Map<Exchanged, string>();
  readonly #links: string[] = [];
  readonly #features: FeatureStructures;

  constructor(pieces: readonly Piece[], registers: Registers, ids: XmlIds) {
    this.#features = new FeatureStructures(ids);
    const all = new Set(pieces.map(({ annotation }) => annotation));
    // Entities have the first choice of ids, for people read those.
    const pointers = [...all].map((annotation) => [annotation, pointersOf(annotation, registers)] as const);
    this.#ids = annotationIds(pieces, ids);
    for (const [annotation, { printed, keys }] of pointers) {
      const held = new Set([...keys, ...this.#link(annotation)]);
      this.#attributes.set(annotation, `${printed}${this.#otherAttributes(annotation, held)}`);
    }
  }

  start({ annotation, nth }: Piece): string {
    const { name, attributes } = elementOf(annotation.attributes);
    const chain = this.#ids.ofPieces.get(annotation);
    const [xmlId, previous, next] = [chain?.[nth], chain?.[nth - 1], chain?.[nth + 1]];
    return [
      `<${name}`,
      xmlId === undefined ? "" : xmlAttribute("xml:id", xmlId),
      ...(nth === 0 ? attributes.map(([key, value]) => xmlAttribute(key, value)) : []),
      nth === 0 ? (this.#attributes.get(annotation) ?? "") : "",
      previous === undefined ? "" : xmlAttribute("prev", `#${previous}`),
      next === undefined ? "" : xmlAttribute("next", `#${next}`),
      ">",
    ].join("");
  }

  end({ annotation }: Piece): string {
    return `</${elementOf(annotation.attributes).name}>`;
  }

  standOff(): string {
    const links = this.#links.length === 0 ? "" : `<linkGrp>\n${this.#links.join("")}</linkGrp>\n`;
    return `${links}${this.#features.print()}`;
  }

  /** Links to the cue, the source, the first part; returns the keys that are linked. */
  #link(annotation: Exchanged): readonly string[] {
    const xmlId = this.#ids.ofPieces.get(annotation)?.[0];
    return linkKeys.filter((key) => {
      const to = this.#ids.byOwnId.get(annotation.attributes.values.get(key) ?? "");
      if (to === undefined || xmlId === undefined) return false;
      this.#links.push(`<link type="${key}" target="#${xmlId} #${to}"/>\n`);
      return true;
    });
  }

  #otherAttributes(annotation: Exchanged, held: ReadonlySet<string>): string {
    const { attributes, status, confidence } = annotation;
    const xmlId = this.#ids.ofPieces.get(annotation)?.[0];
    const features = this.#features.of(annotation, held);
    return [
      xmlId !== undefined && attributes.id !== null && xmlId !== attributes.id
        ? xmlAttribute("n", attributes.id)
        : "",
      features === null ? "" : xmlAttribute("ana", `#${features}`),
      confidence === null || status === "confirmed" ? "" : xmlAttribute("cert", String(confidence)),
    ].join("");
  }
}
