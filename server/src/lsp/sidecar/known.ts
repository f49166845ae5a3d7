import type { TextDocument } from "vscode-languageserver-textdocument";
import { canonical } from "../../annotations/sidecar/canonical";
import { printSidecar } from "../../annotations/sidecar/file";
import { saysTheSame } from "../../annotations/sidecar/merge";
import { type Placement, place } from "../../annotations/sidecar/placement";
import { countedIn, type Fastened, fastenedTo, onDisk, rebased, sidecarIn } from "./fastened";
import type { FoundSidecar } from "./files";

interface Step {
  readonly was: Fastened;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** So many commands can be undone. */
const mostSteps = 100;

/** The annotations of one article as they are in memory, and what is known of the file. */
export class KnownSidecar {
  /** What the file held when it was last looked at; null where there was none. */
  #written: string | null;
  /** What the client was asked to write since then, the last one at the end: the file shows what it has written. */
  #sent: readonly (string | null)[] = [];
  #current: Fastened;
  /** As it was before each annotating command, the last one at the end, and when that was. */
  #before: readonly Step[] = [];
  /** Where the annotations stand in the version of the article that was asked for last. */
  #placement: { readonly of: Fastened; readonly version: number; readonly value: Placement } | null = null;
  #candidates: readonly string[];

  constructor({ text, saved, candidates }: FoundSidecar) {
    this.#written = text || null;
    this.#current = onDisk(this.#written, saved);
    this.#candidates = candidates;
  }

  get current(): Fastened {
    return this.#current;
  }

  /** What the file held when it was last looked at. */
  get written(): string {
    return this.#written ?? "";
  }

  /** Whether the client was asked to write what no file has shown yet. */
  get isUnshown(): boolean {
    return this.#sent.length > 0;
  }

  mayBeIn(file: string): boolean {
    return this.#candidates.includes(file);
  }

  placementIn(document: TextDocument): Placement {
    const of = this.#current;
    const { version } = document;
    if (this.#placement?.of === of && this.#placement.version === version) return this.#placement.value;
    const value = place(of.sidecar, of.text, document.getText());
    this.#placement = { of, version, value };
    return value;
  }

  /** What an annotating command makes of it; can be taken back. */
  put(next: Fastened, at: number): void {
    this.#before = [...this.#before, { was: this.#current, at }].slice(-mostSteps);
    this.#current = next;
  }

  get canTakeBack(): boolean {
    return this.#before.length > 0;
  }

  /** As it was before the last command; false where there is none that was given at `since` or later. */
  takeBack(since: number): boolean {
    const last = this.#before.at(-1);
    if (last === undefined || last.at < since) return false;
    this.#before = this.#before.slice(0, -1);
    this.#current = last.was;
    return true;
  }

  /** The positions count in the document from now on. */
  fasten(document: TextDocument): void {
    const { others } = this.#current.sidecar;
    this.#current = fastenedTo(document.getText(), this.placementIn(document), others);
  }

  /**
   * What the file has to hold. Positions count in what is on the disk: words that are only in the editor yet have none until
   * they are saved.
   *
   * @param name the article's file name
   */
  print(saved: string | null, name: string): string {
    const counted = saved === null ? this.#current.sidecar : countedIn(canonical(saved).text, this.#current);
    const next = printSidecar(counted, name) || null;
    if (next !== this.#written) this.#sent = [...this.#sent, next].slice(-mostSteps);
    return next ?? "";
  }

  /** Takes over what the file holds and we did not write: a pull, another window. Whether there is such a thing. */
  absorb({ text, saved, candidates }: FoundSidecar): boolean {
    const now = text || null;
    const base = this.#written;
    const at = this.#sent.lastIndexOf(now);
    this.#candidates = candidates;
    if (at === -1 && now === base) return false;
    this.#written = now;
    this.#sent = this.#sent.slice(at + 1);
    if (at !== -1) return false;
    const was = sidecarIn(base);
    const theirs = onDisk(now, saved);
    if (saysTheSame(was, this.#current.sidecar)) {
      this.#current = theirs;
      this.#before = [];
    } else {
      this.#current = rebased(was, this.#current, theirs);
      this.#before = this.#before.map((step) => ({ ...step, was: rebased(was, step.was, theirs) }));
    }
    return true;
  }
}
