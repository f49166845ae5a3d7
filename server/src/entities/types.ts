import type { CleanOffset, Span } from "../text/offsets";

declare const entityId: unique symbol;
/** A slug of the full name (`sergei-lavrov`), or the registry's id where the entity is registered. */
export type EntityId = string & { readonly [entityId]: true };

export type EntityType = "person" | "org" | "place" | "event" | "misc";
export type MentionForm = "full" | "surname" | "acronym" | "alias" | "nominal" | "pronoun";

/** A span that refers to an entity. Of a name the name alone: `President [Trump]`. */
export interface Mention<O extends number = CleanOffset> {
  readonly span: Span<O>;
  readonly entity: EntityId;
  readonly form: MentionForm;
  /** 0 to 1: how sure it is that the mention is this entity's; 1 for a name. */
  readonly confidence: number;
}

export interface Entity<O extends number = CleanOffset> {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The fullest name that the article uses, or the registry's. */
  readonly name: string;
  /** Every other spelling that the article uses, in order of appearance. */
  readonly aliases: readonly string[];
  /** Role as the article gives it: `Russian Foreign Minister`. */
  readonly title: { readonly text: string; readonly span: Span<O> } | null;
  readonly gender: "female" | "male" | null;
  /** Is the id the registry's? */
  readonly registered: boolean;
}

/** A name found by the tagger, before names are linked. Offsets are relative to the paragraph. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** 0 to 1: how sure the tagger is of span and type together. */
  readonly confidence: number;
}
