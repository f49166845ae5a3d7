/** The classes of entities, as an annotation names them. */
export const entityClasses = ["person", "org", "place", "event", "misc"] as const;

/** Every class that means something without a line in `quotidian.json`. */
export const builtInClasses = [
  "quote",
  ...entityClasses,
  "cue",
  "source",
  "claim",
  "note",
  "boilerplate",
] as const;
