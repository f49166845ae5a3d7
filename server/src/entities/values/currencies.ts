/**
 * Signs and words of money → ISO 4217, or, where several countries share them, the word: what `$` is worth, the reader
 * knows from the outlet, and no rule does.
 */

/** Before the number; the longer ones first. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["US$", "USD"],
  ["U.S.$", "USD"],
  ["AU$", "AUD"],
  ["CA$", "CAD"],
  ["HK$", "HKD"],
  ["NZ$", "NZD"],
  ["NT$", "TWD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["$", "dollar"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "yen or yuan"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["฿", "THB"],
  ["₫", "VND"],
  ["Rs.", "rupee"],
  ["Rs", "rupee"],
  ["RM", "MYR"],
]);

/** Codes that are used in prose, before the number or behind it. */
export const currencyCodes: readonly string[] =
  "USD EUR GBP JPY CNY RMB INR PKR RUB AUD CAD NZD CHF SEK NOK DKK HKD SGD KRW ZAR BRL MXN TRY ILS SAR AED THB MYR IDR PHP VND PLN CZK HUF UAH NGN KES EGP ARS CLP COP TWD BDT LKR".split(
    " ",
  );

/** The words, in the singular: alone, and with whose money it is before them. */
export const currencyWords: ReadonlyMap<
  string,
  { readonly alone: string; readonly of: Readonly<Record<string, string>> }
> = new Map(
  Object.entries({
    dollar: {
      alone: "dollar",
      of: {
        us: "USD",
        "u.s.": "USD",
        american: "USD",
        canadian: "CAD",
        australian: "AUD",
        "new zealand": "NZD",
        "hong kong": "HKD",
        singapore: "SGD",
        singaporean: "SGD",
        taiwan: "TWD",
        taiwanese: "TWD",
        jamaican: "JMD",
        zimbabwean: "ZWL",
      },
    },
    euro: { alone: "EUR", of: {} },
    pound: {
      alone: "pound",
      of: { british: "GBP", uk: "GBP", egyptian: "EGP", syrian: "SYP", lebanese: "LBP", sudanese: "SDG" },
    },
    sterling: { alone: "GBP", of: {} },
    quid: { alone: "GBP", of: {} },
    yen: { alone: "JPY", of: { japanese: "JPY" } },
    yuan: { alone: "CNY", of: { chinese: "CNY" } },
    renminbi: { alone: "CNY", of: {} },
    won: { alone: "KRW", of: { "south korean": "KRW", korean: "KRW" } },
    ruble: { alone: "RUB", of: { russian: "RUB", belarusian: "BYN", belarussian: "BYN" } },
    rouble: { alone: "RUB", of: { russian: "RUB", belarusian: "BYN", belarussian: "BYN" } },
    rupee: {
      alone: "rupee",
      of: {
        indian: "INR",
        pakistani: "PKR",
        "sri lankan": "LKR",
        nepali: "NPR",
        nepalese: "NPR",
        mauritian: "MUR",
      },
    },
    franc: {
      alone: "franc",
      of: { swiss: "CHF", french: "FRF", cfa: "XOF", belgian: "BEF", congolese: "CDF" },
    },
    peso: {
      alone: "peso",
      of: {
        mexican: "MXN",
        philippine: "PHP",
        argentine: "ARS",
        colombian: "COP",
        chilean: "CLP",
        cuban: "CUP",
      },
    },
    real: { alone: "BRL", of: { brazilian: "BRL" } },
    reais: { alone: "BRL", of: {} },
    rand: { alone: "ZAR", of: { "south african": "ZAR" } },
    lira: { alone: "lira", of: { turkish: "TRY", italian: "ITL", lebanese: "LBP", syrian: "SYP" } },
    shekel: { alone: "ILS", of: { israeli: "ILS" } },
    riyal: { alone: "riyal", of: { saudi: "SAR", qatari: "QAR" } },
    rial: { alone: "rial", of: { iranian: "IRR", omani: "OMR", yemeni: "YER" } },
    dinar: {
      alone: "dinar",
      of: {
        kuwaiti: "KWD",
        iraqi: "IQD",
        jordanian: "JOD",
        serbian: "RSD",
        tunisian: "TND",
        algerian: "DZD",
        libyan: "LYD",
        bahraini: "BHD",
      },
    },
    dirham: { alone: "dirham", of: { uae: "AED", emirati: "AED", moroccan: "MAD" } },
    baht: { alone: "THB", of: { thai: "THB" } },
    ringgit: { alone: "MYR", of: { malaysian: "MYR" } },
    rupiah: { alone: "IDR", of: { indonesian: "IDR" } },
    dong: { alone: "VND", of: { vietnamese: "VND" } },
    zloty: { alone: "PLN", of: { polish: "PLN" } },
    forint: { alone: "HUF", of: { hungarian: "HUF" } },
    krona: { alone: "krona", of: { swedish: "SEK", icelandic: "ISK" } },
    kronor: { alone: "SEK", of: { swedish: "SEK" } },
    krone: { alone: "krone", of: { norwegian: "NOK", danish: "DKK" } },
    kroner: { alone: "krone", of: { norwegian: "NOK", danish: "DKK" } },
    hryvnia: { alone: "UAH", of: { ukrainian: "UAH" } },
    naira: { alone: "NGN", of: { nigerian: "NGN" } },
    cedi: { alone: "GHS", of: { ghanaian: "GHS", ghana: "GHS" } },
    shilling: { alone: "shilling", of: { kenyan: "KES", ugandan: "UGX", tanzanian: "TZS", somali: "SOS" } },
    taka: { alone: "BDT", of: { bangladeshi: "BDT" } },
    tenge: { alone: "KZT", of: { kazakh: "KZT" } },
    cent: { alone: "cent", of: { us: "cent", euro: "cent" } },
    penny: { alone: "penny", of: {} },
    pence: { alone: "penny", of: {} },
    bitcoin: { alone: "bitcoin", of: {} },
  }),
);
