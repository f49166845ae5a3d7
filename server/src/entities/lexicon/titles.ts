/** Words that stand before a name and belong to the person's role, not to the name. Lower case, stops left out. */
export const titleWords: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness madam
  president vice premier prime minister chancellor secretary undersecretary deputy foreign defense defence finance interior home
  treasury energy labor labour justice health education environment trade attorney general solicitor state
  sen senator rep representative congressman congresswoman gov governor mayor councilman councilwoman councillor alderman
  assemblyman assemblywoman delegate commissioner ambassador envoy consul speaker leader chief chairman chairwoman chair chairperson
  director executive officer ceo cfo coo cto manager spokesman spokeswoman spokesperson adviser advisor aide counsel strategist analyst
  judge justice magistrate prosecutor lawyer sheriff marshal constable inspector detective superintendent sergeant sgt corporal cpl
  lieutenant lt captain capt major maj colonel col brigadier brig commander cmdr commodore admiral adm gen marshall private pvt
  king queen prince princess duke duchess earl count countess emperor empress sultan emir sheikh sheik ayatollah imam grand mufti
  pope cardinal archbishop bishop rev reverend father brother sister rabbi pastor monsignor monseñor monsenor msgr pt hon st saint
  coach quarterback striker midfielder goalkeeper defender skipper pitcher trainer manager
  editor reporter correspondent journalist author writer novelist poet actor actress singer rapper musician comedian filmmaker host
  economist historian scientist biologist researcher physicist psychologist epidemiologist
  special former ex acting interim incoming outgoing then retired late senior junior co founder co-founder assistant associate
  republican democratic democrat conservative labour liberal independent candidate nominee frontrunner congressional presidential
  legendary veteran first lady opposition rebel party press national security cabinet house senate majority minority whip
  resident witness eyewitness activist campaigner farmer teacher student driver pilot nurse doctor`.split(
    /\s+/,
  ),
);

/** Forms of address at the end of a title. */
export const honorifics = /(?:^|\s)(?:mrs?|ms|miss|mx|dr|prof|sir|dame|lord|lady|madam|hon|rt|st)\.?$/iu;

/** Titles that only a person bears: whatever name follows is a person's. */
export const personTitles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness president premier minister chancellor secretary sen senator rep
  representative congressman congresswoman gov governor mayor councilman councilwoman councillor ambassador envoy speaker chairman
  chairwoman spokesman spokeswoman spokesperson judge justice sheriff inspector detective superintendent sergeant sgt lieutenant lt
  captain capt major maj colonel col brigadier brig commander cmdr admiral adm gen king queen prince princess duke duchess pope cardinal
  archbishop bishop rev reverend rabbi pastor coach leader adviser advisor aide lawyer attorney prosecutor director chief officer
  editor economist historian author actor actress singer host analyst strategist resident activist chair ceo sheikh sheik ayatollah
  imam emir sultan correspondent reporter`.split(/\s+/),
);

/** Ranks as police reports and councils shorten them: `Det Ch Insp`. Stops left out. */
export const shortRanks: ReadonlySet<string> = new Set("det ch insp supt dci pc pcso cllr".split(" "));

export const maleTitles: ReadonlySet<string> = new Set(
  `mr sir lord baron king prince duke emperor sultan emir pope cardinal archbishop father brother councilman congressman chairman spokesman
  assemblyman alderman actor sheikh sheik ayatollah imam man boy husband father son uncle grandfather
  businessman policeman`.split(/\s+/),
);

export const femaleTitles: ReadonlySet<string> = new Set(
  `mrs ms miss dame lady baroness queen princess duchess empress sister councilwoman congresswoman chairwoman spokeswoman assemblywoman
  actress madam woman girl wife widow mother daughter aunt grandmother businesswoman policewoman`.split(
    /\s+/,
  ),
);
