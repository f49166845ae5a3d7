/**
 * The requests that Quotidian adds to the Language Server Protocol: name, parameters, result.
 * This is the only file that client and server share, and it imports nothing.
 * Positions and ranges are LSP's: zero-based lines, UTF-16 characters, end-exclusive.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A request's name with the types of its parameters and result, for `call.ts` and `serve.ts`. */
export interface RequestType<Params, Result> {
  readonly method: string;
  /** Never set: carries the types only. */
  readonly types?: (params: Params) => Result;
}

const request = <Params, Result>(method: string): RequestType<Params, Result> => ({ method });

export interface DocumentParams {
  readonly uri: string;
}

// ── What the sidebar, the status item and the decorations show ─────────────────────────────────

/** `none`: nobody is named. `uncertain`: the engine could not decide. `annotated`: a person has confirmed it. */
export type QuoteState = "none" | "uncertain" | "attributed" | "annotated";

/** One quotation, its parts chained: a count of rows is a count of quotations. */
export interface QuoteRow {
  readonly id: string;
  readonly state: QuoteState;
  readonly form: "direct" | "partial" | "indirect";
  /** The words without their marks, of all parts, in one line. */
  readonly text: string;
  /** One range a part, marks included; the first is where a click goes. */
  readonly ranges: readonly Range[];
  /** `Donald Trump`; `Putin or Mattarella?` where uncertain; empty where nobody is named. */
  readonly speaker: string;
  /** What groups rows by speaker: the entity's id, or the description as written; empty where nobody is named. */
  readonly speakerKey: string;
  /** `Lavrov`, `RIA Novosti`: nearest first. */
  readonly via: readonly string[];
}

export interface EntityRow {
  readonly id: string;
  readonly type: "person" | "org" | "place" | "event" | "misc";
  readonly name: string;
  readonly aliases: readonly string[];
  readonly title: string;
  /** Ranges of the mentions, names first-hand only (no pronouns), in text order. */
  readonly mentions: readonly Range[];
  /** Number of quotations attributed. */
  readonly quotations: number;
  readonly registered: boolean;
}

/** Everything the client shows of one article file. */
export interface Overview {
  /** The version of the document that the ranges refer to. */
  readonly version: number;
  /** How many entities the registry of its corpus knows; null where it is in no corpus. */
  readonly registrySize: number | null;
  readonly quotes: readonly QuoteRow[];
  readonly entities: readonly EntityRow[];
  readonly counts: {
    readonly quotations: number;
    readonly direct: number;
    readonly partial: number;
    readonly noSpeaker: number;
    readonly uncertain: number;
    readonly confirmed: number;
    readonly speakers: number;
  };
  /** Ranges to dim. */
  readonly boilerplate: readonly Range[];
  readonly attributes: readonly Range[];
  /** What people have annotated, attributes included. */
  readonly annotations: readonly Range[];
  /** Whether annotations are kept in a file beside the article, and how many of them have lost their words. */
  readonly isBeside: boolean;
  readonly orphans: number;
  /** Whether an annotating command can be taken back by `undoAnnotation`. */
  readonly canUndo: boolean;
  /** How many annotations name somebody by name where an id could stand. */
  readonly withoutId: number;
}

/** Null: the document is not open on the server, or is no article. */
export const overviewRequest = request<DocumentParams, Overview | null>("quotidian/overview");

/** Sent to the client when the analysis of an open document may have changed for a reason other than an edit. */
export const overviewChanged = { method: "quotidian/overviewChanged" } as const;
export type OverviewChangedParams = DocumentParams;

// ── Annotating: the server works out the edit, the client applies it ────────────────────────────

