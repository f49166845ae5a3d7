import {
  anyMonth,
  anyWeekday,
  fullMonth,
  months,
  seasons,
  shortMonth,
  shortWeekday,
  weekdays,
} from "./calendarWords";
import { dayNumber, exists, isoDate, isoMonth, two } from "./civil";
import type { Normalised, Place, Recognised, Recogniser } from "./types";

type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a date: at the place where it begins, with the reading of its parts. */
interface Style {
  readonly pattern: RegExp;
  read(groups: Groups, place: Place): Omit<Recognised, "length" | "type"> | null;
}

const weekday = `(?:(?<weekday>${anyWeekday})(?:(?<=${shortWeekday})\\.)?,? (?:the )?)?`;
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const lastDay = "(?:-(?<lastDay>\\d{1,2})(?:st|nd|rd|th)?)?";
const month = `(?<month>${anyMonth})(?:(?<=${shortMonth})\\.)?`;
const year = "(?<year>(?:1[5-9]|20|21)\\d\\d)(?!\\d|[,.]\\d)";
// English words and digits go on with ASCII; classes of Unicode would make each of these patterns slow to compile.
const end = "(?!\\w|[-:.,]\\d)";
/** Behind a month a number may go on with something else: `20 April 50 people`. */
const afterMonth = "(?!\\w)";
const style = (parts: string, read: Style["read"], closing: string = end): Style => ({
  pattern: new RegExp(`^${parts}${closing}`),
  read,
});

const number = (text: string | undefined): number => Number(text);
const orNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const name = (names: ReadonlyMap<string, number>, text: string | undefined): number | null =>
  names.get(text?.toLowerCase() ?? "") ?? null;

/** With day and month; the year may be missing. */
function ofDay({ year, month, day, lastDay, weekday }: Groups, { before }: Place): ReturnType<Style["read"]> {
  // `The Belmar Sun, April 20, 2018`
  if (weekday !== undefined && /^sun$/i.test(weekday) && /\p{Lu}\p{L}* $/u.test(before)) return null;
  const [y, m, d, last] = [orNull(year), name(months, month) ?? number(month), number(day), orNull(lastDay)];
  // Of a year that nobody names February may have 29 days.
  const isDay = (n: number): boolean => n > 0 && exists({ year: y ?? 2000, month: m, day: n });
  if (!isDay(d) || (last !== null && (!isDay(last) || last <= d))) return null;
  const write = (n: number): string =>
    y === null
      ? `XXXX-${isoMonth(0, m).slice(5)}-${two(n)}`
      : isoDate(dayNumber({ year: y, month: m, day: n }));
  const value: Normalised = last === null ? write(d) : [write(d), write(last)];
  if (y !== null) return { value };
  return {
    value,
    relative: {
      kind: "month",
      month: m,
      day: d,
      lastDay: last,
      weekday: name(weekdays, weekday),
      which: null,
      ofYear: null,
      tense: null,
    },
  };
}

/** `05/04/2018` is a day in April or in May: what is sure is the year. */
function inFigures({ a, b, year, mark }: Groups, place: Place): ReturnType<Style["read"]> {
  const [first, second] = [number(a), number(b)];
  const isDayFirst = first > 12 || mark === ".";
  if (!isDayFirst && second <= 12 && first !== second) return { value: `${year}-XX-XX` };
  return ofDay(isDayFirst ? { year, day: a, month: b } : { year, day: b, month: a }, place);
}

/** Words behind which a number of four digits is a year, also one long ago. */
const beforeYear =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|from|during|early|late|mid|through|year|circa|around) ?-?$/iu;
/** Behind these it is a number: `Resolution 1973`, `Flight 2005`, `No. 1968`, `$2000`. */
const beforeNumber =
  /(?:(?:Resolution|Flight|Room|Highway|Route|Interstate|Section|Article|Boeing|Airbus|Unit|Number|Nos?\.?|Model|Channel|Gate|Page|Windows|Line|Area|Apartment|Asteroid) |[$£€#\d][\d,.]*[ -]?)$/iu;
/** A plural behind it says that it counts: `2000 people`. */
const countedThings =
  /^ (?:or so|more|other|new|young|armed|local|people|men|women|children|troops|soldiers|homes|houses|jobs|workers|students|times|words|miles|metres|meters|feet|percent|per cent|million|billion|tonnes|tons|years|days|pounds|dollars|euros|volts|calories)(?!\p{L})/u;

function bareYear({ year = "", next }: Groups, { ahead, before }: Place) {
  if (countedThings.test(ahead.slice(year.length + (next?.length ?? 0))) || beforeNumber.test(before))
    return null;
  if (Number(year) < 1900 && !beforeYear.test(before)) return null;
  if (next === undefined) return { value: year };
  const digits = next.slice(1);
  const last = digits.length === 2 ? `${year.slice(0, 2)}${digits}` : digits;
  return Number(last) > Number(year) ? { value: [year, last] as const } : null;
}

const seasonCode = ({ season = "" }: Groups): string => seasons.get(season.toLowerCase()) ?? "";
const quarters: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["last", 4],
  ["final", 4],
]);
export const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " ",
  );
