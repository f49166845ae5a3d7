/** Nouns for one person, lower case: whoever is called so can be meant by a he or she that follows. */
const words = (list: string): readonly string[] => list.split(/\s+/);

const male =
  words(`man boy father dad son husband brother uncle nephew grandfather grandson widower boyfriend stepfather
  gentleman guy actor king prince monk priest fisherman policeman businessman spokesman chairman congressman councilman serviceman
  cameraman gunman schoolboy waiter bishop archbishop cardinal patriarch pope imam sultan emperor`);

const female =
  words(`woman girl mother mom mum daughter wife sister aunt niece grandmother granddaughter widow girlfriend
  stepmother heiress schoolgirl landlady lady actress queen princess nun policewoman businesswoman spokeswoman chairwoman congresswoman councilwoman waitress
  empress duchess`);

const either =
  words(`person child baby teenager teen toddler infant student pupil teacher professor doctor nurse surgeon driver pilot
  captain passenger victim suspect witness survivor defendant plaintiff prisoner inmate patient resident villager farmer worker employee
  owner manager director chief boss leader founder editor author writer poet artist singer musician rapper composer painter
  photographer filmmaker comedian host presenter anchor reporter journalist correspondent columnist blogger critic analyst expert
  researcher scientist biologist historian economist lawyer attorney solicitor barrister judge prosecutor magistrate sheriff officer
  constable detective inspector sergeant lieutenant colonel major general admiral commander soldier veteran guard official aide adviser
  advisor diplomat ambassador envoy minister president premier chancellor secretary governor mayor senator congressperson
  representative lawmaker legislator councillor politician candidate nominee frontrunner front-runner incumbent activist campaigner protester organiser
  organizer volunteer refugee migrant tourist visitor neighbour neighbor friend colleague rival partner spouse parent cousin relative
  teenager player striker goalkeeper midfielder defender quarterback coach trainer skipper champion winner athlete runner swimmer cyclist
  boxer rider champion billionaire millionaire mogul entrepreneur engineer architect designer developer programmer hacker attacker shooter
  assailant murderer killer thief caretaker janitor clerk shopkeeper baker butcher cook chef barber librarian curator archivist
  spokesperson chairperson consultant strategist pastor rabbi source blogger user customer shopper fan follower insider staffer
  whistleblower dissident prince dictator commissioner superintendent counsel deputy speaker treasurer delegate youngster pensioner
  firefighter paramedic medic sailor skipper astronaut mogul tycoon magnate star native neurosurgeon novelist playwright
  broker trader donor cleric scholar lecturer academic legislator developer contender hopeful republican democrat conservative
  counterpart predecessor successor physicist chemist geologist ecologist epidemiologist psychologist sociologist climber rower golfer bowler batsman winger
  landlord operator organist conductor`);

export type PersonGender = "male" | "female" | null;

/** Singular nouns for people, with the gender that the word itself gives. */
export const onePerson: ReadonlyMap<string, PersonGender> = new Map([
  ...either.map((word): [string, PersonGender] => [word, null]),
  ...male.map((word): [string, PersonGender] => [word, "male"]),
  ...female.map((word): [string, PersonGender] => [word, "female"]),
]);

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Offices: whoever is called by one holds it. */
export const offices =
  set(`president premier minister chancellor secretary governor mayor senator congressman congresswoman representative
  councillor ambassador envoy judge prosecutor sheriff commissioner king queen prince princess pope cardinal archbishop bishop
  patriarch sultan emir emperor chief director chairman chairwoman coach manager captain general admiral commander
  superintendent`);

/**
 * What writers call somebody whom they have just named, so as not to name them again: `the Ohio native`, `the billionaire`.
 * Words that sooner bring in somebody else (`the spokesman`, `the witness`) are left out, as are those who speak for others
 * (`the Syrian representative`, `the envoy`).
 */
export const variations = new Set([
  ...[...offices].filter((word) => !/^(?:representative|ambassador|envoy)$/.test(word)),
  ...words(`leader politician lawmaker legislator candidate nominee frontrunner front-runner contender hopeful incumbent republican democrat
  conservative businessman businesswoman billionaire millionaire mogul tycoon magnate entrepreneur developer heiress
  novelist poet playwright artist actor actress comedian singer musician rapper composer painter star filmmaker photographer
  professor academic scholar lecturer scientist researcher biologist physicist chemist geologist ecologist historian economist
  epidemiologist psychologist sociologist neurosurgeon surgeon athlete player striker goalkeeper midfielder defender quarterback
  winger runner swimmer cyclist boxer rider golfer climber trainer skipper champion native veteran activist campaigner cleric
  founder boss diplomat columnist engineer architect designer pensioner teenager youngster whistleblower dissident astronaut`),
]);
