import { lists } from "./gazetteer";
import type { Paragraph } from "./paragraph";
import { context } from "./sentences";
import type { Word } from "./words";

/** How a word occurs in runs of capitals; bits. */
export const trait = {
  afterFirstName: 1,
  afterTitle: 2,
  endsRun: 4,
  insideRun: 8,
  beforeOrganisationHead: 16,
  afterPlacePreposition: 32,
  beforeSpeech: 64,
  possessive: 128,
  afterThe: 256,
  alone: 512,
  beforePlaceHead: 1024,
  beforeWho: 2048,
  afterOrganisationNoun: 1 << 12,
  afterPlaceNoun: 1 << 13,
  organisationApposition: 1 << 14,
  placeApposition: 1 << 15,
  personApposition: 1 << 16,
  beforeInitials: 1 << 17,
  holdsOffice: 1 << 18,
  officeOf: 1 << 19,
  actsAsOrganisation: 1 << 20,
  afterIn: 1 << 21,
  actsAsPerson: 1 << 22,
  beforeCountry: 1 << 23,
  beforeAge: 1 << 24,
  speaks: 1 << 25,
} as const;

export const traitCount = Object.keys(trait).length;
/** The traits from this bit on are of what stands around a run; those before, most of all of the run itself. */
export const firstOfSurroundings = 12;
export const ofRuns = (1 << firstOfSurroundings) - 1;

const organisationNouns = new Set(
  `company firm bank agency group party newspaper daily weekly magazine broadcaster channel station network website outlet airline
  carrier manufacturer maker retailer startup platform exchange giant conglomerate operator provider subsidiary union
  federation association organisation organization charity ngo nonprofit foundation institute institution university college
  school club team side militia faction movement coalition alliance ministry regulator watchdog developer brand label band fund
  insurer lender brewer miner supermarket chain consultancy corporation bloc parties companies banks society council committee
  commission tank contractor supplier producer publisher studio museum hospital utility automaker carmaker`.split(
    /\s+/,
  ),
);
const placeNouns = new Set(
  `city town village province region district state country county island islands capital port nation suburb neighbourhood
  neighborhood municipality area river mountain lake republic kingdom territory peninsula cities towns villages countries
  provinces districts regions states coast border valley strait desert archipelago enclave commune`.split(
    /\s+/,
  ),
);
const organisationVerbs = new Set(
  `announced launched acquired reported published issued operates signed sued employs produces owns manufactures sells shares
  plans aims offers provides unveiled posted raised hired listed runs built builds invested merged reports`.split(
    /\s+/,
  ),
);
const personVerbs = new Set(
  `resigned died arrived visited met joined served studied grew married recalled smiled won lost scored argued insisted told
  tells explained recalls explains thinks believes hopes was`.split(/\s+/),
);
const articles = new Set(["a", "an", "the", "one", "another"]);
const longestApposition = 8;

const placePrepositions = new Set(["in", "at", "near", "from", "across", "outside", "around"]);
const speech = new Set(["said", "says", "told", "added", "tweeted", "wrote", "thinks", "believes"]);
const speechVerbs = new Set(
  `said says told tells added adds tweeted tweets wrote writes argued argues claimed claims warned warns insisted insists noted notes
  stated states declared declares announced announces explained explains stressed stresses urged urges replied replies responded
  responds remarked commented denied denies admitted admits acknowledged confirmed confirms suggested suggests recalled recalls
  concluded continued asked asks vowed vows pledged promised testified complained joked quipped recounted observed reiterated
  underlined emphasised emphasized answered conceded countered revealed`.split(/\s+/),
);
const oldest = 120;

/** Does a verb of saying stand right behind word `last`? */
export const speaksAfter = (words: readonly Word[], last: number): boolean =>
  speechVerbs.has(words[last + 1]?.lower ?? "");

/** `, 20,` and `, 54, of Orsk` behind a name are somebody's age. */
const isAge = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "," &&
  words[at + 1]?.isNumber === true &&
  Number(words[at + 1]?.text) <= oldest &&
  /^[,.;)]$/.test(words[at + 2]?.text ?? "");
const personal = new Set(["who", "whose", "himself", "herself"]);

