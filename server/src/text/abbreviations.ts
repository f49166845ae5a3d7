const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Before a name: the stop never ends a sentence. */
const titles = words(
  "Mr Mrs Ms Mx Dr Sen Sens Rep Reps Gov Gen Lt Col Sgt Capt Maj Cmdr Rev Hon Prof Messrs Mme Mlle Adm Supt Det Insp Pres Amb Atty Sec Cpl Pvt Brig St Ste Mt Ft Pt v vs Dist Asst Assoc",
);

/** Months and places: the stop may also end a sentence. */
const others = words(
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Corp Ltd Co Cos Bros LLC Jr Sr Esq Ave Blvd Rd Calif Fla Ariz Conn Colo Ga Kan Ky Md Mich Minn Mont Neb Nev Okla Pa Tenn Tex Va Vt Wis Wyo Ont Que Dept Est etc al approx",
);

/** Is a stop behind `word` part of it? */
export const takesStop = (word: string): boolean => titles.has(word) || others.has(word);

/** With its stop: does a name follow, so that the stop never ends a sentence? */
export const isTitleAbbreviation = (token: string): boolean =>
  token.endsWith(".") && titles.has(token.slice(0, -1));

/** The last labels of web names that news text writes without `www.`. */
export const isDomain = (label: string): boolean => domains.has(label);

const domains = words("com org net gov edu mil int io co ly tv uk eu info biz news app");
