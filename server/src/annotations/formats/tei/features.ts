import { isQuotation } from "../../../markup/quoteAttributes";
import type { Exchanged } from "../types";
import { elementOf } from "./elements";
import { xmlAttribute, xmlText } from "./escape";
import type { XmlIds } from "./ids";
import { statusFeature } from "./vocabulary";

/** What TEI has no attribute for; annotations of which the same is to be said share one structure. */
export class FeatureStructures {
  /** What a structure holds → its id. */
  readonly #ids = new Map<string, string>();

  constructor(readonly ids: XmlIds) {}

  /** The id of a structure with everything that is not held otherwise; null where that is nothing. */
  of({ attributes, status }: Exchanged, held: ReadonlySet<string>): string | null {
    const { classes, values } = attributes;
    const { name } = elementOf(attributes);
    const form = values.get("form");
    const isFormHeld =
      isQuotation(attributes) && (name !== "said" || form === "direct" || form === "indirect");
    const features = [
      ...classes.slice(1).map((each) => ["class", each] as const),
      ...[...values].filter(([key]) => !held.has(key) && !(key === "form" && isFormHeld)),
      ...(status === "confirmed" ? [] : [[statusFeature, status] as const]),
    ];
    if (features.length === 0) return null;
    const content = features.map(([key, value]) => feature(key, value)).join("");
    const id = this.#ids.get(content) ?? this.ids.take(null);
    this.#ids.set(content, id);
    return id;
  }

  /** For `<standOff>`. */
  print(): string {
    return [...this.#ids].map(([content, id]) => `<fs xml:id="${id}">${content}</fs>\n`).join("");
  }
}

const feature = (name: string, value: string): string =>
  `<f${xmlAttribute("name", name)}><string>${xmlText(value)}</string></f>`;
