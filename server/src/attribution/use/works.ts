import { isUpper } from "../../text/characters";
import type { Item } from "../frame";
import { isPossessor } from "../itemTests";
import { speechNouns } from "../lexicon/verbs";
import { forBeing, possessives } from "../lexicon/wordClasses";
import type { MarkInContext } from "./markInContext";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What has a title: `the film “Slow Tide”`. */
export const works = words(
  `film films movie movies show shows sitcom series miniseries book books novel novels song songs album albums single singles play plays
  painting paintings poem poems essay essays article articles documentary documentaries musical drama comedy thriller track tracks hit hits
  episode episodes magazine newspaper game games exhibition ballet opera memoir bestseller blockbuster podcast program programme broadcast ad spot video paper
  column anthem sculpture symphony soap telenovela franchise trilogy`,
);

/** Who stands beside a title: `“Slow Tide” star Ada Quill`, `the author of “Low Water”`. */
const makers = words(
  `star stars host hosts co-host co-hosts co-anchor anchor actor actors actress creator creators author authors writer singer director
  producer producers moderator fan fans co-star co-creator alum showrunner panelist contestant cast crew sequel finale premiere`,
);

/** Prepositions before a programme or a place in a work: `on “Harbour Today”`, `in “Slow Tide”`, `with “The Tide”`. */
const beforeWorks = words("on in with from at to of for like via");

/** What people do with works: `directed “Slow Tide”`. */
const making = words(
  `directed directs directing composed composes recorded records recording released releasing published publishes publishing performed performs
  sang sings singing hosts hosted hosting watched watching produced produces penned wrote writes co-wrote staged premiered screened`,
);

/** Is the marked span the title of a work, a show, a ship? Written like one, it stands where a title does. */
export function isTitle(mark: MarkInContext): boolean {
  const { items, at, shape, place } = mark;
  if (isCited(mark) || isSignedBy(mark)) return true;
  if (!looksLikeTitle(mark)) return false;
  const before = items[at - 1];
  if (isWorkBefore(items, at) || isListener(mark) || isWorkAfter(items, at)) return true;
  if (isNamed(items, at)) return true;
  if (shape.titleCase && making.has(before?.lower ?? "")) return true;
  // Headlines capitalise whatever they quote.
  if (place === "headline") return false;
  if (mark.row === "title") return true;
  if (isSeriesBefore(items, at) || isProgramme(mark)) return true;
  if (isPossessor(items, at - 1) || possessives.has(before?.lower ?? ""))
    return shape.titleCase || !mark.governing?.adjacent;
  return shape.titleCase && beforeWorks.has(before?.lower ?? "") && !isCriedOut(items, at);
}

/** `Slow Tide`, `Hannity`, `The Harbourmaster`: every longer word capitalised, no sentence of somebody's. */
const looksLikeTitle = ({ shape, items, at }: MarkInContext): boolean =>
  shape.titleCase ||
  (shape.upper && shape.words === 1 && !/[?!]/.test(shape.terminal)) ||
  (shape.words === 2 && isArticleAndName(items[at]?.text ?? ""));

// Two patterns, since the first, which is cheap to make, is as far as most come.
const isArticleAndName = (text: string): boolean =>
  /^\S{1,2}(?:The|A|An)\s/.test(text) && /^\S{1,2}(?:The|A|An)\s\p{Lu}[\p{L}'’]+[,.]?\P{L}{1,2}$/u.test(text);

/** `her part in “The Harbour”`, `an interview with “The View”`: a capital behind an article makes a name of one word. */
const isNamed = (items: readonly Item[], at: number): boolean =>
  /^\S{1,2}(?:The|A|An)\s/.test(items[at]?.text ?? "") &&
  (/^(?:in|on)$/.test(items[at - 1]?.lower ?? "") ||
    (items[at - 1]?.lower === "with" && /^(?:interview|appearance)$/.test(items[at - 2]?.lower ?? "")));

/** `the star of “Tides”`, `season four of “Tides”`, `a host of television's “Tides”` */
function isSeriesBefore(items: readonly Item[], at: number): boolean {
  const owner = isPossessor(items, at - 1) ? items.slice(Math.max(0, at - 6), at - 1) : [];
  const of = items[at - 1]?.lower === "of" ? at - 1 : at - 1 - owner.length + owner.findLastIndex(isOf);
  return (
    isOf(items[of]) &&
    items
      .slice(Math.max(0, of - 2), of)
      .some(({ lower }) => makers.has(lower) || /^(?:seasons?|episodes?|editions?|broadcast)$/.test(lower))
  );
}

const isOf = (item: Item | undefined): boolean => item?.lower === "of";

/** `Quill said on “Harbour Today”`, `on Channel Six's “Tides,” Quill said`: where somebody speaks, not what. */
export function isProgramme(mark: MarkInContext): boolean {
  const { items, at, shape } = mark;
  if (!looksLikeTitle(mark)) return false;
  if (items[at - 1]?.lower === "on") return shape.titleCase;
  if (!isPossessor(items, at - 1)) return false;
  const owner = items.slice(Math.max(0, at - 7), at - 1);
  const on = owner.findLastIndex(({ lower }) => lower === "on");
  return (
    on >= 0 &&
    owner.slice(on + 1).every(({ kind, lower, text }) => kind === "name" || lower === "the" || isUpper(text))
  );
}

/** `the film “Slow Tide”`, `her new book, “Low Water,”`, `songs such as “Dark Water”` */
const isWorkBefore = (items: readonly Item[], at: number): boolean =>
  works.has(items[at - 1]?.lower ?? "") ||
  (items[at - 1]?.text === "," && works.has(items[at - 2]?.lower ?? "")) ||
  (items[at - 1]?.lower === "as" && items[at - 2]?.lower === "such" && works.has(items[at - 3]?.lower ?? ""));

/** `“Harbour wall falls” — The Daily Harbour, August 15, 2008`: an entry in a list of sources. */
const isCited = ({ items, sentence, at, shape }: MarkInContext): boolean =>
  at === sentence.from &&
  !/[.!?,]/.test(shape.terminal) &&
  /^(?:[–—]|--)$/.test(items[at + 1]?.text ?? "") &&
  items
    .slice(at + 2, at + 8)
    .some(
      (i, k, entry) =>
        i.text === "," && isDate(entry[k + 1]) && entry.slice(0, k).every((e) => e.kind !== "quote"),
    );

const isDate = (item: Item | undefined): boolean =>
  item?.kind === "number" ||
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    item?.lower ?? "",
  );

