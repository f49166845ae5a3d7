/** What verbs of saying take behind them, by lemma. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A clause, with `that` or without: `said (that) the ferry had left`. */
export const clauseVerbs: ReadonlySet<string> = new Set([
  "make clear",
  "make plain",
  "make case",
  "make point",
  ...words(`say tell add argue write tweet claim announce declare insist explain note warn reply respond conclude recall joke quip
  assert acknowledge admit predict promise vow observe remark comment contend maintain reiterate emphasize emphasise stress
  complain lament testify pledge caution concede retort allege state recount repeat proclaim opine muse confess confide assure
  inform deny report reveal clarify confirm speculate counter answer mention suggest boast brag remind advise disclose hint imply
  indicate point post email e-mail text swear underscore underline attest aver avow exclaim forecast foresee hint joke
  reassure relate stipulate shout theorize threaten venture volunteer vouch estimate propose recommend demand
  request urge posit charge order imply rule dispute agree affirm reaffirm communicate convey plead cry show find pronounce profess concur rebut relay fume grumble gripe grouse crow moan write preach signal`),
]);

/** Verbs that hardly take any other object: what begins behind them without `that` is a clause, its verb known or not. */
export const looseVerbs = words("say contend quip insist");

/** Verbs whose clause has its `that`, or begins with a pronoun: `pledged delegates were few` is none of theirs. */
export const strictVerbs: ReadonlySet<string> = new Set([
  "make clear",
  "make plain",
  ...words(
    "agree rule dispute convey plead cry pledge vow promise threaten order charge demand request urge propose recommend rule post email text signal relate add counter answer respond",
  ),
]);

/** Somebody is told first: `told reporters (that) …`, `assured her that …`. */
export const listenerVerbs = words(
  "tell remind assure inform warn promise advise reassure ask urge order instruct beg implore exhort request email e-mail text quiz",
);

/** Of those, the ones that never go without: `assured the harbour` is a listener. */
export const alwaysHeard = words("tell remind assure inform reassure");

/** An infinitive is what was said: `promised to stay`. */
export const infinitiveVerbs = words(
  "promise vow pledge threaten swear offer ask demand beg request propose agree decline refuse consent claim",
);

/** An infinitive for somebody else to do: `urged the crew to stay`. */
export const orderingVerbs = words(
  "urge tell ask order advise instruct beg implore exhort warn remind request demand",
);

/** A question, or what it asks: `asked whether …`, `explained how …`. */
export const questionVerbs = words(
  `ask wonder question explain say tell reveal clarify describe specify disclose inquire enquire recall recount add announce
  mention note inform remind discuss elaborate detail testify predict speculate`,
);

/** A gerund is what was said: `denied knowing him`, `suggested waiting`. */
export const gerundVerbs = words(
  "deny admit recall suggest recommend propose acknowledge mention advise report",
);

/** What is asked for, or warned of, is a phrase: `called for [a ban]`, `warned of [floods]`, `warned against [sailing]`. */
export const callVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["call", words("for")],
  ["appeal", words("for")],
  ["plead", words("for")],
  ["warn", words("of against about")],
]);

/** What somebody is said to be or to have done: `described the talks as a failure`, `accused him of lying`. */
export const verdicts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "as for":
      "denounce dismiss condemn criticize criticise praise deride slam mock decry ridicule blast chide scold lambast lambaste commend credit",
    as: "describe portray characterize characterise depict hail tout trumpet brand reject cast paint",
    of: "accuse",
    for: "blame",
  }).flatMap(([prepositions, lemmas]) => {
    const taken = new Set(prepositions.split(" "));
    return lemmas.split(" ").map((lemma) => [lemma, taken] as const);
  }),
);

/** Nouns that say with a verb what was said: `her answer was that the ferry had left`. */
export const answerNouns = words("answer reply response message point explanation");

/** Nouns whose infinitive is what was said: `her vow to mend the pier`. */
export const infinitiveNouns = words(
  "promise promises pledge pledges vow vows proposal proposals threat threats offer call calls demand demands request requests plea pleas",
);

/** Nouns whose `that` brings what was said, and not a relative clause as in `the message that reached us`. */
export const clauseNouns = words(
  `claim claims warning warnings promise pledge suggestion suggestions assertion assertions argument allegation allegations
  accusation accusations announcement declaration admission acknowledgement observation complaint complaints conclusion
  prediction predictions contention insistence vow assessment statement statements report reports call calls demand demands
  comment comments remark remarks testimony confession concern concerns belief view opinion`,
);
