import { toSourceSpan } from "../markup/offsetMap";
import { message } from "../text/message";
import { cleanOffset } from "../text/offsets";
import { type Check, violation } from "./types";

/*
 * A word with letters of two alphabets that look alike: a search for it, or for the name it spells, finds nothing.
 *
 *   The pаct was signed.        (the second letter is Cyrillic)
 *       ^^^^
 *   →  The pact was signed.
 */
export const mixedScript: Check = {
  code: "mixed-script",
  severity: { research: "information", newsroom: "information" },
  *find({ reading: { marked } }) {
    // Nearly every text has no such letter, and then no word needs to be looked at.
    if (!other.test(marked.clean)) return;
    for (const match of marked.clean.matchAll(/[\p{L}\p{M}]+/gu)) {
      const [word] = match;
      const letter = other.exec(word)?.[0];
      if (letter === undefined || !/\p{Script=Latin}/u.test(word)) continue;
      const clean = { start: cleanOffset(match.index), end: cleanOffset(match.index + word.length) };
      yield violation({
        span: toSourceSpan(marked.map, clean),
        message: /\p{Script=Cyrillic}/u.test(letter)
          ? message("“{0}” mixes Latin and Cyrillic letters (Cyrillic “{1}”).", word, letter)
          : message("“{0}” mixes Latin and Greek letters (Greek “{1}”).", word, letter),
        words: word,
      });
    }
  },
};

/** Cyrillic, and the Greek letters that look Latin; others (ΔT, β-blocker) are meant as they stand. */
const other = /[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον]/u;
