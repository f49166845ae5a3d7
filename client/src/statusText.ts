import type { Overview } from "../../server/src/protocol";
import type { Progress } from "./review/numbering";
import type { Translate } from "./translate";

type Counts = Overview["counts"];

/** `$(quote) 3 · 1 no speaker`, `$(quote) 7`. */
export function statusText(counts: Counts, t: Translate): string {
  const rest = counts.noSpeaker > 0 ? ` · ${t("{0} no speaker", counts.noSpeaker)}` : "";
  return `$(quote) ${counts.quotations}${rest}`;
}

/** While a review goes on: `$(quote) 3 of 7`. */
export const reviewText = ({ number, of }: Progress, t: Translate): string =>
  `$(quote) ${t("{0} of {1}", number, of)}`;

export const reviewLabel = ({ number, of }: Progress, t: Translate): string =>
  t("Reviewing quotation {0} of {1}", number, of);

/** `7 quotations: 3 direct, 4 partial. 3 speakers. 0 confirmed. Click to review.` */
export function statusTooltip(counts: Counts, t: Translate): string {
  if (counts.quotations === 0) return t("No quotations in this article.");
  return [
    forms(counts, t),
    speakers(counts, t),
    t("{0} confirmed.", counts.confirmed),
    t("Click to review."),
  ].join(" ");
}

/** What a screen reader says, where the icon is silent. */
export function statusLabel(counts: Counts, t: Translate): string {
  const rest = counts.noSpeaker > 0 ? `, ${t("{0} no speaker", counts.noSpeaker)}` : "";
  return `${quotations(counts.quotations, t)}${rest}`;
}

function forms(counts: Counts, t: Translate): string {
  const indirect = counts.quotations - counts.direct - counts.partial;
  const named = [
    counts.direct > 0 ? t("{0} direct", counts.direct) : "",
    counts.partial > 0 ? t("{0} partial", counts.partial) : "",
    indirect > 0 ? t("{0} indirect", indirect) : "",
  ].filter((form) => form !== "");
  return `${quotations(counts.quotations, t)}: ${named.join(", ")}.`;
}

const quotations = (count: number, t: Translate): string =>
  count === 1 ? t("1 quotation") : t("{0} quotations", count);

const speakers = ({ speakers: count }: Counts, t: Translate): string =>
  count === 1 ? t("1 speaker.") : t("{0} speakers.", count);
