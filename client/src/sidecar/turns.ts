/** Lets works of the same name run one after the other, in the order in which they came. */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  /** @throws what the work throws; the next one runs all the same */
  take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const done = this.over(name).then(work);
    const over: Promise<void> = done.then(
      () => this.#end(name, over),
      () => this.#end(name, over),
    );
    this.#last.set(name, over);
    return done;
  }

  /** Resolves when the works that came until now are over. */
  over(name: string): Promise<void> {
    return this.#last.get(name) ?? Promise.resolve();
  }

  #end(name: string, over: Promise<void>): void {
    if (this.#last.get(name) === over) this.#last.delete(name);
  }
}
