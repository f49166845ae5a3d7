/**
 * Verbs that report words, by what they say about the source.
 *
 * - `speech`: somebody uttered it: say, tell, add, warn.
 * - `label`: a name is given to something: call, describe, dub. The quoted words are a fragment.
 * - `belief`: a state of mind; a source only where nothing better governs the words.
 * - `text`: a document speaks: read, state.
 */
export type CueKind = "speech" | "label" | "belief" | "text";

const lemmas: Readonly<Record<CueKind, string>> = {
  speech: `say tell add affirm reaffirm ask argue write tweet retweet claim announce declare insist explain note warn reply respond continue conclude recall
    suggest joke quip shout yell assert acknowledge admit predict promise vow urge observe remark comment contend maintain reiterate
    emphasize emphasise stress complain lament deny report testify pledge boast exclaim wonder mention point chant counter quote
    cite caution concede confirm demand question retort answer begin post allege plead advise assure inform instruct order proclaim
    propose recommend recount repeat reveal scream whisper whine mutter murmur sigh snap shoot fire scoff sneer thunder implore beg
    exhort opine offer muse muse reflect reason rail rant read sing preach pronounce profess protest propose quiz inquire enquire
    interject intone interrupt relate rejoin remind rebut refute relay respond reassure swear chastise scold retaliate retort needle tease prod speculate spell stipulate
    summarize summarise surmise teach theorize threaten thank tease tout trumpet underscore underline utter venture volunteer
    welcome weigh clarify chide chime concur confess confide convey crack crow cry deadpan decry deliver demur detail disclose
    dismiss elaborate email e-mail text blog fume gloat grumble intimate growl gush hint holler imply joke lecture
    marvel moan mouth nod object outline persist plead pontificate posit praise pray press proffer prod
    rebuke recite reckon reject remonstrate reprimand retweet roar salute sign slur snarl sob speak spout
    stammer stutter swear sum taunt tell testify toast top trash trumpet tweet vent vouch wail warn wax worry yelp go hit put cut ad-lib assess attest
    blare bark beam blurt bellow brag broach chuckle coax commend congratulate croon echo enthuse extol
    foresee forecast forewarn grouse hail hammer howl indicate laugh mock mumble narrate open pen phone
    plug point portray proceed quibble quote rap rave react recap remark shrug smile spit sputter squeal state stipulate stump
    telegraph trill tut verify voice accept allow analyze analyse apologize apologise appeal articulate assail aver avow berate bemoan blast
    bristle clamor estimate anticipate ponder suppose snipe command close compare communicate characterize characterise defend divulge expound expostulate finish lambast lambaste slam`,
  label: `call describe dub label brand deem term name title refer characterize characterise condemn denounce criticize criticise blame accuse
    blast slam ridicule deride depict portray hail praise laud mock bill nickname decry dismiss reject cast ban charge warn seek vow
    express compare liken paint view regard herald credit identify frame rate define`,
  belief: `believe think feel hope fear know understand expect consider want wish suspect guess imagine doubt worry find see hear learn love like agree disagree`,
  text: `read state declare proclaim headline caption`,
};

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ["says", "said", "saying"],
  go: ["goes", "went", "gone", "going"],
  put: ["puts", "put", "putting"],
  hit: ["hits", "hit", "hitting"],
  tell: ["tells", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  begin: ["begins", "began", "begun", "beginning"],
  read: ["reads", "read", "reading"],
  speak: ["speaks", "spoke", "spoken", "speaking"],
  swear: ["swears", "swore", "sworn", "swearing"],
  shoot: ["shoots", "shot", "shooting"],
  sing: ["sings", "sang", "sung", "singing"],
  spit: ["spits", "spat", "spitting"],
  teach: ["teaches", "taught", "teaching"],
  think: ["thinks", "thought", "thinking"],
  feel: ["feels", "felt", "feeling"],
  know: ["knows", "knew", "known", "knowing"],
  understand: ["understands", "understood", "understanding"],
  find: ["finds", "found", "finding"],
  see: ["sees", "saw", "seen", "seeing"],
  hear: ["hears", "heard", "hearing"],
  seek: ["seeks", "sought", "seeking"],
  beg: ["begs", "begged", "begging"],
  foresee: ["foresees", "foresaw", "foreseen", "foreseeing"],
  cut: ["cuts", "cut", "cutting"],
  cast: ["casts", "cast", "casting"],
  show: ["shows", "showed", "shown", "showing"],
  offer: ["offers", "offered", "offering"],
  label: ["labels", "labeled", "labelled", "labeling", "labelling"],
  admit: ["admits", "admitted", "admitting"],
  concur: ["concurs", "concurred", "concurring"],
  quip: ["quips", "quipped", "quipping"],
  quiz: ["quizzes", "quizzed", "quizzing"],
  refer: ["refers", "referred", "referring"],
  rebut: ["rebuts", "rebutted", "rebutting"],
  brag: ["brags", "bragged", "bragging"],
  dub: ["dubs", "dubbed", "dubbing"],
  ban: ["bans", "banned", "banning"],
  aver: ["avers", "averred", "averring"],
  demur: ["demurs", "demurred", "demurring"],
  snap: ["snaps", "snapped", "snapping"],
  slam: ["slams", "slammed", "slamming"],
  plug: ["plugs", "plugged", "plugging"],
  recap: ["recaps", "recapped", "recapping"],
  rap: ["raps", "rapped", "rapping"],
  top: ["tops", "topped", "topping"],
  nod: ["nods", "nodded", "nodding"],
  sob: ["sobs", "sobbed", "sobbing"],
  sum: ["sums", "summed", "summing"],
  "ad-lib": ["ad-libs", "ad-libbed", "ad-libbing"],
};

