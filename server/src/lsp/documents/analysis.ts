import type { CancellationToken } from "vscode-languageserver";
import type { Reading } from "../../article/types";
import { contentModified, requestCancelled } from "../errors";
import { Dropped, inSlices, type NextTurn } from "./slices";

/**
 * One analysis, shared by every request that needs it. It goes on as long as somebody waits for it and it is current;
 * work that is dropped leaves nothing behind.
 */
export class Analysis {
  #waiting = 0;
  #dropped = false;
  readonly #result: Promise<Reading>;

  constructor(work: Generator<void, Reading>, nextTurn: NextTurn) {
    this.#result = inSlices(work, nextTurn, () => this.#isWanted());
    // Whoever waits sees the failure; nobody waiting is no reason to end the process.
    this.#result.catch(() => undefined);
  }

  /** It can no longer answer: whoever waits is told that the document has changed. */
  get isDropped(): boolean {
    return this.#dropped;
  }

  drop(): void {
    this.#dropped = true;
  }

  /** The reading, unless the request is cancelled before it is there. */
  async reading(token: CancellationToken): Promise<Reading> {
    if (token.isCancellationRequested) throw requestCancelled();
    this.#waiting += 1;
    try {
      return await orCancelled(this.#result, token);
    } catch (error) {
      throw error instanceof Dropped ? contentModified() : error;
    } finally {
      this.#waiting -= 1;
    }
  }

  #isWanted(): boolean {
    if (this.#waiting === 0) this.#dropped = true;
    return !this.#dropped;
  }
}

function orCancelled<T>(result: Promise<T>, token: CancellationToken): Promise<T> {
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => reject(requestCancelled()));
    result.then(resolve, reject).finally(() => listener.dispose());
  });
}
