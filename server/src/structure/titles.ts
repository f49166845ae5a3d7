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

/** Does the line end as a sentence of prose ends, closing marks and an agency in brackets aside? */
export const endsWithStop = (line: string): boolean =>
  /[.…]["'”’»)\]]*(?:\s\([^()]{1,30}\))?$/.test(line.slice(-44));

/** Does the line end where no title ends: at a comma, a dash, an article? */
const endsOpen = (line: string): boolean =>
  /[,;:—–-]["'”’»]*$|\s(?:the|an?|and|or|of|that|which)$/.test(line.slice(-8));
const startsAsTitle = (line: string): boolean => /^[“"‘'«(¿¡#$]{0,2}[\p{Lu}\p{N}]/u.test(line);

/** Speech with its cue: `“Yes,” she said`, `Hale then asked, “Why?”`. Titles quote, but do not say so in this way. */
const speech =
  /(?:[,.!?…]["”’»]|["”’»],)\s+(?:\p{L}+\s+){0,3}(?:said|says|told|asked|added|replied|answered)\b|\p{L},\s["“«]/u;

export const hasSpeech = (line: string): boolean => speech.test(line);

const listItem = /^(?:[•·*▪●■◆–—-]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s)/;
const turn = /^(?:[QA](?=[A-Z])|(?:[QA]|[A-Z][\p{L}.]+(?: [A-Z][\p{L}.]+){0,2})\s?[:.]\s)/u;

/** Long questions and cries without title case are sentences of the story. */
const longestUtterance = 120;

/** Could the line stand over a story, from its own words alone? Never true of a line that ends with a full stop. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > 180 || !startsAsTitle(line)) return false;
  // `Jobs report gives council a lift;` with a second line under it.
  const ends = line.endsWith(";") || !(endsWithStop(line) || endsOpen(line));
  const words = ends ? wordCount(line) : 0;
  if (words < 2 || words > 30) return false;
  if (speech.test(line) || listItem.test(line)) return false;
  return !/[!?]["'”’»)]*$/.test(line) || line.length <= longestUtterance || isTitleCase(line);
}

/** Could the line stand over a section? Short, no final stop, no speech, no list, no turn of an interview. */
export function looksLikeSubhead(line: string): boolean {
  if (line.length > 80 || !startsAsTitle(line) || endsWithStop(line) || endsOpen(line)) return false;
  if (wordCount(line) > 10) return false;
  if (speech.test(line) || listItem.test(line) || turn.test(line)) return false;
  if (/^[“"«]|^['‘].*['’][.!?]?$/.test(line)) return isQuotedPhrase(line);
  // `Hale asked: “Why?”` is speech too; over a story it would be a headline.
  if (/:\s["“].*[.!?]["”]$/.test(line)) return false;
  return line.endsWith("?") ? !isAsked(line) : true;
}

/** `– ‘Who cares?’ –`: a wire's way to set a subhead. */
export const isFramedInDashes = (line: string): boolean =>
  line.length <= 80 && /^[–—-]\s\S.*\S\s[–—-]\.?$/.test(line) && wordCount(line) <= 10;

/**
 * `'A change warrior.'`, `'There's no tide'`: a few words in single marks, which says something only where the story quotes in
 * double ones.
 */
export const isInSingleMarks = (line: string): boolean =>
  /^['‘](?:[^'‘’"“”]|(?<=\p{L})['’](?=\p{L})){2,60}['’]\.?$/u.test(line) && wordCount(line) <= 7;

/** Wholly in marks: a phrase may be a subhead, an utterance is not. */
const isQuotedPhrase = (line: string): boolean =>
  /["”»'’]$/.test(line) && wordCount(line) <= 6 && !/[.!?,]["”»'’]$/.test(line);

/** A question that somebody puts, in an interview or in the story, and not one that a section answers. */
const isAsked = (line: string): boolean =>
  wordCount(line) < (/^(?:wh|how)/i.test(line) ? 2 : 3) ||
  /^(?:so|and|but|now|then|or|well|q|did|was|were|had)\b|[,;…]|\.{2}|\b(?:you|your|i|me|my|we|our|us|had)\b/i.test(
    line,
  );
