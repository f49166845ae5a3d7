/** A third-person pronoun: whom it can mean, and where in its clause it stands. */
export interface PronounKind {
  readonly gender: "male" | "female";
  /** `her` is both an object and a possessive; it counts as the latter, which is the more frequent. */
  readonly role: "subject" | "object" | "possessive" | "reflexive";
}

export const thirdPerson: ReadonlyMap<string, PronounKind> = new Map([
  ["he", { gender: "male", role: "subject" }],
  ["him", { gender: "male", role: "object" }],
  ["his", { gender: "male", role: "possessive" }],
  ["himself", { gender: "male", role: "reflexive" }],
  ["she", { gender: "female", role: "subject" }],
  ["her", { gender: "female", role: "possessive" }],
  ["hers", { gender: "female", role: "object" }],
  ["herself", { gender: "female", role: "reflexive" }],
]);

/** Inside a quotation these are its speaker's. */
export const firstPerson: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself"]);
