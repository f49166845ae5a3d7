import { type Message, message, type Say } from "../../text/message";
import { type PlaceFact, placeFacts } from "../world/places";

/**
 * What a hover says of a place, in parts: what is certain, or every candidate.
 *
 *   Syria       country · capital Damascus
 *   Aleppo      city in Syria
 *   Georgia     country (capital Tbilisi) or US state (capital Atlanta)
 *   Nowhere     nothing
 */
export function placeWords(name: string, say: Say): readonly string[] {
  const found = placeFacts(name);
  const [only] = found;
  if (!only) return [];
  if (found.length === 1) return certain(only).map(say);
  const [first = "", ...others] = found.map((fact) => candidate(fact, say));
  return [others.reduce((all, other) => say(message("{0} or {1}", all, other)), first)];
}

function certain(fact: PlaceFact): readonly Message[] {
  switch (fact.kind) {
    case "city":
      return [message("city in {0}", withArticle(fact.region))];
    case "capital":
      return [message("capital of {0}", withArticle(fact.region))];
    default:
      return [kinds[fact.kind], ...(fact.capital === null ? [] : [message("capital {0}", fact.capital)])];
  }
}

const kinds = {
  country: message("country"),
  territory: message("territory"),
  "US state": message("US state"),
} as const;

function candidate(fact: PlaceFact, say: Say): string {
  const [kind = "", capital] = certain(fact).map(say);
  return capital === undefined ? kind : `${kind} (${capital})`;
}

/** United States → the United States; English says so inside a sentence. */
const withArticle = (region: string): string =>
  /^(?:United|Netherlands$|Philippines$|Bahamas$|Maldives$|Gambia$|Vatican)|\b(?:Republic|Islands|Territory|Territories)\b/u.test(
    region,
  )
    ? `the ${region}`
    : region;
