/** What a link in `standOff` can say: the keys of the markup that point to another annotation. */
export const linkKeys = ["cue", "source", "part"] as const;

/** The feature that tells a suggestion; no key of the markup has a dot in it. */
export const statusFeature = "quotidian.status";

/** Before the id of a Wikidata item, its address. */
export const wikidata = "https://www.wikidata.org/entity/";
