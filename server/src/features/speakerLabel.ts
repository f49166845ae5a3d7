import type { ShortNames } from "../article/shortName";
import type { Attribution } from "../article/types";
import { message, type Say } from "../text/message";
import { certaintyOf } from "./confidence";
import { together } from "./together";

/**
 * Who speaks, as lists and hovers name them; empty where nobody can be named.
 *
 *   Ilona Varga    Ilona Varga and Pavel Orne    Varga or Orne?
 */
export function speakerLabel(attribution: Attribution, names: ShortNames, say: Say): string {
  const { speakers } = attribution;
  switch (certaintyOf(attribution)) {
    case "unnamed":
      return "";
    case "uncertain": {
      const [first = "", second] = speakers.map((source) => names.ofSource(source));
      return say(second === undefined ? message("{0}?", first) : message("{0} or {1}?", first, second));
    }
    default:
      return together(
        speakers.map(({ name }) => name),
        say,
      );
  }
}

/** The same where there is little room: `Varga`, `Varga and Orne`, `Varga or Orne?`. */
export const shortSpeakerLabel = (attribution: Attribution, names: ShortNames, say: Say): string =>
  certaintyOf(attribution) === "uncertain" || certaintyOf(attribution) === "unnamed"
    ? speakerLabel(attribution, names, say)
    : together(
        attribution.speakers.map((source) => names.ofSource(source)),
        say,
      );
