import type { NameEvent, NominalEvent } from "./types";

/** Names, and descriptions of one person, that stand in one row: `Quill, Lind and Hale`. In text order. */
export type Row = readonly (NameEvent | NominalEvent)[];

/** More members than this are a list. */
const longest = 5;

/** Gathers rows from the events of a story, and keeps the last one in mind. */
export class Rows {
  #open: (NameEvent | NominalEvent)[] = [];
  #people = false;
  /** Rows by where each of their members starts. */
  readonly byStart = new Map<number, Row>();
  /** The row that was read last. */
  last: Row | null = null;

  /** People and others make no row: `Quill and Democratic candidates`. */
  take(event: NameEvent | NominalEvent, person: boolean): void {
    if (event.joined === "aside") return;
    const goesOn = event.joined !== null && person === this.#people && this.#open.length < longest;
    this.#people = person;
    if (!goesOn) {
      this.#open = [event];
      return;
    }
    this.#open.push(event);
    if (event.joined !== "and") return;
    const row = this.#open;
    this.#open = [event];
    // `Quill met Lind and Hale`: of a row of commas alone nothing is known.
    this.last = row;
    for (const member of row) this.byStart.set(member.span.start, row);
  }
}
