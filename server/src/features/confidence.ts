import type { Attribution } from "../article/types";

/**
 * How sure the words may sound; numbers appear in exports only.
 *
 * - `certain`: the name alone. `probable`: "probably". `uncertain`: two candidates and a question mark.
 * - `unnamed`: nobody is named, or the engine knows too little to name anybody.
 */
export type Certainty = "certain" | "probable" | "uncertain" | "unnamed";

export function certaintyOf({ state, status, confidence, speakers }: Attribution): Certainty {
  if (state === "none" || speakers.length === 0) return "unnamed";
  if (status === "annotated") return "certain";
  if (confidence < 0.4) return "unnamed";
  if (state === "uncertain" || confidence < 0.7) return "uncertain";
  return confidence < 0.9 ? "probable" : "certain";
}
