/** Closed classes of English words, lower case: what may stand inside a noun phrase, and what ends one. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const determiners = words(
  `a an the this that these those his her its their our my your some any no every each one two three four five six seven eight nine ten
  another other many most several few both all more such numerous various dozens hundreds thousands`,
);
export const possessives = words("his her its their our my your whose");
export const personalPronouns = words("he she they we i it you");
/** Stand alone as a source: `one said`, `another said`, `many say`. */
export const indefinitePronouns = words(
  "one another others someone somebody everyone everybody many some most few both all anyone nobody several others",
);
export const relatives = words("who which that whom");
export const prepositions = words(
  `of in on at by for with from to about after before against between through during without within under over into upon among amid
  across toward towards behind beyond near since despite regarding concerning outside inside via per like than around following including throughout`,
);
export const subordinators = words(
  "when while as if because although though after before since until unless whether where once asked speaking",
);
export const conjunctions = words("and or but nor yet so");
export const auxiliaries = words(
  `is are was were be been being am has have had having do does did will would can could may might must shall should 's 're 've 'd 'll
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't get gets got`,
);
export const forBeing = words("is are was were be been being am 's 're get gets got");
export const adverbs = words(
  `also then later again still just even ever never often once not n't yesterday today tonight recently soon always sometimes first
  instead further reportedly famously himself herself themselves itself now already simply only too long since twice finally
  both each all quickly earlier subsequently previously meanwhile however therefore thus indeed perhaps almost rather out up off down away back`,
);
/** Verbs that are no cues but end a noun phrase when one looks for its start. A short list of what is most frequent in news. */
export const plainVerbForms = words(
  `went came made took gave got met left ran won lost held kept put set let brought bought sent spent stood sat lay led fell rose grew drew
  became seemed appeared looked turned moved started stopped tried used needed wanted liked loved hated hoped visited arrived returned
  attended joined signed voted supported opposed backed endorsed attacked defended launched released published issued posted passed failed
  broke burst chose drove flew froze hid paid rode sank shook slept sold stole struck threw wore woke fled fought caught built dealt dug fed
  received raised seized killed died lives lived works worked serves served runs makes takes gives gets goes comes says
  know knows see sees want wants need needs has have had plans planned expects expected includes included remains remained`,
);
/** Nouns for those who speak. */
export const personNouns = words(
  `spokesman spokeswoman spokesperson official officials representative representatives aide aides adviser advisers advisor advisors source sources lawyer lawyers
  attorney attorneys police officer officers minister ministry president senator congressman congresswoman governor mayor judge prosecutor
  prosecutors expert experts analyst analysts critic critics supporter supporters opponent opponents voter voters resident residents witness
  witnesses man woman boy girl people person mother father son daughter wife husband brother sister friend friends colleague colleagues
  neighbor neighbour neighbors neighbours student students teacher professor doctor doctors researcher researchers scientist scientists
  author authors writer journalist reporter reporters editor columnist host anchor moderator candidate nominee frontrunner rival campaign
  campaigns committee group groups organization organisation company agency department office government authorities administration
  team party union bank court panel commission council board lawmaker lawmakers republicans democrats activists activist protester
  protesters organizer organizers leader leaders chief director chairman chairwoman ceo executive executives manager coach player
  actor actress singer comedian commander general soldier soldiers diplomat diplomats ambassador envoy statement report study
  newspaper magazine website network article editorial op-ed ad poll survey letter email memo book document documents sign poster
  veteran veterans owner worker workers employee employees operative strategist consultant pollster delegate delegates staffer staffers
  volunteer volunteers crowd audience member members family couple victim victims survivor survivors insider insiders observers observer
  others billionaire businessman mogul speaker secretary treasurer master pastor priest bishop pope king queen prince envoy premier chancellor`,
);
/** How adjectives end, as far as endings tell. */
export const adjectiveEnding = /(?:ic|al|ous|ive|ed|ful|ish|ent|ant|ary)$/;
