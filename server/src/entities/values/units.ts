import { phrasesOf } from "./phrases";

/** Units of measure as news names them: the symbol, and the words and abbreviations for it, without the plural's `s`. */
const rows: readonly (readonly [symbol: string, words: string])[] = [
  ["km", "kilometer|kilometre|km|kms"],
  ["m", "meter|metre"],
  ["cm", "centimeter|centimetre|cm"],
  ["mm", "millimeter|millimetre|mm"],
  ["µm", "micrometer|micrometre|micron"],
  ["mi", "mile"],
  ["nmi", "nautical mile"],
  ["yd", "yard"],
  ["ft", "foot|feet|ft"],
  ["in", "inch|inches"],
  ["ly", "light year|light-year"],
  ["km²", "square kilometer|square kilometre|square km|sq km|sq. km|km²|km2"],
  ["m²", "square meter|square metre|sq m|sq. m|m²|m2"],
  ["mi²", "square mile|sq mile|sq mi|sq. mile|sq. mi"],
  ["ft²", "square foot|square feet|sq ft|sq. ft"],
  ["ha", "hectare"],
  ["acre", "acre"],
  ["m³", "cubic meter|cubic metre|m³"],
  ["ft³", "cubic foot|cubic feet"],
  ["t", "tonne|metric ton|metric tonne"],
  ["ton", "ton"],
  ["kg", "kilogram|kilogramme|kilo|kg|kgs"],
  ["g", "gram|gramme"],
  ["mg", "milligram|mg"],
  ["oz", "ounce|oz"],
  ["lb", "lb|lbs"],
  ["st", "stone"],
  ["l", "liter|litre"],
  ["ml", "milliliter|millilitre|ml"],
  ["gal", "gallon"],
  ["bbl", "barrel"],
  [
    "km/h",
    "km/h|kmh|kph|kmph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km per hour|km an hour",
  ],
  ["mph", "mph|miles per hour|miles an hour"],
  ["m/s", "meters per second|metres per second|m/s"],
  ["kn", "knot"],
  ["°C", "°C|° C|degrees Celsius|degrees centigrade|degrees C|celsius"],
  ["°F", "°F|° F|degrees Fahrenheit|degrees F|fahrenheit"],
  ["°", "degree"],
  ["kW", "kilowatt|kW"],
  ["MW", "megawatt|MW"],
  ["GW", "gigawatt|GW"],
  ["kWh", "kilowatt hour|kilowatt-hour|kWh"],
  ["MWh", "megawatt hour|megawatt-hour|MWh"],
  ["V", "volt"],
  ["MB", "megabyte|MB"],
  ["GB", "gigabyte|GB"],
  ["TB", "terabyte|TB"],
  ["kt", "kiloton|kilotonne"],
  ["Mt", "megaton|megatonne"],
  ["ppm", "parts per million|ppm"],
];

/** What stands behind a number, in small letters → the symbol. */
export const units: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([symbol, words]) => words.split("|").map((word) => [word.toLowerCase(), symbol] as const)),
);

/** The same, with their plurals: what can stand there. */
export const unitPhrases = phrasesOf(
  ["es", "s", ""].flatMap((plural) =>
    [...units].map(([word, symbol]) => [`${word}${plural}`, symbol] as const),
  ),
);
