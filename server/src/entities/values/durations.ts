import { timeUnitSpellings, timeUnits } from "./calendarWords";
import type { Place, Recognised, Recogniser } from "./types";

const unit =
  "(?<unit>seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|yrs?|decades?|century|centuries)";
const between =
  "(?: (?:more|full|consecutive|straight|whole|working|business|calendar|additional|extra|further|long|short|successive))?";
const end = "(?![\\p{L}\\p{N}])";
const counted = new RegExp(`^(?:-|${between} ?)${unit}(?:-old)?${end}`, "iu");
const vague = new RegExp(
  `^(?:several|(?:a )?few|many|some|a number of|(?:a )?couple of)(?: (?:more|long|short))? ${unit}${end}`,
  "iu",
);
const asLong = /^(hour|day|week|month|year|decade|century)-?(?:long|old)(?![\p{L}\p{N}])/iu;

const designator = (amount: number | "X", word: string): string | null => {
  const name = word.toLowerCase();
  const known = timeUnits.get(timeUnitSpellings.get(name) ?? name) ?? timeUnits.get(name.replace(/s$/, ""));
  if (!known) return null;
  if (amount === "X" && known.times > 1) return null;
  return `P${known.isTime ? "T" : ""}${amount === "X" ? "X" : amount * known.times}${known.letter}`;
};

/** `a year`: a length of time only where its neighbours measure; not in `once a year`, `$5 a day`. */
const measures =
  /(?:^|[^\p{L}])(?:for|in|within|after|than|about|almost|nearly|lasts?|lasted|last|takes?|took|least|around|over|under|spent|spend|just|only|every|exactly|roughly|up to|until) $/iu;
const measured =
  /^ (?:later|earlier|before|after|long|old|away|and a half|of|since|in (?:jail|prison))(?!\p{L})/iu;

/** `three years`, `two-day`, `19-year-old`, `several weeks`, `a decade-long`. */
export const duration: Recogniser = (place) => ofNumber(place) ?? ofSome(place) ?? ofOne(place);

function ofNumber({ ahead, before, amount }: Place): Recognised | null {
  const found = amount && counted.exec(ahead.slice(amount.length));
  const word = found?.groups?.unit;
  if (!amount || !found || word === undefined) return null;
  const length = amount.length + found[0].length;
  const isHyphened = found[0].startsWith("-");
  if (amount.isArticle && !isHyphened && !measures.test(before) && !measured.test(ahead.slice(length)))
    return null;
  // `one day` may be any; `the two second-placed teams` counts no seconds.
  if (/^one day/i.test(ahead) && !measures.test(before)) return null;
  if (/^seconds?$/i.test(word) && !word.endsWith("s") && amount.low !== 1 && !/^-/.test(found[0]))
    return null;
  const low = designator(amount.low, word);
  const high = amount.high === null ? null : designator(amount.high, word);
  if (low === null) return null;
  return { length, type: "duration", value: high === null ? low : [low, high] };
}

function ofSome({ ahead }: Place): Recognised | null {
  const found = vague.exec(ahead);
  const value = designator("X", found?.groups?.unit ?? "");
  return found && value !== null ? { length: found[0].length, type: "duration", value } : null;
}

function ofOne({ ahead }: Place): Recognised | null {
  const found = asLong.exec(ahead);
  const value = designator(1, found?.[1] ?? "");
  return found && value !== null ? { length: found[0].length, type: "duration", value } : null;
}
