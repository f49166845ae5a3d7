import { commands } from "vscode";

/** Every context key of the extension, as `when` clauses in package.json name it, with the type of its value. */
export interface ContextKeys {
  /** Whether the active editor shows a news article; stays true while a side bar or panel has the focus. */
  "quotidian.articleActive": boolean;
  /** Whether the workspace has a quotidian.json, in a folder's root or one level below. */
  "quotidian.corpusPresent": boolean;
  /** Number of `.txt` files in the workspace; counted only where a view has to offer them. Undefined: not counted. */
  "quotidian.textFileCount": number | undefined;
  /** Number of quotations in the active article; undefined until it has been analysed. */
  "quotidian.quotationCount": number | undefined;
  /** How many of them nobody is named for; whether there is one with a speaker that nobody has confirmed yet. */
  "quotidian.noSpeakerCount": number;
  "quotidian.suggested": boolean;
  /** Number of names in the active article; undefined until it has been analysed. */
  "quotidian.entityCount": number | undefined;
  /** Whether the cursor is in a quotation of the active article, on a name, on one that no registry knows, in an annotation. */
  "quotidian.inQuotation": boolean;
  "quotidian.onName": boolean;
  "quotidian.onUnregisteredName": boolean;
  "quotidian.inAnnotation": boolean;
  /** Whether the active article holds any annotation. */
  "quotidian.annotated": boolean;
  /** Whether annotations of it name somebody by name where an id could stand. */
  "quotidian.withoutId": boolean;
  /** Whether the active article's annotations are kept in a file beside it; whether some have lost their words. */
  "quotidian.annotationsBeside": boolean;
  "quotidian.orphaned": boolean;
  /** Whether there is a decision that can be taken back, or an annotation that is kept beside the article. */
  "quotidian.decided": boolean;
  "quotidian.annotatedBeside": boolean;
  /** Whether these steps of the walkthrough have been done in the example. */
  "quotidian.soughtInExample": boolean;
  "quotidian.reviewedExample": boolean;
  /** How the Quotations view is grouped. */
  "quotidian.grouping": "work" | "speaker";
}

/** What VS Code has been told: the cursor moves often, and what it is on changes seldom. */
const told = new Map<keyof ContextKeys, ContextKeys[keyof ContextKeys]>();

export function setContext<Key extends keyof ContextKeys>(key: Key, value: ContextKeys[Key]): void {
  if (told.has(key) && told.get(key) === value) return;
  told.set(key, value);
  void commands.executeCommand("setContext", key, value);
}
