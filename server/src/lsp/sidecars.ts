import { type Connection, type Diagnostic, DiagnosticSeverity, Emitter } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Drafts } from "../annotations/draft";
import { canonical } from "../annotations/sidecar/canonical";
import { parseSidecar, printSidecar } from "../annotations/sidecar/file";
import { merged, saysTheSame } from "../annotations/sidecar/merge";
import { changed, fastened, type Placement, place } from "../annotations/sidecar/placement";
import { sha256 } from "../annotations/sidecar/sha256";
import { emptySidecar, type Sidecar } from "../annotations/sidecar/types";
import { type FindSidecarResult, findSidecarRequest, type SidecarFile } from "../protocol";
import { nameOf } from "./uris";

/** Annotations and the canonical text that their positions count in; null where nobody has it any more. */
interface Fastened {
  readonly sidecar: Sidecar;
  readonly text: string | null;
}

interface Step {
  readonly was: Fastened;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Known {
  /** The sidecar's uri. */
  readonly uri: string;
  /** What the file held when it was last looked at; null where there was none. */
  written: string | null;
  /** What the client was asked to write since then, the last one at the end: the file shows what it has written. */
  sent: readonly (string | null)[];
  current: Fastened;
  /** As it was before each annotating command, the last one at the end, and when that was. */
  before: readonly Step[];
  /** Where the annotations stand in the version of the article that was asked for last. */
  placement: { readonly of: Fastened; readonly version: number; readonly value: Placement } | null;
}

/** So many commands can be undone. */
const mostSteps = 100;

/**
 * The sidecars of the open articles. What is in memory counts; the client writes it to the file after each command and
 * after the article's save, with positions in the article as it is on the disk.
 */
export class Sidecars {
  readonly #connection: Connection;
  readonly #known = new Map<string, Promise<Known | null>>();
  readonly #changed = new Emitter<string>();

  /** Fires with an article's uri when its annotations are others. */
  readonly onDidChange = this.#changed.event;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Where the annotations stand in an open article; null where it can have no sidecar. */
  async placement(document: TextDocument): Promise<Placement | null> {
    const known = await this.#of(document.uri);
    return known && placementIn(known, document);
  }

  /** Where they stand in a text of an article that may not be open; null where it can have no sidecar. */
  async placementOf(uri: string, text: string): Promise<Placement | null> {
    const known = await (this.#known.get(uri) ?? this.#read(uri));
    return known && place(known.current.sidecar, known.current.text, text);
  }

  /** What the file has to hold after a command; null where the article can have no sidecar. */
  async change(document: TextDocument, drafts: Drafts): Promise<SidecarFile | null> {
    const known = await this.#of(document.uri);
    if (known === null) return null;
    const before = placementIn(known, document);
    const sidecar = changed(before, drafts, known.current.sidecar.others, document.getText());
    return this.#put(document.uri, known, { sidecar, text: canonical(document.getText()).text });
  }

  /** With an orphan fastened to other words, or (no drafts) without it. */
  async repair(
    document: TextDocument,
    id: string,
    clean: Placement["placed"][number]["clean"] | null,
  ): Promise<SidecarFile | null> {
    const known = await this.#of(document.uri);
    const found = known && placementIn(known, document);
    const orphan = found?.orphans.find((entry) => entry.id === id);
    if (known === null || found === null || orphan === undefined) return null;
    const placement: Placement = {
      placed: clean === null ? found.placed : [...found.placed, { entry: orphan, clean }],
      orphans: found.orphans.filter((entry) => entry !== orphan),
    };
    const text = document.getText();
    const sidecar = fastened(placement, known.current.sidecar.others, text);
    return this.#put(document.uri, known, { sidecar, text: canonical(text).text });
  }

  /** Whether a command can be taken back. */
  async canUndo(uri: string): Promise<boolean> {
    const known = await this.#of(uri);
    return known !== null && known.before.length > 0;
  }

  /** As it was before the last command; null where there is none that was given at `since` or later. */
  async undo(uri: string, since: number): Promise<SidecarFile | null> {
    const known = await this.#of(uri);
    const last = known?.before.at(-1);
    if (known === null || last === undefined || last.at < since) return null;
    known.before = known.before.slice(0, -1);
    known.current = last.was;
    this.#changed.fire(uri);
    return this.#print(uri, known);
  }

  /** What the file has to hold after the article was saved or got another name; null where that is what it holds. */
  async saved(uri: string, document: TextDocument | undefined): Promise<SidecarFile | null> {
    const known = await this.#of(uri);
    if (known === null) return null;
    if (document !== undefined) {
      const text = document.getText();
      const sidecar = fastened(placementIn(known, document), known.current.sidecar.others, text);
      known.current = { sidecar, text: canonical(text).text };
    }
    const file = await this.#print(uri, known);
    return file === null || file.text === (known.written ?? "") ? null : file;
  }

  /** A sidecar has changed on the disk; what we have written ourselves is known already. */
  async fileChanged(sidecarUri: string): Promise<void> {
    for (const [uri, waiting] of [...this.#known]) {
      const known = await waiting;
      if (known?.uri !== sidecarUri) continue;
      const found = await this.find(uri);
      if (found !== null) this.#absorb(uri, known, found);
    }
  }

  /** The configuration has changed, and with it perhaps the files: they are looked at again, and nothing is forgotten. */
  async lookAgain(): Promise<void> {
    for (const [uri, waiting] of [...this.#known]) {
      const known = await waiting.catch(() => null);
      const found = known && (await this.find(uri));
      if (known === null || found === null) this.#known.delete(uri);
      else this.#absorb(uri, known, found);
    }
  }

  /** Unless the client was asked to write what no file has shown yet. */
  forget(uri: string): void {
    const waiting = this.#known.get(uri);
    void waiting?.then(
      (known) => {
        if (this.#known.get(uri) === waiting && !known?.sent.length) this.#known.delete(uri);
      },
      () => undefined,
    );
  }

  #of(uri: string): Promise<Known | null> {
    const known = this.#known.get(uri) ?? this.#load(uri);
    this.#known.set(uri, known);
    // A client that could not answer is asked again.
    known.catch(() => this.#known.delete(uri));
    return known;
  }

  async #load(uri: string): Promise<Known | null> {
    const known = await this.#read(uri);
    if (known !== null) this.#report(known.uri, known.current.sidecar);
    return known;
  }

  async #read(uri: string): Promise<Known | null> {
    const found = await this.find(uri);
    if (found === null) return null;
    const sidecar = sidecarIn(found.text);
    return {
      uri: found.uri,
      written: found.text || null,
      sent: [],
      current: { sidecar, text: textOf(sidecar, found.saved) },
      before: [],
      placement: null,
    };
  }

  /** The files as they are now. */
  find(uri: string): Promise<FindSidecarResult> {
    return this.#connection.sendRequest<FindSidecarResult>(findSidecarRequest.method, { uri });
  }

  async #put(uri: string, known: Known, next: Fastened): Promise<SidecarFile | null> {
    known.before = [...known.before, { was: known.current, at: Date.now() }].slice(-mostSteps);
    known.current = next;
    this.#changed.fire(uri);
    return this.#print(uri, known);
  }

  /** Positions count in what is on the disk: words that are only in the editor yet have none until they are saved. */
  async #print(uri: string, known: Known): Promise<SidecarFile | null> {
    const found = await this.find(uri);
    if (found === null) return null;
    this.#absorb(uri, known, found);
    const { sidecar, text } = known.current;
    const saved = found.saved === null ? null : canonical(found.saved).text;
    const onDisk =
      saved === null || saved === text
        ? sidecar
        : fastened(place(sidecar, text, saved), sidecar.others, saved);
    const next = printSidecar(onDisk, nameOf(uri)) || null;
    if (next !== known.written) known.sent = [...known.sent, next].slice(-mostSteps);
    return { uri: known.uri, text: next ?? "" };
  }

