import { type CancellationToken, type Connection, type Event, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { withoutRejected } from "../../annotations/decisions/rejections";
import { besideOf, type Placement } from "../../annotations/sidecar/placement";
import { createFactsCache } from "../../article/cache";
import type { FileDecisions } from "../../article/config";
import type { Reading } from "../../article/types";
import { runChecks } from "../../checks";
import { withoutIgnored } from "../../checks/ignored";
import type { Finding } from "../../checks/types";
import type { Tagger } from "../../entities/tagger";
import { printAttributes } from "../../markup/attributes";
import type { Configs, Governing } from "../configs";
import type { DecisionFiles } from "../decisionFiles";
import { contentModified } from "../errors";
import type { Sidecars } from "../sidecar/sidecars";
import { Analysis } from "./analysis";
import { readDocument } from "./readable";
import type { NextTurn } from "./slices";

/** An open document, read. Valid until the next `await`: then the document may have changed. */
export interface Analysed {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly governing: Governing;
  /** Where annotations of a sidecar stand, by which the reading knows them; null where they are kept in the text. */
  readonly placement: Placement | null;
  readonly findings: () => readonly Finding[];
}

/** An article that need not be open, with what changes how it is read. */
export interface ClosedArticle {
  readonly uri: string;
  readonly text: string;
  readonly governing: Governing;
  /** Where annotations of a sidecar stand; null where they are kept in the text. */
  readonly placement: Placement | null;
}

/** The annotations beside an article as a text, to see whether they are others; empty where there are none. */
export const printedBeside = ({ placement }: ClosedArticle): string =>
  (placement?.placed ?? [])
    .map(({ clean, entry }) => `${clean.start}-${clean.end}${printAttributes(entry.attributes)}`)
    .join("");

interface Known {
  readonly version: number;
  readonly governing: Governing;
  /** Where annotations of a sidecar stand; null where they are kept in the text. */
  readonly placement: Placement | null;
  readonly analysis: Analysis;
  decided: Decided | null;
}

/** What is left of an analysis after what people have decided. */
interface Decided {
  readonly decisions: FileDecisions;
  readonly reading: Reading;
  findings: readonly Finding[] | null;
}

/** Paragraphs whose facts are kept, of all documents together: about fifty long articles. */
const rememberedParagraphs = 20_000;

/** The files that are not articles and change what is read in them. */
interface Files {
  readonly configs: Configs;
  readonly sidecars: Sidecars;
  readonly decisions: DecisionFiles;
}

/** The open documents and what is known of them. A document that is closed and opened again finds its paragraphs' facts. */
export class Documents {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #known = new Map<string, Known>();
  readonly #cache = createFactsCache(rememberedParagraphs);
  readonly #configs: Configs;
  readonly #decisions: DecisionFiles;
  readonly #sidecars: Sidecars;
  #tagger: Tagger;
  readonly #nextTurn: NextTurn;
  /** How many requests wait for an analysis. */
  #waiting = 0;

  constructor({ configs, sidecars, decisions }: Files, tagger: Tagger, nextTurn: NextTurn) {
    this.#configs = configs;
    this.#decisions = decisions;
    this.#sidecars = sidecars;
    this.#tagger = tagger;
    this.#nextTurn = nextTurn;
    this.#documents.onDidChangeContent(({ document }) => this.#forget(document.uri));
    this.#documents.onDidClose(({ document }) => {
      this.#forget(document.uri);
      sidecars.forget(document.uri);
    });
  }

  listen(connection: Connection): void {
    this.#documents.listen(connection);
  }

  get onDidChange(): Event<{ readonly document: TextDocument }> {
    return this.#documents.onDidChangeContent;
  }

  get onDidClose(): Event<{ readonly document: TextDocument }> {
    return this.#documents.onDidClose;
  }

  /** From now on; what has been read with another tagger is forgotten. */
  useTagger(tagger: Tagger): void {
    this.#tagger = tagger;
    for (const uri of [...this.#known.keys()]) this.#forget(uri);
  }

  uris(): readonly string[] {
    return this.#documents.keys();
  }

  /** An open document as it is now; undefined where it is not open. */
  get(uri: string): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  /** The document as it was when the request came in, read; null if it is not open. */
  async analysed(uri: string, token: CancellationToken): Promise<Analysed | null> {
    const document = this.#documents.get(uri);
    if (document === undefined) return null;
    const { version } = document;
    const governing = await this.#configs.governing(uri);
    const isBeside = governing.config.annotations === "sidecar";
    const placement = isBeside ? await this.#sidecars.placement(document) : null;
    this.#mustBeCurrent(document, version);
    const decisions = await this.#decisions.on(uri);
    this.#mustBeCurrent(document, version);
    const known = this.#analysis(document, governing, placement);
    const read = await this.#awaited(known.analysis, token);
    this.#mustBeCurrent(document, version);
    if (known.decided?.decisions !== decisions)
      known.decided = { decisions, reading: withoutRejected(read, decisions), findings: null };
    const { decided } = known;
    const { reading } = decided;
    const findings = (): readonly Finding[] => {
      const { config, corpus } = governing;
      decided.findings ??= withoutIgnored(runChecks(reading, config, corpus), decisions.ignored);
      return decided.findings;
    };
    return { document, reading, governing, placement, findings };
  }

  /** A text of an article that need not be open, with what governs it (asked where it is not known) and stands beside it. */
  async closed(uri: string, text: string, known?: Governing): Promise<ClosedArticle> {
    const governing = known ?? (await this.#configs.governing(uri));
    const isBeside = governing.config.annotations === "sidecar";
    const placement = isBeside ? await this.#sidecars.placementOf(uri, text) : null;
    return { uri, text, governing, placement };
  }

  /** Reads it; its facts are not kept. */
  readText(article: ClosedArticle, token: CancellationToken): Promise<Reading> {
    return this.#awaited(new Analysis(this.#work(article), this.#nextTurn), token);
  }

  /** The same for what no request waits for: it stands still while one waits for an analysis. */
  readInBackground(article: ClosedArticle, token: CancellationToken): Promise<Reading> {
    const quietTurn = async (): Promise<void> => {
      do await this.#nextTurn();
      while (this.#waiting > 0 && !token.isCancellationRequested);
    };
    return new Analysis(this.#work(article), quietTurn).reading(token);
  }

  #work({ text, governing: { config, corpus }, placement }: ClosedArticle): ReturnType<typeof readDocument> {
    const beside = placement && besideOf(placement);
    return readDocument(text, { config, corpus, tagger: this.#tagger, beside });
  }

  async #awaited(analysis: Analysis, token: CancellationToken): Promise<Reading> {
    this.#waiting += 1;
    try {
      return await analysis.reading(token);
    } finally {
      this.#waiting -= 1;
    }
  }

  #analysis(document: TextDocument, governing: Governing, placement: Placement | null): Known {
    const { uri, version } = document;
    const known = this.#known.get(uri);
    const isSame =
      known?.version === version && known.governing === governing && known.placement === placement;
    if (known !== undefined && isSame && !known.analysis.isDropped) return known;
    this.#forget(uri);
    const { config, corpus } = governing;
    const beside = placement && besideOf(placement);
    const options = { config, corpus, tagger: this.#tagger, cache: this.#cache, beside };
    const analysis = new Analysis(readDocument(document.getText(), options), this.#nextTurn);
    const fresh: Known = { version, governing, placement, analysis, decided: null };
    this.#known.set(uri, fresh);
    return fresh;
  }

  /** `TextDocuments` changes a document in place, so a version that was seen may be gone. */
  #mustBeCurrent(document: TextDocument, version: number): void {
    if (this.#documents.get(document.uri) !== document || document.version !== version)
      throw contentModified();
  }

  #forget(uri: string): void {
    this.#known.get(uri)?.analysis.drop();
    this.#known.delete(uri);
  }
}