/** `chants of “Ada Quill”` */
const isCriedOut = (items: readonly Item[], at: number): boolean =>
  /^(?:of|for|like)$/.test(items[at - 1]?.lower ?? "") && speechNouns.has(items[at - 2]?.lower ?? "");

/** `told “Harbour Today”`: whom somebody tells stands right behind the verb, and a programme is who. */
export const isListener = (mark: MarkInContext): boolean =>
  looksLikeTitle(mark) && /^(?:told|tells?|telling)$/.test(mark.items[mark.at - 1]?.lower ?? "");

/** `“Slow Tide” star`, `“Slow Tide,” a long film about`, `“Slow Tide” was her first film`, `“Slow Tide,” directed by` */
function isWorkAfter(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!next) return false;
  const commaInside = /,["”'’]{1,2}$/.test(items[at]?.text ?? "");
  // `named “Slow Tide” as her favourite show`
  if (forBeing.has(next.lower) || next.lower === "as") return isWorkWithin(items, at + 2);
  if (!commaInside && next.text !== ",") return works.has(next.lower) || makers.has(next.lower);
  const from = commaInside ? at + 1 : at + 2;
  if (/^(?:directed|written|starring|hosted|performed)$/.test(items[from]?.lower ?? "")) return true;
  if (!/^(?:a|an|the|his|her|their|its)$/.test(items[from]?.lower ?? "")) return false;
  return isWorkWithin(items, from + 1);
}

/** A work's word before the phrase that begins at `from` ends: `her first long film`. */
function isWorkWithin(items: readonly Item[], from: number): boolean {
  for (let k = from; k < from + 5; k++) {
    const item = items[k];
    if (!item || item.kind === "punctuation" || item.kind === "quote") return false;
    if (works.has(item.lower)) return true;
  }
  return false;
}

/**
 * `“Council Shuts the Harbour,” by the Gazette's Ada Quill`: the headline of somebody's article. One that is no title by its
 * capitals opens its line, as in a list of links: `PORT ELLERY—“Council shuts the harbour,” by Ada Quill: https://…`
 */
function isSignedBy(mark: MarkInContext): boolean {
  const { items, sentence, at } = mark;
  if (!/,["”'’]{1,2}$/.test(items[at]?.text ?? "") || items[at + 1]?.lower !== "by") return false;
  const name = items.slice(at + 2, at + 8).findIndex((i) => i.kind === "name");
  if (name < 0 || name > 4) return false;
  if (looksLikeTitle(mark)) return name < 3;
  return isLabel(items, sentence.from, at) && isEntryEnd(items[afterNames(items, at + 2 + name)]);
}

/** Nothing, a dash, or a label in front of one: what an entry of a list begins with. */
const isLabel = (items: readonly Item[], from: number, at: number): boolean =>
  at === from || (at - from <= 8 && /^(?:[–—•]|--?)$/.test(items[at - 1]?.text ?? ""));

function afterNames(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.kind === "name" || items[at]?.lower === "'s" || items[at]?.lower === "'") at++;
  return at;
}

const isEntryEnd = (item: Item | undefined): boolean =>
  item === undefined || item.text === ":" || /^https?:/.test(item.lower);
