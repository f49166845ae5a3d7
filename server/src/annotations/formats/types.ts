import type { Reading } from "../../article/types";
import type { EntityType } from "../../entities/types";
import type { MarkedText } from "../../markup/types";
import type { Message } from "../../text/message";
import type { Annotation } from "../draft/annotate";

/** `confirmed`: what people have annotated; `all`: beside it what the engine suggests. */
export type Which = "confirmed" | "all";

/** `uncertain`: the engine names somebody, but could not decide. */
export type Status = "confirmed" | "suggested" | "uncertain";

/** An annotation on its way in or out: what the markup says, or would say, and who says so. */
export interface Exchanged extends Annotation {
  readonly status: Status;
  /** 0 to 1; 1 where confirmed; null where nobody knows. */
  readonly confidence: number | null;
}

/** The text and its annotations, in text order, the outer one first; they may cross. */
export interface ExchangedDocument {
  /** How the corpus names the file: relative, with slashes. */
  readonly name: string;
  /** Without markup. */
  readonly text: string;
  readonly annotations: readonly Exchanged[];
  /** The names of what `ref=` and `speaker=` refer to. */
  readonly entities: ReadonlyMap<string, { readonly name: string; readonly type: EntityType }>;
}

/** An article file to be exported. */
export interface ExportedFile {
  readonly name: string;
  readonly reading: Reading;
}

/** What a format cannot hold: how many of what, and why. */
export interface Loss {
  readonly count: number;
  /** In the plural, as it stands before the number: `quotations: CoNLL labels names only (2)`. */
  readonly what: Message;
}

export interface Exported {
  /** One a file that the format writes: its ending, with the dot, and its content. */
  readonly files: readonly { readonly extension: string; readonly content: string }[];
  readonly losses: readonly Loss[];
}

/** A document as a format gives it back; `text` without markup. */
export interface ImportedDocument {
  readonly name: string | null;
  readonly text: string;
  readonly annotations: readonly Exchanged[];
}

/** Documents, and what could not be brought in; or why the file cannot be read at all, in words for the user. */
export type Imported =
  | { readonly documents: readonly ImportedDocument[]; readonly losses: readonly Loss[] }
  | { readonly refused: Message };

/**
 * The article that a format speaks of: by its name, where it has one, and its place among the format's documents.
 * Null: it is not at hand, and what is said of it is passed over.
 */
export type ArticleOf = (name: string | null, nth: number) => MarkedText | null;

/** A format of annotations, out and perhaps in. Offsets are in the unit that the format's own tools count in. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** The endings of its files, with the dot; that of the annotations first. */
  readonly extensions: readonly string[];
  /** `article`: a file (or two) an article; `corpus`: one file for all of them, one article's piece after the other. */
  readonly files: "article" | "corpus";
  /** What stands before the first article's piece. */
  readonly header: string;
  /** Does an import need the article's text, since the format does not hold it? */
  readonly needsText: boolean;
  readonly export: (file: ExportedFile, which: Which) => Exported;
  readonly import: (content: string, articleOf: ArticleOf) => Imported;
}
