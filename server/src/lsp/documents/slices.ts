/** Gives way to whatever waits: the host's `setImmediate`, or a message to itself. */
export type NextTurn = () => Promise<void>;

/** Milliseconds of work between two turns; a request that comes in meanwhile waits no longer than that. */
const slice = 8;

/** Thrown instead of a result when nobody wants it any more, so that nothing half-done is ever kept. */
export class Dropped extends Error {}

/** Drains `work` a slice at a time. Between slices it asks whether anybody still wants the result. */
export async function inSlices<T>(
  work: Generator<void, T>,
  nextTurn: NextTurn,
  isWanted: () => boolean,
): Promise<T> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTurn();
    if (!isWanted()) throw new Dropped();
  }
}
