import { folded } from "../../entities/slug";
import { cities, countries, states } from "./data";

/** What is known of a name: one of these, or several where places share it. */
export type PlaceFact =
  | { readonly kind: "country" | "territory" | "US state"; readonly capital: string | null }
  | { readonly kind: "city"; readonly region: string }
  | { readonly kind: "capital"; readonly region: string };

interface Country {
  readonly code: string;
  readonly kind: "country" | "territory";
  readonly capital: string;
  readonly names: readonly string[];
}

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));

const allCountries: readonly Country[] = rows(countries).map(([code = "", kind, capital = "", ...names]) => ({
  code,
  kind: kind === "territory" ? "territory" : "country",
  capital,
  names,
}));
const allStates = rows(states).map(([code = "", capital = "", name = ""]) => ({ code, capital, name }));

const keyOf = (name: string): string =>
  folded(name)
    .replace(/[.,’']/g, "")
    .replace(/-/g, " ");

/** `US-TX` → Texas, `SY` → Syria, `US-DC` → United States. */
const regionNames: ReadonlyMap<string, string> = new Map([
  ...allCountries.map(({ code, names }) => [code, names[0] ?? ""] as const),
  ...allStates.map(({ code, name }) => [code, name] as const),
  ["US-DC", allCountries.find(({ code }) => code === "US")?.names[0] ?? ""],
]);

const capitalOf: ReadonlyMap<string, string> = new Map([
  ...allCountries.map(({ code, capital }) => [code, keyOf(capital)] as const),
  ...allStates.map(({ code, capital }) => [code, keyOf(capital)] as const),
]);

function gathered(): ReadonlyMap<string, readonly PlaceFact[]> {
  const found = new Map<string, PlaceFact[]>();
  const add = (name: string, fact: PlaceFact): void => {
    const key = keyOf(name);
    const known = found.get(key) ?? [];
    // Two spellings in the data may be one here.
    if (!known.some((other) => JSON.stringify(other) === JSON.stringify(fact)))
      found.set(key, [...known, fact]);
  };
  for (const { kind, capital, names } of allCountries)
    for (const name of new Set(names.map(keyOf)))
      add(name, { kind, capital: kind === "country" && capital !== "" ? capital : null });
  for (const { name, capital } of allStates) add(name, { kind: "US state", capital });
  for (const [codes = "", ...names] of rows(cities))
    for (const name of names) for (const code of codes.split(",")) add(name, cityFact(name, code));
  return found;
}

const cityFact = (name: string, code: string): PlaceFact => ({
  kind: code === "US-DC" || capitalOf.get(code) === keyOf(name) ? "capital" : "city",
  region: regionNames.get(code) ?? "",
});

const facts = gathered();

/**
 * Countries, US states and cities of this name; empty where none is known. A city-state is its country.
 *
 *   Syria → country, capital Damascus       Georgia → country, capital Tbilisi; US state, capital Atlanta
 */
export function placeFacts(name: string): readonly PlaceFact[] {
  const key = keyOf(name.replace(/^the /i, ""));
  const found = (facts.get(key) ?? []).filter((fact) => !("region" in fact) || keyOf(fact.region) !== key);
  return found.map((fact) =>
    "capital" in fact && fact.capital !== null && keyOf(fact.capital) === key
      ? { ...fact, capital: null }
      : fact,
  );
}
