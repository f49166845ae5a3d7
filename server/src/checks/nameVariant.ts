import type { Article, Mention, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { oneLine } from "../text/excerpt";
import { message } from "../text/message";
import { type Check, type CheckContext, type Violation, violation } from "./types";

/*
 * One name written two ways in one article.
 *
 *   Yusuf al Rashid arrived on Monday.  …  Yusuf al-Rashid left on Friday.
 *                                          ^^^^^^^^^^^^^^^
 *
 * Only spellings that differ in hyphens, spaces, apostrophes or accents are taken for one name: a different letter may be a
 * different person, and capitals follow from the place in the sentence.
 */
export const nameVariant: Check = {
  code: "name-variant",
  severity: { research: "information", newsroom: "information" },
  *find(context) {
    for (const article of context.reading.articles) yield* variants(context, article);
  },
};

interface Spelling {
  readonly words: string;
  readonly mention: Mention;
}

function* variants({ reading, line }: CheckContext, article: Article): Iterable<Violation> {
  for (const [first, ...others] of spellingsByName(reading, article).values())
    for (const { words, mention } of others) {
      if (!first) continue;
      const number = line(first.mention.span.start);
      yield violation({
        span: mention.span,
        message: message("Also written “{0}” in this article (line {1}).", first.words, number),
        words,
        related: [{ span: first.mention.span, message: message("“{0}” stands here.", first.words) }],
      });
    }
}

/** The different spellings of each name, each with its first mention, in text order. */
function spellingsByName({ marked }: Reading, article: Article): ReadonlyMap<string, readonly Spelling[]> {
  const names = new Map<string, Map<string, Spelling>>();
  for (const mention of article.mentions) {
    if (mention.form === "pronoun" || mention.form === "nominal") continue;
    const words = oneLine(wordsOf(marked, mention.span));
    const name = folded(words);
    if (name.length < shortest) continue;
    const spellings = names.get(name) ?? new Map<string, Spelling>();
    names.set(name, spellings);
    const spelling = words.toLowerCase().replace(/[‘’‛`´]/gu, "'");
    if (!spellings.has(spelling)) spellings.set(spelling, { words, mention });
  }
  return new Map([...names].map(([name, spellings]) => [name, [...spellings.values()]]));
}

/** Letters. Shorter names are initials and acronyms, which have many right spellings. */
const shortest = 5;

/** Yusuf al-Rashid, Yusuf al Rashid → yusufalrashid; Nováková → novakova. */
const folded = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s\-‐‑–'‘’‛`´]/gu, "");
