import { zoneNames, zones } from "./calendarWords";
import { two } from "./civil";
import { isWordEnd } from "./phrases";
import type { Recogniser } from "./types";

const withHalf = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))? ?(?<half>[ap])(?<m>\.m\.?|m)/i;
const beforeZone = /^(?<hour>[01]?\d|2[0-4])[:.]?(?<minute>[0-5]\d)(?: hrs| hours)?/;
const zoneBehind = /^,? (?:\((?<inner>[A-Z]{2,4})\)|(?<zone>[A-Z]{2,4}))/i;
const bare = /^(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?: hrs| hours|hrs)?(?!:?\d|[-–]\d|\p{L})/u;
const clock = /^(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock/i;
/** `18:30` alone may be a score or a verse: a preposition, or its place on a line, makes a time of it. */
const beforeTime =
  /(?:^|[^\p{L}])(?:at|by|from|until|till|to|and|around|about|before|after|since|between|near|almost|,|-) ?$/iu;

const hours: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i + 1]),
);

const named: ReadonlyMap<string, string> = new Map([
  ["noon", "T12:00"],
  ["midday", "T12:00"],
  ["midnight", "T24:00"],
]);

/** `noon`, `midnight`. */
export const namedTime: Recogniser = ({ ahead }) => {
  const word = /^\p{L}+/u.exec(ahead)?.[0] ?? "";
  const value = named.get(word.toLowerCase());
  return value === undefined ? null : { length: word.length, type: "time", value };
};

/** `five o'clock`. */
export const oClock: Recogniser = ({ ahead }) => {
  const found = clock.exec(ahead);
  if (!found || !isWordEnd(ahead, found[0].length)) return null;
  const said = found.groups?.hour?.toLowerCase() ?? "";
  return { length: found[0].length, type: "time", value: `T${two(hours.get(said) ?? Number(said))}:00` };
};

/** A time, with its zone in capitals where it has one. */
interface WrittenTime {
  readonly length: number;
  readonly hour: number;
  readonly minute: number;
  readonly half: string | null;
  readonly zone: string | null;
}

function writtenTime(found: RegExpExecArray, zone: string | null, length: number): WrittenTime {
  const { hour, minute = "0", half = null } = found.groups ?? {};
  return { length, hour: Number(hour), minute: Number(minute), half: half?.toLowerCase() ?? null, zone };
}

/** ` GMT`, `, (MSK)` at `from`: the zone, and where it ends. */
function zoneAt(text: string, from: number): { readonly name: string; readonly end: number } | null {
  const found = zoneBehind.exec(text.slice(from, from + 10));
  const name = found?.groups?.zone ?? found?.groups?.inner ?? "";
  const end = from + (found?.[0].length ?? 0);
  if (!zoneNames.has(name.toUpperCase())) return null;
  return found?.groups?.zone === undefined || isWordEnd(text, end) ? { name, end } : null;
}

/** `5 p.m. GMT`, `10:30am`. */
function halfDay(text: string): WrittenTime | null {
  const found = withHalf.exec(text);
  const end = found?.[0].length ?? 0;
  if (!found || (found.groups?.m?.length === 1 && !isWordEnd(text, end))) return null;
  const zone = zoneAt(text, end);
  return writtenTime(found, zone?.name.toUpperCase() ?? null, zone?.end ?? end);
}

/** `1700 GMT`, `17:00 (MSK)`: only a zone in capitals makes a time of it. */
function zonedTime(text: string): WrittenTime | null {
  const found = beforeZone.exec(text);
  const zone = found && zoneAt(text, found[0].length);
  return zone && zoneNames.has(zone.name) ? writtenTime(found, zone.name, zone.end) : null;
}

/** `17:00`. */
function bareTime(text: string, before: string): WrittenTime | null {
  const found = /^\d\d?:/.test(text) && isTimely(before) ? bare.exec(text) : null;
  return found && writtenTime(found, null, found[0].length);
}

/** `5 p.m. GMT`, `10:30am`, `17:00`, `1700 GMT` as `T17:00Z`; without an offset where the zone leaves it open. */
export const timeOfDay: Recogniser = ({ ahead, before }) => {
  const found = halfDay(ahead) ?? zonedTime(ahead) ?? bareTime(ahead, before);
  if (!found) return null;
  const { length, hour, minute, half, zone } = found;
  if (half !== null && (hour > 12 || hour === 0)) return null;
  const of24 = half === null ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  if (of24 * 60 + minute > 24 * 60 || minute > 59) return null;
  const offset = zones.get(zone?.toLowerCase() ?? "") ?? "";
  return { length, type: "time", value: `T${two(of24)}:${two(minute)}${offset}` };
};

const isTimely = (before: string): boolean => before === "" || beforeTime.test(before);