export type Annotate =
  /** The selection; or, where it is empty, the quotation around the cursor. Several selections, one edit. */
  | { readonly kind: "quotation" }
  | { readonly kind: "entity"; readonly type: "person" | "org" | "place" | "event" | "misc" }
  /**
   * An entity's id, several with spaces between them, a description, or `none` (checked: nobody is named), or
   * `not-speech` (a term or a title). `external`: the article does not tell, somebody knows.
   */
  | { readonly kind: "speaker"; readonly speaker: string; readonly external?: boolean }
  /** Confirms what the engine suggests for each quotation that is touched; refused where it suggests nobody. */
  | { readonly kind: "accept" }
  /** Confirms every suggestion that is stated in the quotation's own sentence, wherever the selection is. */
  | { readonly kind: "accept-stated" }
  | { readonly kind: "not-speech" }
  /** Every mention, in this article, of what the first selection is on. */
  | { readonly kind: "mentions" }
  /** Other attributes, `.quote speaker=none`, for the innermost annotation around the first selection. */
  | { readonly kind: "attributes"; readonly text: string }
  /** Names and aliases in `speaker=` and `ref=` become ids, in the whole file. */
  | { readonly kind: "normalise-ids" }
  /** Adds what a file of another format says of this article; selections do not count. */
  | { readonly kind: "import"; readonly format: string; readonly content: string }
  | { readonly kind: "remove" }
  | { readonly kind: "remove-all" };

export interface AnnotateParams extends DocumentParams {
  readonly version: number;
  readonly selections: readonly Range[];
  readonly action: Annotate;
}

/** The edits and the version that they apply to, or why nothing can be done, in words for the user. */
export type AnnotateResult =
  | {
      readonly version: number;
      readonly edits: readonly TextEdit[];
      /** How many quotations or names a command about many of them is about; absent for the others. */
      readonly count?: number;
      /** Of an import: what could not be brought in. */
      readonly losses?: readonly Loss[];
    }
  /** The same where annotations are kept in a file of their own: the article stays as it is. */
  | {
      readonly version: number;
      readonly sidecar: SidecarFile;
      readonly count?: number;
      readonly losses?: readonly Loss[];
    }
  | { readonly refused: string };

export const annotateRequest = request<AnnotateParams, AnnotateResult>("quotidian/annotate");

/** The line that rejects what is suggested for the quotation at a position, to be added to the decisions. */
export type RejectResult = { readonly line: string; readonly speaker: string } | { readonly refused: string };

export interface RejectParams extends PositionParams {
  /** The version that the position refers to. */
  readonly version: number;
}

export const rejectRequest = request<RejectParams, RejectResult>("quotidian/reject");

export interface PositionParams extends DocumentParams {
  readonly position: Position;
}

/** The attributes of the innermost annotation at a position, without braces; null where there is none. */
export const attributesRequest = request<PositionParams, string | null>("quotidian/attributes");

export interface SpeakerCandidate {
  /** What `speaker=` would hold. */
  readonly id: string;
  readonly name: string;
  /** `probably · “he noted” → De Mistura (line 11)`; empty where there is nothing to say. */
  readonly reason: string;
}

/** The quotation at a position and who may have said it, best first. Null: no quotation there. */
export interface SpeakersResult {
  readonly quote: { readonly text: string; readonly range: Range };
  /** The words of the paragraph around its first part, in one line each; at most 80 characters. */
  readonly before: string;
  readonly after: string;
  /** One range a part, marks included. */
  readonly parts: readonly Range[];
  /** The words in which the engine found the speaker: `he`, `noted`. */
  readonly evidence: readonly Range[];
  /** Whether the first candidate is the engine's judgement: what `accept` would write. */
  readonly suggested: boolean;
  /** Why nobody is suggested; empty where somebody is. */
  readonly nobody: string;
  readonly candidates: readonly SpeakerCandidate[];
}

export const speakersRequest = request<PositionParams, SpeakersResult | null>("quotidian/speakers");

// ── The corpus and its registry ────────────────────────────────────────────────────────────────

export interface QuotationsOfParams extends DocumentParams {
  readonly position: Position;
}

/** The quotations of the entity that is named at a position: those of the article, then those of the corpus. */
export const quotationsOfRequest = request<QuotationsOfParams, readonly Location[]>("quotidian/quotationsOf");

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export interface RegisterParams extends DocumentParams {
  /** Ids of entities, as the document's overview gives them. */
  readonly entities: readonly string[];
  /** The text of the registry as the user sees it; empty where there is none yet. */
  readonly registry: string;
}

