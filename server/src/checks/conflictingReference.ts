import type { RegistryEntry } from "../article/config";
import { entityClasses } from "../markup/classes";
import type { MarkupSpan } from "../markup/types";
import { message } from "../text/message";
import type { Span } from "../text/offsets";
import { always, type Check, type Related, violation } from "./types";

/*
 * One id for two entities: annotated as a person here and as a place there, or with two Wikidata ids.
 *
 *   [Varga]{.person ref=varga} … [Varga]{.place ref=varga}  →  [Varga]{.place ref=varga-town}
 */
export const conflictingReference: Check = {
  code: "conflicting-reference",
  severity: always("warning"),
  *find({ reading, corpus, line }) {
    const registry = new Map(corpus.registry.map((entry) => [entry.id, entry]));
    const seen = new Map<string, Claim>();
    for (const span of reading.marked.spans) {
      const claim = claimOf(span);
      if (claim === null) continue;
      const before = seen.get(claim.ref);
      if (before === undefined) seen.set(claim.ref, claim);
      const entry = registry.get(claim.ref);
      const known = before ?? (entry && claimOfEntry(entry));
      const conflict = known && conflictOf(claim, known);
      if (!conflict) continue;
      yield violation({
        span: span.attributesSpan,
        message: known.span
          ? message(
              "“{0}” is {1} here and {2} in line {3}. Two entities need two ids.",
              claim.ref,
              conflict.here,
              conflict.there,
              line(known.span.start),
            )
          : message(
              "“{0}” is {1} here and {2} in the registry. Two entities need two ids.",
              claim.ref,
              conflict.here,
              conflict.there,
            ),
        related: relatedOf(known),
      });
    }
  },
};

/** What an annotation, or the registry, says of an id. */
interface Claim {
  readonly ref: string;
  readonly type: string | null;
  readonly wikidata: string | null;
  readonly span: Span | null;
}

function claimOf({ attributes: { classes, values }, attributesSpan }: MarkupSpan): Claim | null {
  const ref = values.get("ref");
  if (ref === undefined) return null;
  const type = entityClasses.find((name) => classes.includes(name)) ?? null;
  return { ref, type, wikidata: values.get("wd") ?? null, span: attributesSpan };
}

const claimOfEntry = ({ id, type, wikidata }: RegistryEntry): Claim => ({
  ref: id,
  type,
  wikidata,
  span: null,
});

function conflictOf(here: Claim, there: Claim): { readonly here: string; readonly there: string } | null {
  if (here.type !== null && there.type !== null && here.type !== there.type)
    return { here: `.${here.type}`, there: `.${there.type}` };
  if (here.wikidata !== null && there.wikidata !== null && here.wikidata !== there.wikidata)
    return { here: here.wikidata, there: there.wikidata };
  return null;
}

const relatedOf = ({ span }: Claim): readonly Related[] =>
  span === null ? [] : [{ span, message: message("The other entity of this id.") }];
