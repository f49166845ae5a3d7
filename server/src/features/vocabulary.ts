import { type Message, message } from "../text/message";

/** What the built-in classes mark; docs/markup.md says more. */
export const classMeanings: Readonly<Record<string, Message>> = {
  quote: message("A quotation, its marks included"),
  person: message("The name of a person, without the title"),
  org: message("The name of an organisation"),
  place: message("The name of a place"),
  event: message("The name of an event"),
  misc: message("Any other name"),
  cue: message("The words that tell who speaks"),
  claim: message("A statement of fact; yours to use"),
  note: message("A remark; yours to use"),
  boilerplate: message("Words of the page, not of the author"),
};

/** What the keys say. */
export const keyMeanings: Readonly<Record<string, Message>> = {
  speaker: message("Who speaks: an id, a description in quotation marks, or none"),
  via: message("Through whom the words come, nearest first, with ; between the names"),
  basis: message("external: the speaker is known from outside the text"),
  form: message("direct, partial, indirect; term, title, nickname report nobody’s words"),
  cue: message("The id of the annotation of the cue"),
  source: message("The id of the annotation of the source"),
  part: message("The id of the first part of the quotation"),
  ref: message("The id of the entity"),
  wd: message("Its item in Wikidata: Q42"),
};

/** Which keys go with an annotation of these classes. */
export const keysFor = (classes: readonly string[]): readonly string[] => {
  const isQuote = classes.includes("quote");
  const isOther = classes.length > 0 && !isQuote;
  return [
    ...(isOther ? [] : ["speaker", "via", "basis", "form", "cue", "source", "part"]),
    ...(isQuote ? [] : ["ref", "wd"]),
  ];
};

/** The values that a key can have, where they are few. */
export const fixedValues: Readonly<Record<string, readonly string[]>> = {
  basis: ["external"],
  form: ["direct", "partial", "indirect", "term", "title", "nickname"],
};
