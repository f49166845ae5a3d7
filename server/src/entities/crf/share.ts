/** A share in five steps: none, up to a third, up to two thirds, less than all, all. */
export const stepOf = (part: number, whole: number): number =>
  part === 0 ? 0 : part === whole ? 4 : part * 3 <= whole ? 1 : part * 3 <= whole * 2 ? 2 : 3;