/** One edit of the registry's text and what it adds, or why nothing can be added, in words for the user. */
export type RegisterResult =
  | { readonly edit: TextEdit; readonly added: readonly { readonly id: string; readonly name: string }[] }
  | { readonly refused: string };

export const registerRequest = request<RegisterParams, RegisterResult>("quotidian/register");

/** Whom or what a corpus-wide edit is about. */
export interface EntityRef {
  readonly id: string;
  readonly type: EntityRow["type"];
  readonly name: string;
}

/** What the name at a position names; null: no name there. */
export const entityRefRequest = request<PositionParams, EntityRef | null>("quotidian/entityRef");

export interface MentionsInParams {
  readonly entity: EntityRef;
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** The edits that annotate every mention in files that need not be open; files without one are left out. */
export interface MentionsInResult {
  readonly files: readonly {
    readonly uri: string;
    readonly count: number;
    /** Null: annotations of the file are kept beside it; `mentionsBeside` writes them. */
    readonly edits: readonly TextEdit[] | null;
  }[];
}

export const mentionsInRequest = request<MentionsInParams, MentionsInResult>("quotidian/mentionsIn");

export interface MentionsBesideParams extends DocumentParams {
  readonly entity: EntityRef;
  /** The article's text. */
  readonly text: string;
}

/** What the file beside an article, open or not, has to hold with every mention annotated. Null: nothing changes. */
export const mentionsBesideRequest = request<MentionsBesideParams, SidecarFile | null>(
  "quotidian/mentionsBeside",
);

export interface RenamesBesideParams extends PositionParams {
  readonly newId: string;
}

/** The files beside which an id is named, each with the number of annotations; null: it stands in texts, as rename has it. */
export type RenamesBesideResult = {
  readonly id: string;
  readonly files: readonly { readonly uri: string; readonly count: number }[];
} | null;

/** What renaming the id at a position changes beside articles; refused as a rename is. */
export const renamesBesideRequest = request<RenamesBesideParams, RenamesBesideResult>(
  "quotidian/renamesBeside",
);

export interface RenameBesideParams extends DocumentParams {
  readonly id: string;
  readonly newId: string;
}

/** What the file beside an article, open or not, has to hold with one id in place of another. Null: nothing changes. */
export const renameBesideRequest = request<RenameBesideParams, SidecarFile | null>("quotidian/renameBeside");

export interface RenameEntryParams {
  /** The registry's text as the user sees it. */
  readonly registry: string;
  readonly id: string;
  readonly newId: string;
}

/** The edit that gives an entry of the registry another id. Null: it has none with that id. */
export const renameEntryRequest = request<RenameEntryParams, TextEdit | null>("quotidian/renameEntry");

/** Why the quotation at a position is judged as it is, and why it is a problem or none. Null: no quotation there. */
export interface ExplainResult {
  readonly text: string;
  readonly parts: readonly Range[];
  /** `Ilona Varga, probably`. */
  readonly judgement: string;
  readonly reasons: readonly { readonly text: string; readonly range: Range }[];
  readonly flag: string;
}

export const explainRequest = request<PositionParams, ExplainResult | null>("quotidian/explain");

/** The quotation at a position, with its sentence, its speaker and its place, as one line to quote; null: none there. */
export const citationRequest = request<PositionParams, string | null>("quotidian/citation");

export interface QuotationsInParams {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** The quotations of files that need not be open, file by file in text order. */
export interface QuotationsInResult {
  readonly files: readonly { readonly uri: string; readonly quotes: readonly QuoteRow[] }[];
}

export const quotationsInRequest = request<QuotationsInParams, QuotationsInResult>("quotidian/quotationsIn");

// ── Text out ────────────────────────────────────────────────────────────────────────────────────

export interface CleanTextParams extends DocumentParams {
  /** Empty: the whole document. */
  readonly selections: readonly Range[];
}

export const cleanTextRequest = request<CleanTextParams, string | null>("quotidian/cleanText");

/** A format of annotations, as a list offers it. */
export interface FormatRow {
  readonly id: string;
  readonly label: string;
  /** The endings of its files, with the dot; that of the annotations first. */
  readonly extensions: readonly string[];
  /** One file for a whole corpus, or one (or two) for each article. */
  readonly files: "article" | "corpus";
  /** What such a file for a corpus begins with. */
  readonly header: string;
}

export const formatsRequest = request<null, readonly FormatRow[]>("quotidian/formats");

export interface ExportParams {
  /** A format's id. */
  readonly format: string;
  readonly which: "confirmed" | "all";
  readonly files: readonly ExportFile[];
}

export interface ExportResult {
  /** In the order of the articles; for a corpus format the pieces of its one file. */
  readonly files: readonly {
    /** The article's, as it was given. */
    readonly name: string;
    readonly extension: string;
    readonly content: string;
  }[];
  readonly losses: readonly Loss[];
}

/** What a format cannot hold: how many of what, and why, in words for the user. */
export interface Loss {
  readonly count: number;
  readonly what: string;
}

export interface ExportFile {
  /** As it should stand in the table: relative to the corpus. */
  readonly name: string;
  readonly text: string;
  /** Governs which `quotidian.json` applies. */
  readonly uri: string;
}

export const exportRequest = request<ExportParams, ExportResult>("quotidian/export");

// ── Annotations in files of their own ───────────────────────────────────────────────────────────

/** What a file beside an article has to hold. Empty: the file is to go. */
export interface SidecarFile {
  readonly uri: string;
  readonly text: string;
}

export interface BesideParams extends DocumentParams {
  /** The names of files in the article's folder. */
  readonly names: readonly string[];
}

/** `text`: null where there is no such file. `unreadable`: it is there and cannot be read, and why, as the system has it. */
export type FileBeside = { readonly name: string; readonly uri: string } & (
  | { readonly text: string | null }
  | { readonly unreadable: string }
);

/**
 * Files beside an article, open or not, in the order of their names, and the article as it is on the disk; null where that
 * is none. Null: the article is no file, so nothing is beside it.
 */
export type BesideResult = {
  readonly files: readonly FileBeside[];
  readonly saved: string | null;
} | null;

/** Asked by the server. */
export const besideRequest = request<BesideParams, BesideResult>("quotidian/beside");

export interface NeighboursParams extends DocumentParams {
  readonly prefix: string;
}

/** Asked by the server: the names of the other files in an article's folder that begin so, in upper or lower case. */
export const neighboursRequest = request<NeighboursParams, readonly string[]>("quotidian/neighbours");

export interface FollowParams {
  /** Files on their way to another name; null: they are deleted. */
  readonly files: readonly { readonly uri: string; readonly newUri: string | null }[];
}

/** The sidecars that go with articles, each with the article's new uri and its own. */
export type FollowResult = readonly {
  readonly sidecar: string;
  /** Null: it is to be deleted. */
  readonly to: { readonly article: string; readonly sidecar: string } | null;
}[];

/** Asked before files are renamed or deleted. */
export const followRequest = request<FollowParams, FollowResult>("quotidian/follow");

/** Asked after an article was saved or renamed. Null: its sidecar is as it has to be. */
export const sidecarRequest = request<DocumentParams, SidecarFile | null>("quotidian/sidecar");

export interface UndoAnnotationParams extends DocumentParams {
  /** Milliseconds since 1970: a command before that is not taken back. */
  readonly since: number;
}

/** Takes the last annotating command back. Null: there is none. */
export const undoAnnotationRequest = request<UndoAnnotationParams, SidecarFile | null>(
  "quotidian/undoAnnotation",
);

/** An annotation whose words are gone. */
export interface OrphanRow {
  readonly id: string;
  /** The words that it was about, what stood before and after them, and what it says: `.quote speaker=joan-doe`. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly attributes: string;
  /** Places where they may stand now, the likeliest first. */
  readonly candidates: readonly { readonly range: Range; readonly text: string }[];
}

export const orphansRequest = request<DocumentParams, readonly OrphanRow[]>("quotidian/orphans");

export interface RepairParams extends DocumentParams {
  readonly version: number;
  readonly id: string;
  /** The words that it is about from now on; null: it is to go. */
  readonly range: Range | null;
}

export const repairRequest = request<RepairParams, SidecarFile | null>("quotidian/repair");

export interface MoveAnnotationsParams extends DocumentParams {
  /** The article's text. */
  readonly text: string;
  /** `out`: from the text to the sidecar. */
  readonly direction: "in" | "out";
}

/** Both files as they have to be, or why it cannot be done, in words for the user. */
export type MoveAnnotationsResult =
  | {
      readonly text: string;
      readonly sidecar: SidecarFile;
      /** How many annotations were moved, and how many stay in the sidecar since their words are gone. */
      readonly moved: number;
      readonly orphans: number;
    }
  | { readonly refused: string };

export const moveAnnotationsRequest = request<MoveAnnotationsParams, MoveAnnotationsResult>(
  "quotidian/moveAnnotations",
);

// ── Files, read for the server by the client, so that virtual workspaces work ──────────────────

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

/** One text a uri, decoded as VS Code would, in order; null where the file cannot be read. */
export const readFilesRequest = request<ReadFilesParams, readonly (string | null)[]>("quotidian/readFiles");

export interface FindConfigParams extends DocumentParams {}

/** The nearest `quotidian.json` upwards, never beyond the workspace folder, and the registry beside it. */
export interface FindConfigResult {
  readonly config: { readonly uri: string; readonly text: string } | null;
  readonly registry: { readonly uri: string; readonly text: string } | null;
}

export const findConfigRequest = request<FindConfigParams, FindConfigResult>("quotidian/findConfig");

/** The decisions that hold for a document, and the uri that their file names count from. */
export interface FindDecisionsResult {
  /** Ends with `/`; empty where file names are whole uris. */
  readonly base: string;
  /** Lines of `quotidian.decisions.jsonl`. */
  readonly text: string;
}

export const findDecisionsRequest = request<DocumentParams, FindDecisionsResult>("quotidian/findDecisions");

/** Sent to the server: decisions have been written or taken back. */
export const decisionsChanged = { method: "quotidian/decisionsChanged" } as const;

/** The uri of every `quotidian.json` in the root of a folder or one level below: the corpora to index. */
export const listCorporaRequest = request<null, readonly string[]>("quotidian/listCorpora");

/** A corpus, by the uri of its `quotidian.json`. */
export interface CorpusParams {
  readonly config: string;
}

export interface ListedFile {
  readonly uri: string;
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

export interface ListFilesParams extends CorpusParams {
  /** How the names of sidecars end; null where they need not be listed. */
  readonly sidecars: string | null;
}

/** The article files of a corpus, sorted, and the sidecars in its folders. */
export interface ListFilesResult {
  readonly articles: readonly ListedFile[];
  readonly sidecars: readonly ListedFile[];
}

export const listFilesRequest = request<ListFilesParams, ListFilesResult>("quotidian/listFiles");

export interface LoadIndexResult {
  /** What would have made the index: the extension's version, the server's build, the name model's. */
  readonly engine: string;
  /** What `saveIndex` was given last; null where there is none. */
  readonly text: string | null;
}

export const loadIndexRequest = request<CorpusParams, LoadIndexResult>("quotidian/loadIndex");

export interface SaveIndexParams extends CorpusParams {
  readonly text: string;
}

/** Keeps what the server knows of a corpus with the workspace, outside of its folders. */
export const saveIndexRequest = request<SaveIndexParams, null>("quotidian/saveIndex");

export interface ReadModelParams {
  readonly file: "names" | "gazetteer";
}

/** A data file of the name model in base64, for a server that can read no files; null where the extension has none. */
export const readModelRequest = request<ReadModelParams, string | null>("quotidian/readModel");

// ── Presentation settings that the server needs; all the rest is quotidian.json's ────────────────

export interface Settings {
  readonly highlight: "off" | "calm" | "full";
}

// ── What our client says of itself at the start; a client that is not ours says nothing of it ───

export interface InitializationOptions extends Settings {
  /** Commands that a link in a hover may run. */
  readonly hoverCommands: readonly string[];
  /** Commands that a code action may run. */
  readonly actionCommands: readonly string[];
  /** What the server says in the user's language, by what it says in English; absent where that is the user's. */
  readonly words?: Readonly<Record<string, string>>;
}