const century = ({ ordinal = "" }: Groups) => {
  const nth = ordinals.indexOf(ordinal.toLowerCase()) + 1 || Number(ordinal);
  return nth > 0 ? { value: `${two(nth - 1)}XX` } : null;
};

/** Those that begin with a letter. */
const worded: readonly Style[] = [
  // April 20, 2018 · Friday, April 20 · Apr. 11-12 · April 20th 2018
  style(`${weekday}${month} ${day}${lastDay},? ${year}`, ofDay, ""),
  style(`${weekday}${month} ${day}${lastDay}`, ofDay),
  // Friday 20 April
  style(`${weekday}${day} (?:of )?${month},? ${year}`, ofDay, ""),
  style(`${weekday}${day} (?:of )?${month}`, ofDay, afterMonth),
  // April 2018 · April of 2018 · April, 2018
  style(
    `${month}(?:,| of)? ${year}`,
    ({ year, month }) => ({ value: isoMonth(number(year), name(months, month) ?? 0) }),
    "",
  ),
  // summer 2018 · the winter of 2006–07
  style(
    `(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? ${year}(?:[-/]\\d{2,4})?`,
    (groups) => ({ value: `${groups.year}-${seasonCode(groups)}` }),
  ),
  // the first quarter of 2018
  style(
    `(?<quarter>first|second|third|fourth|last|final)[ -]quarter(?:,| of| in)? ${year}`,
    ({ year, quarter = "" }) => ({ value: `${year}-Q${quarters.get(quarter)}` }),
    "",
  ),
  // the nineteenth century
  style(`(?<ordinal>${ordinals.join("|")})[ -][Cc]entury`, century),
];

/** Those that begin with a digit. */
const figured: readonly Style[] = [
  // 20 April 2018 · 20th of April · 11-12 April 2018
  style(`${day}${lastDay} (?:of )?${month},? ${year}`, ofDay, ""),
  style(`${day}${lastDay} (?:of )?${month}`, ofDay, afterMonth),
  // 2018-04-20 · 2018/04/20 · 20/04/2018 · 20.04.2018 · 4/20/2018
  style(
    "(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})",
    ofDay,
    "(?!\\d)",
  ),
  style("(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)", inFigures, "(?!\\d)"),
  // the 1990s · the 1990's
  style("(?<decade>(?:1[5-9]|20)\\d)0'?s", ({ decade }) => ({ value: `${decade}X` })),
  // the 19th century
  style("(?<ordinal>\\d{1,2})(?:st|nd|rd|th)[ -][Cc]entury", century),
  // in 2018 · the 2016 election · 2016-17
  style(
    "(?<year>(?:1[5-9]|20)\\d\\d)(?<next>[-/](?:\\d{4}|\\d\\d))?",
    bareYear,
    "(?!\\w|[-/.,:]\\d|-[A-Za-z]{1,6}-)",
  ),
];

/** The '90s. */
const shortDecade = style("'(?<decade>[2-9])0s", ({ decade }) => ({ value: `19${decade}X` }));

/** Months that are other words too, or first names. */
const alsoWords = /^(?:March|May|April|June|August)/;
const beforeMonth =
  /(?:^|[^\p{L}])(?:in|of|since|until|till|by|before|after|during|through|throughout|to|from|and|or|late|early|mid|every|for|between|around|previous|following|coming|each)[ -]$/iu;

const monthAlone = new RegExp(`^(?:${fullMonth})(?![\\p{L}\\p{N}]|[- ]\\d| \\p{Lu})`, "u");

/** `in April`, `early in May`; not `May`, who left, nor a march on the capital. */
export const bareMonth: Recogniser = ({ ahead, before }) => {
  const found = monthAlone.exec(ahead)?.[0];
  const number = months.get(found?.toLowerCase() ?? "");
  if (found === undefined || number === undefined) return null;
  if (alsoWords.test(found) && !beforeMonth.test(before)) return null;
  if (found === "March" && /^ (?:on|of|for|to|against)(?!\p{L})/u.test(ahead.slice(found.length)))
    return null;
  return {
    length: found.length,
    type: "date",
    value: `XXXX-${isoMonth(0, number).slice(5)}`,
    relative: {
      kind: "month",
      month: number,
      day: null,
      lastDay: null,
      weekday: null,
      which: null,
      ofYear: null,
      tense: null,
    },
  };
};

const inStyle =
  (styles: readonly Style[]): Recogniser =>
  (place) => {
    for (const { pattern, read } of styles) {
      const found = pattern.exec(place.ahead);
      const said = found && read(found.groups ?? {}, place);
      if (found && said) return { ...said, length: found[0].length, type: "date" };
    }
    return null;
  };

/** Dates that name a day, a month, a year or a longer time of the calendar, by what they begin with. */
export const wordedDate: Recogniser = inStyle(worded);
export const figuredDate: Recogniser = inStyle(figured);
export const decade: Recogniser = inStyle([shortDecade]);