  /** Takes over what the file holds and we did not write: a pull from a repository, another window. */
  #absorb(uri: string, known: Known, { text, saved }: NonNullable<FindSidecarResult>): void {
    const now = text || null;
    const base = known.written;
    const at = known.sent.lastIndexOf(now);
    if (at === -1 && now === base) return;
    known.written = now;
    known.sent = known.sent.slice(at + 1);
    if (at !== -1) return;
    const theirs = sidecarIn(now);
    const newer = { sidecar: theirs, text: textOf(theirs, saved) };
    if (saysTheSame(sidecarIn(base), known.current.sidecar)) {
      known.current = newer;
      known.before = [];
    } else {
      known.current = rebased(sidecarIn(base), known.current, newer);
      known.before = known.before.map(({ was, at }) => ({ was: rebased(sidecarIn(base), was, newer), at }));
    }
    this.#report(known.uri, theirs);
    this.#changed.fire(uri);
  }

  /** Nobody pulls diagnostics of this file, so they are pushed. */
  #report(uri: string, { others }: Sidecar): void {
    const diagnostics = others.map(
      ({ line, text, message }): Diagnostic => ({
        message,
        range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: text.length } },
        severity: DiagnosticSeverity.Error,
        source: "Quotidian",
      }),
    );
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}

function placementIn(known: Known, document: TextDocument): Placement {
  const { current, placement } = known;
  if (placement !== null && placement.of === current && placement.version === document.version)
    return placement.value;
  const value = place(current.sidecar, current.text, document.getText());
  known.placement = { of: current, version: document.version, value };
  return value;
}

const sidecarIn = (text: string | null): Sidecar => (text === null ? emptySidecar : parseSidecar(text));

/** What we have, with what somebody else has made of the file that both began with. */
function rebased(base: Sidecar, { sidecar, text }: Fastened, theirs: Fastened): Fastened {
  // Of a text that nobody has we have changed nothing.
  if (text === null) return theirs;
  const moved = fastened(place(theirs.sidecar, theirs.text, text), theirs.sidecar.others, text);
  return { sidecar: merged(base, sidecar, moved), text };
}

/** The text on the disk, if it is the one that the sidecar speaks of. */
function textOf(sidecar: Sidecar, saved: string | null): string | null {
  if (saved === null || sidecar.hash === null) return null;
  const { text } = canonical(saved);
  return sha256(text) === sidecar.hash ? text : null;
}
