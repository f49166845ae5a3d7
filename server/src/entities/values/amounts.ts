import { currencyCodes, currencySigns, currencyWords } from "./currencies";
import { type Amount, amountAt } from "./numeral";
import type { Normalised, Recognised, Recogniser } from "./types";
import { units } from "./units";

const escaped = (word: string): string => word.replace(/[$.*+?()[\]{}|/\\^]/g, "\\$&");
/** The longer words first. */
const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

const end = "(?![\\p{L}\\p{N}])";

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

const countries = new Set([...currencyWords.values()].flatMap(({ of }) => Object.keys(of)));
const aCurrency = new RegExp(
  `^[ -](?:(?<of>${anyOf(countries)}) )?(?:(?<word>${anyOf(currencyWords.keys())})s?|(?<code>${anyOf(currencyCodes)}))${end}(?<more> sterling)?`,
  "iu",
);

const hasShortScale = /^[\d.,]+ ?(?:[bkmt]|[bmt]r?l?n)(?!\p{L})/iu;

/** `3.5 million euros`, `five Swiss francs`, `20 pounds sterling`, `50m EUR`. */
const wordedMoney: Recogniser = ({ ahead, before, amount: plain }) => {
  const amount = hasShortScale.test(ahead) ? amountAt(ahead, before, true) : plain;
  const found = amount && aCurrency.exec(ahead.slice(amount.length));
  if (!amount || !found?.groups) return null;
  const { of, word, code, more } = found.groups;
  const name = word?.toLowerCase() ?? "";
  const known = currencyWords.get(name) ?? currencyWords.get(name.replace(/s$/, ""));
  const isLarge = amount.scale >= 1000;
  // `three won`, `5 real`: verbs and adjectives more often than money.
  if ((name === "won" || name === "real") && of === undefined && !isLarge) return null;
  const unit =
    code?.toUpperCase() ??
    (more === undefined ? (known?.of[of?.toLowerCase() ?? ""] ?? known?.alone) : "GBP");
  if (unit === undefined || (of !== undefined && known?.of[of.toLowerCase()] === undefined)) return null;
  // Pounds of money or of weight: see `quantity`.
  if (unit === "pound" && !isLarge) return null;
  return { length: amount.length + found[0].length, type: "money", value: normalisedOf(amount), unit };
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

const aUnit = new RegExp(`^[ -]?(?<unit>${anyOf(units.keys())})(?:s|es)?${end}`, "iu");
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
  const found = aUnit.exec(rest);
  const symbol = units.get(found?.groups?.unit?.toLowerCase() ?? "");
  const done = (length: number, unit: string): Recognised => ({
    length: amount.length + length,
    type: "quantity",
    value: normalisedOf(amount),
    unit,
  });
  if (found && symbol !== undefined && (!amount.isArticle || measures.test(before)))
    return done(found[0].length, symbol);
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
