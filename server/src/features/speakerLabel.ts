import type { ShortNames } from "../article/shortName";
import type { Attribution } from "../article/types";
import { certaintyOf } from "./confidence";

/**
 * Who speaks, as lists and hovers name them; empty where nobody can be named.
 *
 *   Ilona Varga    Ilona Varga and Pavel Orne    Varga or Orne?
 */
export function speakerLabel(attribution: Attribution, names: ShortNames): string {
  const { speakers } = attribution;
  switch (certaintyOf(attribution)) {
    case "unnamed":
      return "";
    case "uncertain":
      return `${speakers
        .slice(0, 2)
        .map((source) => names.ofSource(source))
        .join(" or ")}?`;
    default:
      return speakers.map(({ name }) => name).join(" and ");
  }
}

/** The same where there is little room: `Varga`, `Varga and Orne`, `Varga or Orne?`. */
export const shortSpeakerLabel = (attribution: Attribution, names: ShortNames): string =>
  certaintyOf(attribution) === "uncertain" || certaintyOf(attribution) === "unnamed"
    ? speakerLabel(attribution, names)
    : attribution.speakers.map((source) => names.ofSource(source)).join(" and ");
