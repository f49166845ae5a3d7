import type { EntityId } from "../../entities/types";
import type { CleanSpan } from "../../text/offsets";
import type { PersonGender } from "../lexicon/persons";
import type { PronounKind } from "../lexicon/pronouns";

/** Where in its clause a noun phrase stands, as far as the word before and after it tell. */
export type Position = "subject" | "object" | "oblique" | "possessive";

/** A place in the text, as distance is counted. */
export interface Place {
  readonly paragraph: number;
  /** Counted over the whole story. */
  readonly sentence: number;
  /** Index of the quotation it stands in, among the outermost; -1 in the author's own words. */
  readonly quoted: number;
}

interface At {
  readonly span: CleanSpan;
  readonly place: Place;
}

/** How a noun phrase goes on from the one before it: `Quill and [Hale]`, `Quill, [Lind] and Hale`, `Quill (I-[Ellery])`. */
export type Join = "and" | "comma" | "aside" | null;

/** A name of the article. */
export interface NameEvent extends At {
  readonly kind: "name";
  readonly entity: EntityId;
  readonly position: Position;
  readonly joined: Join;
}

/** What the text says that somebody is: `Ada Quill, [a surgeon]`, `[The attacker], named as Ada Quill`. Brings in nobody. */
export interface RoleEvent extends At {
  readonly kind: "role";
  readonly entity: EntityId;
  /** Lower case, the head last; what follows an `of` is left out. */
  readonly words: readonly string[];
}

export interface PronounEvent extends At {
  readonly kind: "pronoun";
  readonly pronoun: PronounKind;
}

/** `I` or `my` inside a quotation: its speaker's. */
export interface SelfEvent extends At {
  readonly kind: "self";
}

/** `it`, `its`, `they` or `their`, in the author's own words. */
export interface ThingEvent extends At {
  readonly kind: "thing";
  /** `they` can be several people as well as an organisation. */
  readonly plural: boolean;
  /** `its`, `their` */
  readonly owns: boolean;
}

/** A description of several people: `the researchers`, `both men`, `the two`. */
export interface GroupEvent extends At {
  readonly kind: "group";
  /** Lower case. */
  readonly head: string;
  /** `the two`, `both`: of how many it says that they are known; 0 where it does not. */
  readonly known: number;
  readonly position: Position;
}

/** A document that somebody has issued: `a statement`, `the report`. */
export interface DocumentEvent extends At {
  readonly kind: "document";
  /** Lower case, singular. */
  readonly noun: string;
  /** `the statement` was issued before. */
  readonly definite: boolean;
  /** Its verb or preposition says that somebody of this sentence issues it: `released a statement`, `in a statement`. */
  readonly issued: boolean;
  /** `its statement`, `Quill's letter` */
  readonly owned: boolean;
  /** Whose it is comes behind it: `a statement from the board`. */
  readonly by: boolean;
}

/** A description of one person or of an organisation: `the Russian president`, `a caretaker`, `the ministry`. */
export interface NominalEvent extends At {
  readonly kind: "nominal";
  readonly head: string;
  /** Lower case, determiner left out. */
  readonly words: readonly string[];
  /** `the director of the film`: film, lower case. */
  readonly of: string | null;
  /** `the minister` can be somebody named; `a minister` is somebody new. */
  readonly definite: boolean;
  /** Is the head a word for one person? */
  readonly person: boolean;
  readonly gender: PersonGender;
  readonly position: Position;
  readonly joined: Join;
}

export type DiscourseEvent =
  | NameEvent
  | RoleEvent
  | PronounEvent
  | SelfEvent
  | ThingEvent
  | GroupEvent
  | NominalEvent
  | DocumentEvent;

/** Whom a pronoun or a description means. */
export interface Reference {
  readonly span: CleanSpan;
  readonly form: "pronoun" | "nominal";
  /** Null for people without a name: `a caretaker … he`. */
  readonly entity: EntityId | null;
  /** Of a person without a name, the words that brought them in. */
  readonly description: CleanSpan | null;
  /** The name, or those words, that it was traced to. */
  readonly antecedent: CleanSpan;
  readonly confidence: number;
  /** The next best, where it is nearly as likely. */
  readonly rival: EntityId | null;
  /** Who else is meant, of several: `both`. */
  readonly others: readonly EntityId[];
}
