/**
 * What a word can be: outside of every name (0), or the beginning, inside, last or only word
 * of a name of one type. Label = 1 + 4 × type + position.
 */
export const nameTypes = ["PER", "ORG", "LOC", "MISC"] as const;

export const outside = 0;
export const positions = { begin: 0, inside: 1, last: 2, only: 3 } as const;
export const labelCount = 1 + 4 * nameTypes.length;

export const labelOf = (type: number, position: number): number => 1 + 4 * type + position;
export const typeOf = (label: number): number => (label - 1) >> 2;
export const positionOf = (label: number): number => (label - 1) & 3;

/** Is a name still open after this label? */
const isOpen = (label: number): boolean => label !== outside && positionOf(label) <= positions.inside;
const opens = (label: number): boolean =>
  label === outside || positionOf(label) === positions.begin || positionOf(label) === positions.only;

const mayFollow = (before: number, label: number): boolean =>
  isOpen(before) ? !opens(label) && typeOf(before) === typeOf(label) : opens(label);

const allLabels = Array.from({ length: labelCount }, (_, label) => label);

/** Labels that may stand before each label. */
export const predecessors: readonly (readonly number[])[] = allLabels.map((label) =>
  allLabels.filter((before) => mayFollow(before, label)),
);

/** Labels that may start or end a run of words whose neighbours belong to no name. */
export const starts: readonly boolean[] = allLabels.map((label) => opens(label));
export const ends: readonly boolean[] = allLabels.map((label) => !isOpen(label));
/** Labels of a word with no other beside it. */
export const alone: readonly number[] = allLabels.filter((label) => starts[label] && ends[label]);

/**
 * A feature's weights: one a label, then one a type and one a position. A label's weight is the sum of its own, its
 * type's and its position's, so that what is seen of `B-ORG` teaches something about `U-ORG` too.
 */
export const columnCount = labelCount + nameTypes.length + Object.keys(positions).length;

/** The column of a label's type and of its position; -1 for outside, which has neither. */
export const typeColumn: readonly number[] = allLabels.map((label) =>
  label === outside ? -1 : labelCount + typeOf(label),
);
export const positionColumn: readonly number[] = allLabels.map((label) =>
  label === outside ? -1 : labelCount + nameTypes.length + positionOf(label),
);

/** What the columns of one row, from `at` on, say together for a label. */
export function labelSum(columns: Int32Array, at: number, label: number): number {
  const own = columns[at + label] as number;
  if (label === outside) return own;
  const ofType = columns[at + (typeColumn[label] as number)] as number;
  return own + ofType + (columns[at + (positionColumn[label] as number)] as number);
}
