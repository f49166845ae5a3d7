import { anyZone, zones } from "./calendarWords";
import { two } from "./civil";
import type { Recogniser } from "./types";

const end = "(?![\\p{L}\\p{N}])";
const zoned = `,? (?:\\((?<inner>${anyZone})\\)|(?<zone>${anyZone})${end})`;
const zone = `(?:${zoned})?`;

const withHalf = new RegExp(
  `^(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))? ?(?<half>[ap])(?:\\.m\\.?|m${end})${zone}`,
  "iu",
);
const withZone = new RegExp(`^(?<hour>[01]?\\d|2[0-4])[:.]?(?<minute>[0-5]\\d)(?: hrs| hours)?${zoned}`, "u");
const bare = /^(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?: hrs| hours|hrs)?(?!:?\d|[-–]\d|\p{L})/u;
const clock = new RegExp(
  `^(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock${end}`,
  "iu",
);
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
  const said = found?.groups?.hour?.toLowerCase() ?? "";
  return (
    found && { length: found[0].length, type: "time", value: `T${two(hours.get(said) ?? Number(said))}:00` }
  );
};

/** `5 p.m. GMT`, `10:30am`, `17:00`, `1700 GMT` as `T17:00Z`; without an offset where the zone leaves it open. */
export const timeOfDay: Recogniser = ({ ahead, before }) => {
  const found =
    withHalf.exec(ahead) ??
    withZone.exec(ahead) ??
    (/^\d\d?:/.test(ahead) && isTimely(before) ? bare.exec(ahead) : null);
  if (!found?.groups) return null;
  const { hour = "", minute = "00", half, inner, zone = inner } = found.groups;
  const said = Number(hour);
  if (half !== undefined && (said > 12 || said === 0)) return null;
  const of24 = half === undefined ? said : (said % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (of24 * 60 + Number(minute) > 24 * 60 || Number(minute) > 59) return null;
  return {
    length: found[0].length,
    type: "time",
    value: `T${two(of24)}:${minute}${zones.get(zone?.toLowerCase() ?? "") ?? ""}`,
  };
};

const isTimely = (before: string): boolean => before === "" || beforeTime.test(before);
