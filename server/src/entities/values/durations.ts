import { timeUnitPhrases, timeUnitSpellings, timeUnits } from "./calendarWords";
import { type Amount, amountAt } from "./numeral";
import { isWordEnd, phraseAt } from "./phrases";
import type { Place, Recognised, Recogniser } from "./types";

const before =
  /^(?:-| (?:more|full|consecutive|straight|whole|working|business|calendar|additional|extra|further|long|short|successive) ?| )?/i;
const vague = /^(?:several|(?:a )?few|many|some|a number of|(?:a )?couple of)(?: (?:more|long|short))? /i;
const asLong = /^(hour|day|week|month|year|decade|century)-?(?:long|old)/i;

/** A unit of time as it is written, and where it ends. */
interface WrittenUnit {
  readonly word: string;
  readonly end: number;
}

function unitAt(text: string, from: number): WrittenUnit | null {
  const found = phraseAt(timeUnitPhrases, text, from);
  return found && { word: text.slice(from, found.end), end: found.end };
}

/** Behind a number: ` years`, `-year-old`, ` more days`. */
function unitBehind(text: string): WrittenUnit | null {
  const found = unitAt(text, before.exec(text)?.[0].length ?? 0);
  const end = (found?.end ?? 0) + "-old".length;
  const isAge = found && text.slice(found.end, end).toLowerCase() === "-old" && isWordEnd(text, end);
  return isAge ? { word: found.word, end } : found;
}

/** `a year`: a length of time only where its neighbours measure; not in `once a year`, `$5 a day`. */
const measures =
  /(?:^|[^\p{L}])(?:for|in|within|after|than|about|almost|nearly|lasts?|lasted|last|takes?|took|least|around|over|under|spent|spend|just|only|every|exactly|roughly|up to|until) $/iu;
const measured =
  /^ (?:later|earlier|before|after|long|old|away|and a half|of|since|in (?:jail|prison))(?!\p{L})/iu;

/** `three years`, `two-day`, `19-year-old`, `1 hour 59 minutes`, `several weeks`, `a decade-long`. */
export const duration: Recogniser = (place) =>
  ofNumber(place) ?? ofSome(place) ?? ofAny(place) ?? ofOne(place);

function ofNumber({ ahead, before, amount }: Place): Recognised | null {
  const rest = amount ? ahead.slice(amount.length) : "";
  const found = unitBehind(rest);
  if (!amount || !found) return null;
  const { word } = found;
  const length = amount.length + found.end;
  const after = ahead.slice(length);
  if (isOther(amount, word, rest.startsWith("-"), before, after)) return null;
  if (amount.high !== null)
    return { length, type: "duration", value: [iso([[amount.low, word]]), iso([[amount.high, word]])] };
  const andHalf = /^ and a half(?!\p{L})/iu.exec(after)?.[0];
  if (andHalf !== undefined)
    return { length: length + andHalf.length, type: "duration", value: iso([[amount.low + 0.5, word]]) };
  const more = smaller(after, word);
  const value = iso([[amount.low, word], ...more.parts]);
  return { length: length + more.length, type: "duration", value };
}

/** `once a year`; `one day` (any); `the two second places`. */
function isOther(
  { isArticle, low }: Amount,
  word: string,
  isHyphened: boolean,
  before: string,
  after: string,
): boolean {
  if (isHyphened) return false;
  if (isArticle) return !measures.test(before) && !measured.test(after);
  if (low === 1 && word === "day") return !measures.test(before);
  // Nor `the World Cup of 2018 day five`.
  return low !== 1 && (word === "second" || (low >= 1900 && low < 2100 && /^(?:day|week|month)$/.test(word)));
}

type Part = readonly [count: number | "X", unit: string];

/** The smaller units that go on: `1 hour [59 minutes 40.2 seconds]`, `six years [and two months]`. */
function smaller(text: string, than: string): { readonly parts: readonly Part[]; readonly length: number } {
  const joint = /^(?:,? and|,)? /.exec(text)?.[0] ?? "";
  const amount = joint === "" ? null : amountAt(text.slice(joint.length), "");
  const from = joint.length + (amount?.length ?? 0);
  const found = text[from] === " " ? unitAt(text, from + 1) : null;
  const word = found?.word ?? "";
  if (!amount || !found || amount.isArticle || amount.high !== null || rank(word) >= rank(than))
    return { parts: [], length: 0 };
  const length = found.end;
  const more = smaller(text.slice(length), word);
  return { parts: [[amount.low, word], ...more.parts], length: length + more.length };
}

function ofSome({ ahead }: Place): Recognised | null {
  const some = vague.exec(ahead);
  const found = some && unitAt(ahead, some[0].length);
  // ISO 8601 has no letter for decades, so `several decades` cannot be written.
  if (!found || (timeUnits.get(nameOf(found.word))?.times ?? 2) > 1) return null;
  return { length: found.end, type: "duration", value: iso([["X", found.word]]) };
}

const bare = /^(?:days|weeks|months|years)(?!\p{L})/iu;

/** `for days`, `weeks of rain`; not `the last days of the war`. */
function ofAny({ ahead, before }: Place): Recognised | null {
  const found = bare.exec(ahead)?.[0];
  if (found === undefined) return null;
  const isLength =
    /(?:^|[^\p{L}])for $/iu.test(before) || (/^ of /.test(ahead.slice(found.length)) && notOf.test(before));
  return isLength ? { length: found.length, type: "duration", value: iso([["X", found]]) } : null;
}
/** Nothing but a word of time, a preposition or the sentence's beginning stands before `weeks of`. */
const notOf =
  /(?:^|[.!?,;:“"] |(?:^|[^\p{L}])(?:after|by|with|over|follows|following|and|despite|through|from|during|in|of|to|amid) )$/iu;

function ofOne({ ahead }: Place): Recognised | null {
  const found = asLong.exec(ahead);
  if (!found || !isWordEnd(ahead, found[0].length)) return null;
  return { length: found[0].length, type: "duration", value: iso([[1, found[1] ?? ""]]) };
}

/** The unit's own word: `yrs` is a `year`. */
function nameOf(word: string): string {
  const name = word.toLowerCase();
  return timeUnitSpellings.get(name) ?? (timeUnits.has(name) ? name : name.replace(/s$/, ""));
}

const order = [...timeUnits.keys()];
const rank = (word: string): number => order.indexOf(nameOf(word));

/** `P3Y`, `PT1H59M`, `P6Y2M`. */
function iso(parts: readonly Part[]): string {
  const written = (isTime: boolean): string =>
    parts
      .map(([count, word]) => {
        const known = timeUnits.get(nameOf(word));
        return known?.isTime === isTime
          ? `${count === "X" ? count : count * known.times}${known.letter}`
          : "";
      })
      .join("");
  const time = written(true);
  return `P${written(false)}${time === "" ? "" : `T${time}`}`;
}
