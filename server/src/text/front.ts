/** How many items pass, by bisection: those that pass must all stand before those that do not. */
export function frontLength<T>(items: readonly T[], passes: (item: T, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && passes(item, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
