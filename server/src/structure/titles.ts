/** Words of a headline that stay small in title case. */
const small = new Set(
  "a an the and but or nor for so yet at by in of on to up as is vs via with from into over per".split(" "),
);

const wordsOf = (line: string): readonly string[] => line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? [];

export const wordCount = (line: string): number => wordsOf(line).length;

/** `Russia Relations May Be At an All-Time Low`: nearly all words but the small ones are capitalised. */
export function isTitleCase(line: string): boolean {
  const words = wordsOf(line).filter((word) => !small.has(word.toLowerCase()));
  return (
    words.length >= 2 && words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= words.length * 0.85
  );
}

/** Does the line end as a sentence of prose ends, closing marks aside? */
export const endsWithStop = (line: string): boolean => /[.…]["'”’»)\]]*$/.test(line.slice(-12));
const endsOpen = (line: string): boolean => /[,;:—–-]["'”’»]*$/.test(line.slice(-8));
const startsAsTitle = (line: string): boolean => /^[“"‘'«(¿¡#$]{0,2}[\p{Lu}\p{N}]/u.test(line);

/** Speech with its cue: `“Yes,” she said`. Titles quote, but do not say so in this order. */
const speech =
  /(?:[,.!?…]["”’»]|["”’»],)\s+(?:\p{L}+\s+){0,3}(?:said|says|told|asked|added|replied|answered)\b/u;
const listItem = /^(?:[•·*▪●■◆–—-]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s)/;
const turn = /^(?:[QA]|[A-Z][\p{L}.]+(?: [A-Z][\p{L}.]+){0,2})\s?[:.]\s/u;

/** Could the line stand over a story, from its own words alone? Never true of a line that ends with a full stop. */
export function looksLikeHeadline(line: string): boolean {
  const words = wordCount(line);
  return (
    line.length <= 180 &&
    words >= 2 &&
    words <= 30 &&
    startsAsTitle(line) &&
    !endsWithStop(line) &&
    !endsOpen(line) &&
    !speech.test(line) &&
    !listItem.test(line)
  );
}

/** Could the line stand over a section? Short, no final stop, no speech, no list, no turn of an interview. */
export function looksLikeSubhead(line: string): boolean {
  const words = wordCount(line);
  if (line.length > 80 || words === 0 || words > 10) return false;
  if (!startsAsTitle(line) || endsWithStop(line) || endsOpen(line)) return false;
  if (speech.test(line) || listItem.test(line) || turn.test(line)) return false;
  // Wholly in marks: a phrase is a subhead, an utterance is not.
  const quoted = /^[“"‘'«].*["”’'»]$/u.test(line);
  return quoted ? words <= 6 && !/[.!?,]["”’'»]$/.test(line) : true;
}
