import type { EditResult } from "./rewrite";

/** An edit about many quotations or names at once. */
export interface Bulk {
  readonly result: EditResult;
  /** How many they are. */
  readonly count: number;
}
