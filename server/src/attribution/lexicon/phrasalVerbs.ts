import type { CueKind, VerbForm } from "./verbs";

/** Verbs that report words only as part of a phrase: the forms, and what stands behind them. */
const phrases: readonly (readonly [forms: string, kind: CueKind, behind: string])[] = [
  ["talk talks talked talking", "speech", "about|of|up"],
  ["speak speaks spoke spoken speaking", "speech", "about|of"],
  ["refer refers referred referring", "label", "to"],
  [
    "make makes made making",
    "speech",
    "clear|plain|the case|the point|it clear|it plain|it very clear|it quite clear|very clear",
  ],
  ["take takes took taken taking", "speech", "issue with|aim at|a swipe at|a shot at|a jab at"],
  ["uses used using", "speech", "the term|the terms|the word|the words|the phrase|the expression"],
  ["coins coined coining", "speech", "the term|the word|the phrase|the expression"],
  ["invokes invoked invoking", "speech", "the term|the word|the words|the phrase"],
  ["lash lashes lashed lashing", "speech", "out at|out against"],
  ["tick ticks ticked ticking", "speech", "off"],
  ["rattle rattles rattled rattling", "speech", "off"],
  ["sound sounds sounded sounding", "speech", "off on|off about|off against"],
  ["push pushes pushed pushing", "speech", "back on|back at|back against"],
  ["play plays played playing", "speech", "down|up"],
  ["brush brushes brushed brushing", "speech", "off|aside"],
  ["rip rips ripped ripping", "speech", "into"],
  ["tear tears tore tearing", "speech", "into"],
  ["campaigns campaigned campaigning", "speech", "on a promise|on a pledge"],
];

const isPast = (form: string): boolean => /ed$|^(?:spoke|spoken|made|took|taken|tore)$/.test(form);

interface Phrasal {
  readonly verb: VerbForm;
  /** What may stand behind it, each as its words; longer ones first. */
  readonly behind: readonly (readonly string[])[];
}

/** By form, in lower case. */
export const phrasalVerbs: ReadonlyMap<string, Phrasal> = new Map(
  phrases.flatMap(([list, kind, behind]) => {
    const forms = list.split(" ");
    const lemma = (forms[0] ?? "").replace(/s$/, "");
    const words = behind
      .split("|")
      .map((phrase) => phrase.split(" "))
      .sort((a, b) => b.length - a.length);
    return forms.map((form): [string, Phrasal] => {
      const kindOfForm = isPast(form) ? "past" : form.endsWith("ing") ? "participle" : null;
      const verb: VerbForm = {
        lemma,
        kinds: [kind],
        form: kindOfForm ?? (form === lemma ? "base" : "present"),
        particles: [],
      };
      return [form, { verb, behind: words }];
    });
  }),
);