/** What an apposition that starts at `from` calls the name before it: `, a mining company based in …`. */
function appositionOf(words: readonly Word[], from: number): number {
  if (words[from]?.text !== "," || !articles.has(words[from + 1]?.lower ?? "")) return 0;
  for (let i = from + 2; i < words.length && i < from + 2 + longestApposition; i++) {
    const word = words[i] as Word;
    if (!word.isWord && word.text !== "-") return 0;
    const next = words[i + 1]?.lower;
    // `the region’s largest bank`: not a region, and the bank is out of reach.
    if (next === "'s" || next === "’s") return 0;
    if (word.isCapitalised) continue;
    if (organisationNouns.has(word.lower)) return trait.organisationApposition;
    if (placeNouns.has(word.lower)) return trait.placeApposition;
    if ((word.lists & lists.title) !== 0) return trait.personApposition;
  }
  return 0;
}

/** The words `start` to `end` (exclusive) that could be one name. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** What the words around a run of capitals say of it. */
export function traitsOfSurroundings(p: Paragraph, run: Run): number {
  const { words } = p;
  const before = words[run.start - 1];
  const after = words[run.end];
  let traits = appositionOf(words, run.end);
  if (before !== undefined) {
    const second = words[run.start - 2];
    if (organisationNouns.has(before.lower)) traits |= trait.afterOrganisationNoun;
    if (placeNouns.has(before.lower)) traits |= trait.afterPlaceNoun;
    if (before.lower === "of" && second !== undefined && placeNouns.has(second.lower))
      traits |= trait.afterPlaceNoun;
    if (before.lower === "in") traits |= trait.afterIn;
    const links = before.lower === "the" ? 1 : 0;
    const link = words[run.start - 1 - links]?.lower;
    const office = words[run.start - 2 - links];
    if (
      (link === "of" || link === "for" || link === "at") &&
      office !== undefined &&
      (office.lists & lists.title) !== 0
    )
      traits |= trait.officeOf;
  }
  if (after !== undefined) {
    const second = words[run.end + 1];
    if (organisationVerbs.has(after.lower)) traits |= trait.actsAsOrganisation;
    if (personVerbs.has(after.lower)) traits |= trait.actsAsPerson;
    if (speechVerbs.has(after.lower)) traits |= trait.speaks;
    if (isAge(words, run.end)) traits |= trait.beforeAge;
    if (
      (after.lower === "'s" || after.lower === "’s") &&
      second !== undefined &&
      (second.lists & lists.title) !== 0
    )
      traits |= trait.holdsOffice;
    if (
      after.text === "(" &&
      second !== undefined &&
      second.isCapitalised &&
      !second.hasLower &&
      words[run.end + 2]?.text === ")"
    )
      traits |= trait.beforeInitials;
    if (after.text === "," && second !== undefined && (second.lists & (lists.country | lists.region)) !== 0)
      traits |= trait.beforeCountry;
  }
  return traits;
}

/** What word `i` is within its run of capitals, and what stands right beside that. */
export function traitsOf(p: Paragraph, i: number, run: Run): number {
  const before = p.words[run.start - 1];
  const after = p.words[run.end];
  const lastLists = p.lists[run.end - 1] as number;
  let traits = 0;
  if (run.end - run.start > 1) {
    if (i === run.end - 1) {
      traits |= trait.endsRun;
      if (((p.lists[run.start] as number) & lists.firstName) !== 0) traits |= trait.afterFirstName;
      if (((p.lists[run.start] as number) & lists.title) !== 0) traits |= trait.afterTitle;
    } else traits |= trait.insideRun;
  } else if (((p.context[i] as number) & context.first) === 0) traits |= trait.alone;
  if ((lastLists & lists.organisationHead) !== 0) traits |= trait.beforeOrganisationHead;
  if ((lastLists & lists.placeHead) !== 0) traits |= trait.beforePlaceHead;
  if (before !== undefined) {
    if ((before.lists & lists.title) !== 0) traits |= trait.afterTitle;
    if (placePrepositions.has(before.lower)) traits |= trait.afterPlacePreposition;
    if (before.lower === "the") traits |= trait.afterThe;
  }
  if (after !== undefined) {
    if (speech.has(after.lower)) traits |= trait.beforeSpeech;
    if (personal.has(after.lower)) traits |= trait.beforeWho;
    if (after.lower === "'s" || after.lower === "’s") traits |= trait.possessive;
  }
  return traits;
}
