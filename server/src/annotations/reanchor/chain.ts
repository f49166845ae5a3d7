/** Equal numbers: `length` of them from `a` in the one list and from `b` in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * The heaviest choice of runs that are in the same order in both lists; what is left out has been moved.
 * `runs` are in the order of `a` and do not overlap. Takes n log n time.
 */
export function heaviestChain(runs: readonly Run[]): ReadonlySet<Run> {
  const ranks = new Map([...runs].sort((x, y) => x.b - y.b).map((run, rank) => [run, rank + 1]));
  /** A Fenwick tree: at each rank the last run of the heaviest chain that ends there or before. */
  const tree: (Link | undefined)[] = new Array(runs.length + 1);
  let best: Link | undefined;
  for (const run of runs) {
    const rank = ranks.get(run) ?? 0;
    let before: Link | undefined;
    for (let at = rank - 1; at > 0; at -= at & -at) before = heavier(before, tree[at]);
    const link: Link = { run, weight: run.length + (before?.weight ?? 0), before };
    for (let at = rank; at <= runs.length; at += at & -at) tree[at] = heavier(tree[at], link);
    best = heavier(best, link);
  }
  const chain = new Set<Run>();
  for (let link = best; link !== undefined; link = link.before) chain.add(link.run);
  return chain;
}

interface Link {
  readonly run: Run;
  readonly weight: number;
  readonly before: Link | undefined;
}

const heavier = (a: Link | undefined, b: Link | undefined): Link | undefined =>
  a === undefined || (b !== undefined && b.weight > a.weight) ? b : a;
