/* What the packages do not say. Codes are those of ISO 3166-1. */

/** Inhabited territories that belong to a country. */
export const dependent: ReadonlySet<string> = new Set(
  `AC AI AQ AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE
  SH SJ SX TA TC TF TK UM VG VI WF YT`.split(/\s+/),
);

/** Where states disagree a hover says nothing. */
export const undecided = {
  names: new Set(["EH", "PS", "TW", "XK"]),
  capitals: new Set(["IL"]),
  /** A country's code, or `code/name`. */
  cities: new Set([
    "EH",
    "PS",
    "IL/Jerusalem",
    "UA/Sevastopol",
    "UA/Simferopol",
    "UA/Kerch",
    "UA/Yevpatoriya",
  ]),
};

/** What news calls a country beside its names in the list. */
export const shorterNames: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE"],
  BA: ["Bosnia"],
  GB: ["U.K."],
  RU: ["Russian Federation"],
  TR: ["Turkey", "Türkiye"],
  US: ["U.S.", "U.S.A."],
  CZ: ["Czech Republic", "Czechia"],
  MK: ["Macedonia"],
};

/** English names of cities that the list has in another language or at greater length. */
export const englishNames: Readonly<Record<string, readonly string[]>> = {
  "AZ/Baku": ["Baku"],
  "CH/Genève": ["Geneva"],
  "DE/Köln": ["Cologne"],
  "DE/Nürnberg": ["Nuremberg"],
  "ES/Sevilla": ["Seville"],
  "ES/Zaragoza": ["Saragossa"],
  "IT/Torino": ["Turin"],
  "RU/Saint Petersburg": ["St Petersburg", "St. Petersburg"],
  "SY/Ar Raqqah": ["Raqqa"],
  "SY/Dayr az Zawr": ["Deir ez-Zor", "Deir al-Zor"],
  "UA/Kyiv": ["Kiev"],
  "US/New York City": ["New York"],
  "US/Washington, D.C.": ["Washington", "Washington DC", "Washington D.C."],
  "VN/Ho Chi Minh City": ["Saigon"],
  "ZA/Cape Town": ["Cape Town"],
};
