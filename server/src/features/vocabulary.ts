/** What the built-in classes mark; docs/markup.md says more. */
export const classMeanings: Readonly<Record<string, string>> = {
  quote: "A quotation, its marks included",
  person: "The name of a person, without the title",
  org: "The name of an organisation",
  place: "The name of a place",
  event: "The name of an event",
  misc: "Any other name",
  cue: "The words that tell who speaks",
  claim: "A statement of fact; yours to use",
  note: "A remark; yours to use",
  boilerplate: "Words of the page, not of the author",
};

/** What the keys say. */
export const keyMeanings: Readonly<Record<string, string>> = {
  speaker: "Who speaks: an id, a description in quotation marks, or none",
  via: "Through whom the words come, nearest first, with ; between the names",
  basis: "external: the speaker is known from outside the text",
  form: "direct, partial, indirect; term, title, nickname report nobody’s words",
  cue: "The id of the annotation of the cue",
  source: "The id of the annotation of the source",
  part: "The id of the first part of the quotation",
  ref: "The id of the entity",
  wd: "Its item in Wikidata: Q42",
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
