import { type Connection, Emitter } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Renaming } from "../../annotations/commands/renameId";
import type { Drafts } from "../../annotations/draft/draft";
import { canonical } from "../../annotations/sidecar/canonical";
import { changed, type Placement, place } from "../../annotations/sidecar/placement";
import { renamedIn } from "../../annotations/sidecar/rename";
import type { SidecarFile } from "../../protocol";
import { type Message, message, type Say } from "../../text/message";
import { contentModified } from "../errors";
import { nameOf } from "../uris";
import { type Fastened, fastenedTo } from "./fastened";
import type { FoundSidecar, SidecarFiles } from "./files";
import { KnownSidecar } from "./known";
import { SidecarProblems } from "./problems";
import { UnreadableSidecar } from "./unreadable";

/** Why nothing can be written, in words for the user. */
interface Refused {
  readonly refused: Message;
}

/** What a command makes of the annotations of an open article. */
interface Work {
  readonly version: number;
  readonly placement: Placement | null;
  readonly drafts: Drafts;
}

/** Always the same one: what is read with it stays valid. */
const nothingRead: Placement = { placed: [], orphans: [] };

/**
 * The sidecars of the open articles. What is in memory counts; the client writes it to the file after each command and
 * after the article's save, with positions in the article as it is on the disk.
 */
export class Sidecars {
  readonly #files: SidecarFiles;
  readonly #problems: SidecarProblems;
  readonly #known = new Map<string, Promise<KnownSidecar | null>>();
  readonly #changed = new Emitter<string>();

  /** Fires with an article's uri when its annotations are others. */
  readonly onDidChange = this.#changed.event;

  constructor(connection: Connection, files: SidecarFiles, say: Say) {
    this.#files = files;
    this.#problems = new SidecarProblems(connection, say);
  }

