import { currencyCodes, currencySigns, currencyWords } from "./currencies";
import { type Amount, amountAt } from "./numeral";
import { phraseAt, phrasesOf } from "./phrases";
import type { Normalised, Recognised, Recogniser } from "./types";
import { unitPhrases } from "./units";

const escaped = (word: string): string => word.replace(/[$.*+?()[\]{}|/\\^]/g, "\\$&");
/** The longer words first. */
const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

const normalisedOf = ({ low, high }: Amount): Normalised => (high === null ? low : [low, high]);

const aSign = new RegExp(
  `^(?:(?<sign>${anyOf(currencySigns.keys())}) ?|(?<code>${anyOf(currencyCodes)}) ?(?=\\d))`,
  "u",
);

/** `$1.2bn`, `£20,000`, `US$5 million`, `Rs 5 crore`, `EUR 300m`. */
export const signedMoney: Recogniser = ({ ahead, before }) => {
  const sign = aSign.exec(ahead);
  if (!sign) return null;
  const from = sign[0].length;
  if (!/^[\d]/.test(ahead.slice(from))) return null;
  const amount = amountAt(ahead.slice(from), before, true, sign[0]);
  if (!amount) return null;
  const whose = /(?:^|[^\p{L}])(US|NZ|HK|AU|CA) $/u.exec(before)?.[1] ?? "";
  const mark = sign.groups?.sign ?? "";
  const unit = sign.groups?.code ?? currencySigns.get(`${whose}${mark}`) ?? currencySigns.get(mark) ?? "";
  return { length: from + amount.length, type: "money", value: normalisedOf(amount), unit };
};

const countries = phrasesOf(
  [...currencyWords.values()]
    .flatMap(({ of }) => Object.keys(of))
    .map((country) => [country, country] as const),
);
const words = phrasesOf(
  ["s", ""].flatMap((plural) => [...currencyWords.keys()].map((word) => [`${word}${plural}`, word] as const)),
);
const codes = phrasesOf([...currencyCodes].map((code) => [code.toLowerCase(), code] as const));

/** A currency's name: its country in small letters or null, and its word or code. */
interface Currency {
  readonly of: string | null;
  readonly word: string | null;
  readonly code: string | null;
  readonly end: number;
}

/** ` Swiss francs`, `-euro`, ` USD`: the currency that a text begins with. */
function currencyAt(text: string): Currency | null {
  if (!/^[ -]/.test(text)) return null;
  const country = phraseAt(countries, text, 1);
  const named = country && text[country.end] === " " ? nameAt(text, country.end + 1, country.meaning) : null;
  return named ?? nameAt(text, 1, null);
}

function nameAt(text: string, from: number, of: string | null): Currency | null {
  const word = phraseAt(words, text, from);
  if (word) return { of, word: word.meaning, code: null, end: word.end };
  const code = phraseAt(codes, text, from);
  return code && { of, word: null, code: code.meaning, end: code.end };
}

const hasShortScale = /^[\d.,]+ ?(?:[bkmt]|[bmt]r?l?n)(?!\p{L})/iu;

/** `3.5 million euros`, `five Swiss francs`, `20 pounds sterling`, `50m EUR`. */
const wordedMoney: Recogniser = ({ ahead, before, amount: plain }) => {
  const amount = hasShortScale.test(ahead) ? amountAt(ahead, before, true) : plain;
  const rest = amount ? ahead.slice(amount.length) : "";
  const found = currencyAt(rest);
  if (!amount || !found) return null;
  const { of, word, code } = found;
  const known = currencyWords.get(word ?? "");
  const sterling = /^ sterling/i.exec(rest.slice(found.end))?.[0] ?? "";
  const isLarge = amount.scale >= 1000;
  // `three won`, `5 real`: verbs and adjectives more often than money.
  if ((word === "won" || word === "real") && of === null && !isLarge) return null;
  const unit = code ?? (sterling === "" ? (known?.of[of ?? ""] ?? known?.alone) : "GBP");
  if (unit === undefined || (of !== null && known?.of[of] === undefined)) return null;
  // Pounds of money or of weight: see `quantity`.
  if (unit === "pound" && !isLarge) return null;
  const length = amount.length + found.end + sterling.length;
  return { length, type: "money", value: normalisedOf(amount), unit };
};

const aPercent =
  /^(?: ?%| ?-?per ?cent(?! point)| pct| pc(?!\p{L})|(?<points>[ -](?:percentage|per cent|percent)[ -]points?)|(?<basis>[ -]basis[ -]points?))(?!\p{L})/iu;

/** `5%`, `12 percent`, `two percentage points`. */
const percent: Recogniser = ({ ahead, amount: plain }) => {
  const amount = percentRange(ahead) ?? plain;
  const found = amount && aPercent.exec(ahead.slice(amount.length));
  if (!amount || !found || amount.isArticle) return null;
  const unit = found.groups?.points !== undefined ? "pp" : found.groups?.basis !== undefined ? "bp" : "%";
  return { length: amount.length + found[0].length, type: "percent", value: normalisedOf(amount), unit };
};

/** `5%-10%`: the second sign is read like the first. But `46 percent to 40 percent` is a result, not a range. */
function percentRange(ahead: string): Amount | null {
  const found = /^(\d{1,3}(?:\.\d{1,4})?)%-(\d{1,3}(?:\.\d{1,4})?)(?=%)/.exec(ahead);
  const [low, high] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || !(low < high)) return null;
  return { low, high, length: found[0].length, scale: 1, isArticle: false };
}

/** Letters right behind the digits, and `50 m`: without the space that may be millions. */
const joinedUnit = /^(?:[gCF]| m)(?![\p{L}\p{N}])/u;
const joined: ReadonlyMap<string, string> = new Map([
  ["g", "g"],
  ["C", "°C"],
  ["F", "°F"],
  [" m", "m"],
]);

/** `50 km`, `20 tonnes`, `a 50-mile walk`, `100km/h`, `35°C`, `200 pounds of flour`. */
const quantity: Recogniser = ({ ahead, before, amount }) => {
  if (!amount) return null;
  const rest = ahead.slice(amount.length);
  const short = joinedUnit.exec(rest)?.[0] ?? "";
  const unit = phraseAt(unitPhrases, rest, /^[ -]/.test(rest) ? 1 : 0);
  const done = (length: number, symbol: string): Recognised => ({
    length: amount.length + length,
    type: "quantity",
    value: normalisedOf(amount),
    unit: symbol,
  });
  if (unit && (!amount.isArticle || measures.test(before))) return done(unit.end, unit.meaning);
  const small = joined.get(short);
  if (small !== undefined && /\d$/.test(ahead.slice(0, amount.length))) return done(short.length, small);
  const pounds = /^[ -]pounds?(?!\p{L})/iu.exec(rest);
  if (!pounds || amount.isArticle) return null;
  return weighs(before, rest.slice(pounds[0].length), pounds[0]) ? done(pounds[0].length, "lb") : null;
};

/** `less than a mile`; not `$5 a mile`. */
const measures = /(?:^|[^\p{L}])(?:than|about|almost|nearly|within|under|over|roughly) $/iu;

/** Pounds that are weighed, and no money. */
const weighs = (before: string, after: string, pounds: string): boolean =>
  pounds.startsWith("-") ||
  /^ (?:of|overweight|heavier|lighter)(?!\p{L})/iu.test(after) ||
  /(?:weigh\w*|heavy|lost|gained|shed) (?:\w+ ){0,2}$/iu.test(before);

export const amounts: readonly Recogniser[] = [wordedMoney, percent, quantity];
