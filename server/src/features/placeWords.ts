import { type PlaceFact, placeFacts } from "./world/places";

/**
 * What a hover says of a place, in parts: what is certain, or every candidate.
 *
 *   Syria       country · capital Damascus
 *   Aleppo      city in Syria
 *   Georgia     country (capital Tbilisi) or US state (capital Atlanta)
 *   Nowhere     nothing
 */
export function placeWords(name: string): readonly string[] {
  const found = placeFacts(name);
  const [only] = found;
  if (!only) return [];
  if (found.length === 1) return certain(only);
  return [found.map(candidate).join(" or ")];
}

function certain(fact: PlaceFact): readonly string[] {
  switch (fact.kind) {
    case "city":
      return [`city in ${fact.region}`];
    case "capital":
      return [`capital of ${fact.region}`];
    default:
      return fact.capital === null ? [fact.kind] : [fact.kind, `capital ${fact.capital}`];
  }
}

function candidate(fact: PlaceFact): string {
  const [kind = "", capital] = certain(fact);
  return capital === undefined ? kind : `${kind} (${capital})`;
}
