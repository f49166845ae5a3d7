/** Nouns for one person, lower case: whoever is called so can be meant by a he or she that follows. */
const words = (list: string): readonly string[] => list.split(/\s+/);

const male =
  words(`man boy father dad son husband brother uncle nephew grandfather grandson widower boyfriend stepfather
  gentleman guy actor king prince monk priest fisherman policeman businessman spokesman chairman congressman councilman serviceman
  cameraman gunman gentleman waiter bishop archbishop cardinal patriarch pope imam sultan emperor`);

const female =
  words(`woman girl mother mom mum daughter wife sister aunt niece grandmother granddaughter widow girlfriend
  stepmother lady actress queen princess nun policewoman businesswoman spokeswoman chairwoman congresswoman councilwoman waitress
  empress duchess`);

const either =
  words(`person child baby teenager teen toddler infant student pupil teacher professor doctor nurse surgeon driver pilot
  captain passenger victim suspect witness survivor defendant plaintiff prisoner inmate patient resident villager farmer worker employee
  owner manager director chief boss leader founder editor author writer poet artist singer musician rapper composer painter
  photographer filmmaker comedian host presenter anchor reporter journalist correspondent columnist blogger critic analyst expert
  researcher scientist biologist historian economist lawyer attorney solicitor barrister judge prosecutor magistrate sheriff officer
  constable detective inspector sergeant lieutenant colonel major general admiral commander soldier veteran guard official aide adviser
  advisor diplomat ambassador envoy minister president premier chancellor secretary governor mayor senator congressperson
  representative lawmaker legislator councillor politician candidate nominee frontrunner incumbent activist campaigner protester organiser
  organizer volunteer refugee migrant tourist visitor neighbour neighbor friend colleague rival partner spouse parent cousin relative
  teenager player striker goalkeeper midfielder defender quarterback coach trainer skipper champion winner athlete runner swimmer cyclist
  boxer rider champion billionaire millionaire mogul entrepreneur engineer architect designer developer programmer hacker attacker shooter
  assailant murderer killer thief caretaker janitor clerk shopkeeper baker butcher cook chef barber librarian curator archivist
  spokesperson chairperson consultant strategist pastor rabbi source blogger user customer shopper fan follower insider staffer
  whistleblower dissident prince dictator commissioner superintendent counsel deputy speaker treasurer delegate youngster pensioner
  firefighter paramedic medic sailor skipper astronaut`);

export type PersonGender = "male" | "female" | null;

/** Singular nouns for people, with the gender that the word itself gives. */
export const onePerson: ReadonlyMap<string, PersonGender> = new Map([
  ...either.map((word): [string, PersonGender] => [word, null]),
  ...male.map((word): [string, PersonGender] => [word, "male"]),
  ...female.map((word): [string, PersonGender] => [word, "female"]),
]);