/** What a verb form tells: its lemma, its kinds, and whether it can stand after a subject (`said`), or only follow one (`saying`). */
export interface VerbForm {
  readonly lemma: string;
  readonly kinds: readonly CueKind[];
  readonly form: "base" | "present" | "past" | "participle";
  /** Reports only together with one of these: `went on`, `chimed in`. None: reports alone. */
  readonly particles: readonly string[];
}

/** Verbs that report only with one of these small words behind them: `went on`, `shot back`, but no `shooting in`. */
const particlesOf: Readonly<Record<string, readonly string[]>> = {
  go: ["on"],
  chime: ["in"],
  cut: ["in"],
  weigh: ["in"],
  fire: ["back", "off"],
  shoot: ["back"],
  hit: ["back", "out"],
  sum: ["up", "it"],
  spell: ["out", "it"],
  put: ["it"],
};

/** The forms of a verb, in lower case. */
export function inflect(lemma: string): readonly (readonly [string, VerbForm["form"]])[] {
  const given = irregular[lemma];
  const forms = given ?? [
    /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : /[^aeiou]y$/.test(lemma)
        ? `${lemma.slice(0, -1)}ies`
        : `${lemma}s`,
    /e$/.test(lemma) ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`,
    /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`,
  ];
  return [
    [lemma, "base"],
    ...forms.map(
      (form, i) => [form, i === 0 ? "present" : form.endsWith("ing") ? "participle" : "past"] as const,
    ),
  ];
}

/** Every form of every verb of saying, in lower case. */
export const verbForms: ReadonlyMap<string, VerbForm> = (() => {
  const forms = new Map<string, VerbForm>();
  for (const kind of ["speech", "label", "belief", "text"] as const)
    for (const lemma of new Set(lemmas[kind].split(/\s+/)))
      for (const [word, form] of inflect(lemma)) {
        const known = forms.get(word);
        forms.set(word, {
          lemma,
          form: known?.form === "past" ? "past" : form,
          kinds: [...(known?.kinds ?? []), kind],
          particles: particlesOf[lemma] ?? [],
        });
      }
  return forms;
})();

/** Verbs that stand with any quotation, whatever else they can mean. The rest need their words right beside them. */
export const plainVerbs: ReadonlySet<string> = new Set(
  `say tell add ask argue write tweet claim announce declare insist explain note warn reply respond conclude recall joke quip assert
  acknowledge admit predict promise vow urge observe remark comment contend maintain reiterate emphasize emphasise stress complain lament testify
  pledge exclaim wonder caution concede retort allege state recount repeat proclaim opine muse confess confide
  assure inform accuse deny blame criticize criticise condemn denounce dismiss reject cite demand question order instruct propose recommend
  report reveal clarify praise label confirm speculate brief welcome
  counter answer mention suggest shout yell scream whisper boast call describe dub`.split(/\s+/),
);

/** Nouns that carry words: `his claim that`, `in a statement`, `a tweet`. */
export const speechNouns: ReadonlySet<string> = new Set(
  `statement claim comment comments remark remarks tweet tweets post posts message letter email e-mail interview speech warning
  promise pledge call calls demand demands suggestion assertion argument allegation allegations accusation accusations announcement
  declaration answer reply response question words phrase slogan motto chant chants chanting headline quote note report reports ad sign signs
  testimony memo op-ed column essay article book blog confession complaint concern concerns belief view opinion description
  characterization assessment conclusion admission acknowledgement observation joke quip reference references op-ed editorial
  caption mantra line refrain shouts cries cry credo rhetoric talk vow plea appeal prediction contention insistence urging`.split(
    /\s+/,
  ),
);