  /**
   * Where the annotations stand in an open article; null where it can have no sidecar. The article is read all the same, and
   * the problem reported, where they cannot be read; then nothing can be written.
   */
  async placement(document: TextDocument): Promise<Placement | null> {
    try {
      return (await this.#of(document.uri))?.placementIn(document) ?? null;
    } catch (error) {
      if (!(error instanceof UnreadableSidecar)) throw error;
      this.#problems.reportUnreadable(document.uri, error);
      return nothingRead;
    }
  }

  /** Where they stand in a text of an article that may not be open; null where it can have no sidecar. */
  async placementOf(uri: string, text: string): Promise<Placement | null> {
    const known = await (this.#known.get(uri) ?? this.#read(uri));
    return known && place(known.current.sidecar, known.current.text, text);
  }

  /**
   * What the file has to hold after a command.
   *
   * @param version the one that `placement` is of
   * @param placement the annotations that the drafts were made of; null where there can be no sidecar
   * @throws ContentModified where the text or the annotations are others by now: the drafts would damage them
   */
  async change(document: TextDocument, { version, placement, drafts }: Work): Promise<SidecarFile | Refused> {
    const { uri } = document;
    const known = await this.#of(uri);
    if (known === null || placement === null)
      return { refused: message("Save this file first: its annotations are kept in a file beside it.") };
    const target = await this.#target(uri);
    if (target !== null && "refused" in target) return target;
    // Whatever is waited for lets a keystroke, another command or a pull in; from here on nothing is.
    if (document.version !== version || known.placementIn(document) !== placement) throw contentModified();
    const text = document.getText();
    const sidecar = changed(placement, drafts, known.current.sidecar.others, text);
    const file = await this.#put(uri, known, { sidecar, text: canonical(text).text });
    return file ?? { refused: message("{0} is no file any more.", nameOf(uri)) };
  }

  /**
   * What the file of an article that may not be open has to hold after a command.
   *
   * @param work makes the annotations of those that are placed in the text; null: nothing is to be changed
   * @returns null where nothing is to be changed, or cannot be: the article is no file, or its annotations are others by now
   */
  async edit(
    uri: string,
    text: string,
    work: (placement: Placement) => Promise<Drafts | null>,
  ): Promise<SidecarFile | null> {
    const known = await (this.#known.get(uri) ?? this.#read(uri));
    const target = known && (await this.#target(uri));
    if (known === null || target === null || "refused" in target) return null;
    const { current } = known;
    const placement = place(current.sidecar, current.text, text);
    const drafts = await work(placement);
    if (drafts === null || known.current !== current) return null;
    const sidecar = changed(placement, drafts, current.sidecar.others, text);
    return this.#put(uri, known, { sidecar, text: canonical(text).text });
  }

  /** How many annotations of an article, which may not be open, name an id. */
  async countNaming(uri: string, renaming: Renaming): Promise<number> {
    const known = await (this.#known.get(uri) ?? this.#read(uri));
    return known === null ? 0 : renamedIn(known.current.sidecar, renaming).count;
  }

  /** What its file has to hold with one id in place of another; null where it does not name it. */
  async rename(uri: string, renaming: Renaming): Promise<SidecarFile | null> {
    const known = await (this.#known.get(uri) ?? this.#read(uri));
    const target = known && (await this.#target(uri));
    if (known === null || target === null || "refused" in target) return null;
    const { sidecar, count } = renamedIn(known.current.sidecar, renaming);
    return count === 0 ? null : this.#put(uri, known, { ...known.current, sidecar });
  }

  /**
   * With an orphan fastened to other words, or (no words) without it.
   *
   * @throws ContentModified where the document has another version by now
   */
  async repair(
    document: TextDocument,
    version: number,
    id: string,
    clean: Placement["placed"][number]["clean"] | null,
  ): Promise<SidecarFile | null> {
    const known = await this.#of(document.uri);
    if (document.version !== version) throw contentModified();
    const found = known?.placementIn(document);
    const orphan = found?.orphans.find((entry) => entry.id === id);
    if (!known || !found || orphan === undefined) return null;
    const placement: Placement = {
      placed: clean === null ? found.placed : [...found.placed, { entry: orphan, clean }],
      orphans: found.orphans.filter((entry) => entry !== orphan),
    };
    const next = fastenedTo(document.getText(), placement, known.current.sidecar.others);
    return this.#put(document.uri, known, next);
  }

  /** Whether a command can be taken back. */
  async canUndo(uri: string): Promise<boolean> {
    const known = await this.#of(uri).catch(() => null);
    return known?.canTakeBack ?? false;
  }

  /** As it was before the last command; null where there is none that was given at `since` or later. */
  async undo(uri: string, since: number): Promise<SidecarFile | null> {
    const known = await this.#of(uri);
    if (!known?.takeBack(since)) return null;
    this.#changed.fire(uri);
    return this.#print(uri, known);
  }

  /** What the file has to hold after the article was saved or got another name; null where that is what it holds. */
  async saved(uri: string, document: TextDocument | undefined): Promise<SidecarFile | null> {
    const known = await this.#of(uri);
    if (known === null) return null;
    if (document !== undefined) known.fasten(document);
    const file = await this.#print(uri, known);
    return file === null || file.text === known.written ? null : file;
  }

  /** A sidecar has changed on the disk; what we have written ourselves is known already. */
  async fileChanged(file: string): Promise<void> {
    for (const [uri, waiting] of [...this.#known]) {
      const known = await waiting.catch(() => null);
      const found = known?.mayBeIn(file) ? await this.#look(uri) : null;
      if (known && found) this.#absorb(uri, known, found);
    }
  }

  /** The configuration has changed, and with it perhaps the files: they are looked at again, and nothing is forgotten. */
  async lookAgain(): Promise<void> {
    for (const [uri, waiting] of [...this.#known]) {
      const known = await waiting.catch(() => null);
      const found = known && (await this.#look(uri));
      if (known === null || found === null) this.#known.delete(uri);
      else if (found !== undefined) this.#absorb(uri, known, found);
    }
  }

  /** Unless the client was asked to write what no file has shown yet. */
  forget(uri: string): void {
    const waiting = this.#known.get(uri);
    void waiting?.then(
      (known) => {
        if (this.#known.get(uri) === waiting && !known?.isUnshown) this.#known.delete(uri);
      },
      () => undefined,
    );
  }

  #of(uri: string): Promise<KnownSidecar | null> {
    const known = this.#known.get(uri) ?? this.#read(uri);
    this.#known.set(uri, known);
    // A client that could not answer is asked again.
    known.catch(() => this.#known.delete(uri));
    return known;
  }

  /** Undefined: a file cannot be read, which is reported. */
  async #look(uri: string): Promise<FoundSidecar | null | undefined> {
    try {
      return await this.#files.find(uri);
    } catch (error) {
      if (!(error instanceof UnreadableSidecar)) throw error;
      this.#problems.reportUnreadable(uri, error);
      return undefined;
    }
  }

  async #read(uri: string): Promise<KnownSidecar | null> {
    const found = await this.#files.find(uri);
    if (found === null) return null;
    const known = new KnownSidecar(found);
    this.#problems.report(uri, found);
    return known;
  }

  /** The file to write; null where the article is no file. */
  async #target(uri: string): Promise<{ readonly uri: string } | Refused | null> {
    const found = await this.#files.find(uri);
    return found === null ? null : this.#targetOf(uri, found);
  }

  async #targetOf(
    article: string,
    { uri }: FoundSidecar,
  ): Promise<{ readonly uri: string } | Refused | null> {
    return uri === null ? this.#files.fresh(article) : { uri };
  }

  #put(uri: string, known: KnownSidecar, next: Fastened): Promise<SidecarFile | null> {
    known.put(next, Date.now());
    this.#changed.fire(uri);
    return this.#print(uri, known);
  }

  async #print(uri: string, known: KnownSidecar): Promise<SidecarFile | null> {
    const found = await this.#files.find(uri);
    const target = found && (await this.#targetOf(uri, found));
    if (!found || target === null || "refused" in target) return null;
    this.#absorb(uri, known, found);
    return { uri: target.uri, text: known.print(found.saved, nameOf(uri)) };
  }

  #absorb(uri: string, known: KnownSidecar, found: FoundSidecar): void {
    this.#problems.report(uri, found);
    if (known.absorb(found)) this.#changed.fire(uri);
  }
}
