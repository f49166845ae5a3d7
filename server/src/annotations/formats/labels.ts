import { isName } from "../../markup/attributes";

/** What other tools' label sets call our classes; case does not count. */
const classByLabel: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: "per person people",
    org: "org organization organisation",
    place: "place loc location gpe fac",
    event: "event",
    misc: "misc norp",
    quote: "quote quotation content",
    cue: "cue",
    source: "source",
    claim: "claim",
    note: "note",
    boilerplate: "boilerplate",
  }).flatMap(([name, labels]) => labels.split(" ").map((label) => [label, name] as const)),
);

/**
 * The class that a label means; one that is nobody's stays as it is, as a class of the corpus's own.
 *
 *   LOC → place   Organization → org   promise → promise   "my label" → my-label   "…" → null
 */
export function classOfLabel(label: string): string | null {
  const known = classByLabel.get(label.toLowerCase());
  if (known !== undefined) return known;
  const name = label.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^[^A-Za-z]+|-+$/g, "");
  return isName(name) ? name : null;
}
