/**
 * Verbs of saying that say more than "say", by what they add. The style guides of news agencies warn of these.
 *
 * - `doubt`: the author may not believe it. `truth`: the author takes it for a fact, or for something held back.
 * - `dispute`: others contradict. `proof`: it has been shown. `tone`: how it was said, as the author heard it.
 */
export type Colour = "doubt" | "truth" | "dispute" | "proof" | "tone";

const verbs: Readonly<Record<Colour, string>> = {
  doubt: `claim claims claimed claiming allege alleges alleged alleging purport purports purported`,
  truth: `admit admits admitted admitting concede concedes conceded conceding confess confesses confessed confessing
    acknowledge acknowledges acknowledged acknowledging reveal reveals revealed revealing disclose discloses disclosed disclosing`,
  dispute: `insist insists insisted insisting maintain maintains maintained maintaining contend contends contended contending`,
  proof: `refute refutes refuted refuting rebut rebuts rebutted rebutting`,
  tone: `boast boasts boasted boasting brag brags bragged bragging gloat gloats gloated gloating crow crows crowed crowing
    rant rants ranted ranting rail rails railed railing whine whines whined whining moan moans moaned moaning
    scoff scoffs scoffed scoffing sneer sneers sneered sneering gush gushes gushed gushing fume fumes fumed fuming
    snarl snarls snarled snarling thunder thunders thundered thundering blast blasts blasted blasting slam slams slammed slamming`,
};

const colours: readonly Colour[] = ["doubt", "truth", "dispute", "proof", "tone"];

const byForm: ReadonlyMap<string, Colour> = new Map(
  colours.flatMap((colour) => verbs[colour].split(/\s+/).map((form): [string, Colour] => [form, colour])),
);

/** The first loaded verb among the words of a cue; null where all are plain. */
export function loadedVerb(cue: string): { readonly verb: string; readonly colour: Colour } | null {
  for (const [verb] of cue.matchAll(/\p{L}+/gu)) {
    const colour = byForm.get(verb.toLowerCase());
    if (colour) return { verb, colour };
  }
  return null;
}
