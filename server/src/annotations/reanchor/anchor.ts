import { codePointsOf } from "../../text/codePoints";
import type { Stretch } from "./carry";
import type { Anchor } from "./reanchor";

/** Code points of text that an anchor remembers on either side. */
const surroundings = 32;

/** Fastens stretches of a canonical text: their words, where they begin, and what stands around them. */
export function anchorsAt(text: string, stretches: readonly Stretch[]): readonly Anchor[] {
  const points = codePointsOf(text);
  return stretches.map(({ start, end }) => ({
    start: points.fromUtf16(start),
    exact: text.slice(start, end),
    prefix: last(text.slice(Math.max(0, start - 2 * surroundings), start)),
    suffix: [...text.slice(end, end + 2 * surroundings)].slice(0, surroundings).join(""),
  }));
}

/** So many code points have at most twice as many units; what is cut in two at the far end is left out with the rest. */
const last = (text: string): string => [...text].slice(-surroundings).join("");
