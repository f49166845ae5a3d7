import type { Annotate, SpeakersResult } from "../../../server/src/protocol";
import type { Translate } from "../translate";

/** A row of the question "who said this?". */
export interface SpeakerRow {
  readonly label: string;
  readonly description: string;
  /** What choosing the row does; `ask`: asks for a name first. */
  readonly action: Annotate | "ask";
  /** Whether the row stays while the user types, whatever the words. */
  readonly alwaysShow: boolean;
}

/**
 * The candidates, best first, then what else there is to say. `typed` is what the user has typed so far:
 * any words can name a speaker, a description too ("a Russian official").
 */
export function speakerRows(
  { candidates }: SpeakersResult,
  typed: string,
  t: Translate,
): readonly SpeakerRow[] {
  const row = (
    label: string,
    action: SpeakerRow["action"],
    description = "",
    alwaysShow = true,
  ): SpeakerRow => ({
    label,
    description,
    action,
    alwaysShow,
  });
  const name = oneLine(typed);
  return [
    ...candidates.map(({ id, name, reason }) => row(name, speaker(id), reason, false)),
    name === ""
      ? row(t("Someone else… (type a name)"), "ask")
      : row(t("Someone else: {0}", name), speaker(name)),
    row(t("No speaker is named"), speaker("none")),
    row(t("Not reported speech"), { kind: "not-speech" }),
  ];
}

export const speaker = (id: string): Annotate => ({ kind: "speaker", speaker: id });

/** A value of an attribute has neither line breaks nor space at its ends. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
