import { isUpper, lastCharacter } from "../text/characters";
import type { Token } from "../text/tokens";
import { tokenise } from "../text/tokens";

/** What the words inside marks look like, before anyone asks whose they are. */
export interface QuoteShape {
  /** A finite clause that could stand alone as an utterance. */
  readonly clause: boolean;
  readonly words: number;
  /** Does it end as a sentence or with the comma before its cue? */
  readonly terminal: string;
  readonly upper: boolean;
  /** In lower case, yet with a subject of its own before a finite verb, as far as words can tell. */
  readonly finite: boolean;
  /** More than a name can be: `determine who they want as president`, `to turn this country around`. */
  readonly stretch: boolean;
  /** Every longer word capitalised, as in the title of a work. */
  readonly titleCase: boolean;
}

const finite = new Set(
  `is are was were am be been has have had do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't
  haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't ain't i'm you're we're they're he's she's it's that's there's
  what's who's here's where's how's i've you've we've they've i'd you'd we'd he'd she'd they'd i'll you'll we'll he'll she'll they'll it'll let's cannot think
  know want need believe got get went came said says say let go make take see look`.split(/\s+/),
);
const subjects = new Set("i you he she it we they this that there who what these those".split(" "));
/** Words that a clause which stands alone does not begin with. */
const dependent = new Set(
  "that to of in on at by for with from about as than which who whose would will could can should is was were are be been has have had being having going doing not".split(
    " ",
  ),
);
const smallWords = new Set("'s a an the of in on at by for to and or but nor with from as is vs".split(" "));

/** Reads the words between the marks; offsets do not matter here. */
export function shapeOf(inner: string): QuoteShape {
  const text = inner.trim();
  const tokens = tokenise(text.length > 600 ? text.slice(0, 600) : text);
  const words = tokens.filter((t) => t.kind !== "punctuation");
  const lowered = contracted(words.map((w) => w.text.toLowerCase().replaceAll("’", "'")));
  const first = words[0]?.text ?? "";
  const upper = isUpper(first) || /^[[(]/.test(text);
  const terminal = lastCharacter(text);
  const verb = lowered.some((w) => finite.has(w));
  const subject = lowered.some(
    (w) => subjects.has(w) || /^(?:i|you|he|she|it|we|they|that|there|who|what)'/.test(w),
  );
  const sentences = /[.!?…]["”'’]?\s+\p{Lu}/u.test(text);
  const ends = /[.!?…,—–-]/.test(terminal);
  const imperativeOrElliptic = upper && ends && words.length >= 3 && !looksTitled(words);
  return {
    words: text.length > 600 ? text.split(/\s+/).length : words.length,
    terminal,
    upper,
    titleCase: looksTitled(words),
    stretch: isStretch(lowered, upper),
    finite:
      lowered.findIndex((w) => finite.has(w)) >= 1 && words.length >= 4 && !dependent.has(lowered[0] ?? ""),
    clause:
      sentences ||
      (upper && (verb || subject) && words.length >= 2 && !(looksTitled(words) && !subject)) ||
      imperativeOrElliptic ||
      (upper && /[!?]/.test(terminal)) ||
      (!upper && words.length >= 3 && lowerClause(lowered)),
  };
}

/** `that's how` and `let's go`, which tokens write as `that 's how`: the verb belongs to the word before. */
const contracted = (lowered: readonly string[]): readonly string[] =>
  lowered.flatMap((word, i) =>
    word === "'s" && finite.has(`${lowered[i - 1]}'s`)
      ? []
      : lowered[i + 1] === "'s" && finite.has(`${word}'s`)
        ? [`${word}'s`]
        : [word],
  );

/**
 * `the matter is now closed`, `if the vote were held today, he would win`: a clause that the writer has run into the
 * sentence. It has a subject before its finite verb; `would be helpful` has none.
 */
function lowerClause(lowered: readonly string[]): boolean {
  const first = lowered[0] ?? "";
  // Only a finite verb has one of these before it: `they robbed me`.
  if (/^(?:i|he|she|we|they)$/.test(first) || first === "let's") return true;
  const at = lowered.findIndex((w) => finite.has(w));
  if (at < 0) return false;
  if (subjects.has(first) || /^(?:i|you|he|she|it|we|they|that|there)'/.test(first))
    return first !== "that" && first !== "what" && first !== "who";
  if (/^(?:but|and|if|because|so|when|as)$/.test(first))
    return lowered.slice(1, at + 1).some((w) => subjects.has(w)) || at >= 3;
  return (
    at >= 2 &&
    at <= 6 &&
    /^(?:the|a|an|no|my|our|his|her|their|your|some|many|most|all|every|each|let|people|not)$/.test(first) &&
    !lowered.slice(0, at + 1).some((w) => /^(?:that|who|which|to|that's|who's|what's)$/.test(w))
  );
}

/** A fragment of a sentence, by its length or by how it begins; a term is a few words with a noun at their end. */
const isStretch = (lowered: readonly string[], upper: boolean): boolean =>
  lowered.length >= (upper ? 8 : 4) ||
  (lowered.length >= 4 && dependent.has(lowered[0] ?? "")) ||
  (lowered.length >= 5 && lowered.slice(1).some((w) => inner.has(w)));

/** Words that stand inside a stretch of a sentence, and seldom inside a name. */
const inner = new Set(
  "a an the to that in on at by for with from about as than is are was were be been has have had who which when where how if".split(
    " ",
  ),
);

const looksTitled = (words: readonly Token[]): boolean => {
  const long = words.filter(
    (w) => w.kind === "word" && !smallWords.has(w.text.toLowerCase().replace("’", "'")),
  );
  return words.length >= 2 && long.length >= 2 && long.every((w) => isUpper(w.text));
};
