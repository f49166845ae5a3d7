import type { Span } from "../text/offsets";

export type Nested<T> = T & { readonly children: readonly Nested<T>[] };

type Growing<T> = T & { readonly children: Growing<T>[] };

/**
 * Turns spans into trees: each becomes the child of the shortest one around it.
 * One that crosses the end of the span it begins in is cut there, since no child may leave its parent.
 */
export function nest<T extends { readonly span: Span }>(flat: readonly T[]): readonly Nested<T>[] {
  const roots: Growing<T>[] = [];
  const open: Growing<T>[] = [];
  const inTextOrder = [...flat].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const node of inTextOrder) {
    while ((open.at(-1)?.span.end ?? Number.POSITIVE_INFINITY) <= node.span.start) open.pop();
    const parent = open.at(-1);
    const end = parent && parent.span.end < node.span.end ? parent.span.end : node.span.end;
    const grown: Growing<T> = { ...node, span: { start: node.span.start, end }, children: [] };
    (parent?.children ?? roots).push(grown);
    open.push(grown);
  }
  return roots;
}
