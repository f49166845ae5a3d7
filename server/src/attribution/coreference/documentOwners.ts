import type { Antecedent } from "./antecedent";
import { areAlike } from "./documents";
import type { DocumentEvent } from "./types";

/** So many documents are kept in mind, the last ones. */
const most = 12;

/** In sentences: how far back the document was issued, under this name or another one. */
const [far, near] = [12, 4];

interface Known {
  readonly noun: string;
  readonly owner: Antecedent;
}

/** Who has issued which document, so that `the statement` is somebody's. */
export class DocumentOwners {
  readonly #known: Known[] = [];
  /** A document whose owner its sentence gives afterwards: `In a statement, Quill said`, `a study by Lind`. */
  #waiting: DocumentEvent | null = null;

  issue({ noun }: Pick<DocumentEvent, "noun">, owner: Antecedent): void {
    this.#known.push({ noun, owner });
    if (this.#known.length > most) this.#known.shift();
  }

  wait(event: DocumentEvent | null): void {
    this.#waiting = event;
  }

  /** Somebody of the next events is named or described: the owner, if a document of the sentence waits for one. */
  meet(owner: Antecedent): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting && waiting.place.sentence === owner.place.sentence) this.issue(waiting, owner);
  }

  /** Whose the document is; null where nobody has issued one. */
  ownerOf({ noun, place }: DocumentEvent): { readonly owner: Antecedent; readonly same: boolean } | null {
    const within = (sentences: number) => (known: Known) =>
      place.sentence - known.owner.place.sentence <= sentences;
    const same = this.#known.filter(within(far)).findLast((known) => known.noun === noun);
    const found = same ?? this.#known.filter(within(near)).findLast((known) => areAlike(known.noun, noun));
    return found ? { owner: found.owner, same: found === same } : null;
  }
}
