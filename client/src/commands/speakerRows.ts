import type { Annotate, SpeakersResult } from "../../../server/src/protocol";
import type { Translate } from "../translate";

/** A row of the question "who said this?". */
export interface SpeakerRow<Action = SpeakerAction> {
  readonly label: string;
  readonly description: string;
  /** What choosing the row does. */
  readonly action: Action;
  /** Whether the row stays while the user types, whatever the words. */
  readonly alwaysShow: boolean;
}

/** `ask`: asks for a name first. `several`: asks which of the candidates spoke together. */
export type SpeakerAction = Annotate | "ask" | "several";

/**
 * The candidates, best first, then what else there is to say. `typed` is what the user has typed so far:
 * any words can name a speaker, a description too ("a Russian official").
 */
export const speakerRows = (
  { candidates, nobody }: SpeakersResult,
  typed: string,
  t: Translate,
): readonly SpeakerRow[] => [
  ...candidates.map(({ id, name, reason }) => row<SpeakerAction>(name, speaker(id), reason, false)),
  ...someoneElseRows(typed, t),
  ...(typed.trim() === "" && candidates.length > 1
    ? [row<SpeakerAction>(t("Several who spoke together…"), "several")]
    : []),
  noSpeakerRow(t, nobody),
  notSpeechRow(t),
];

/**
 * What the user has typed, as a speaker; or an invitation to type. The words stand beside the label: VS Code puts rows first
 * whose labels match what is typed, and those are the candidates.
 */
export function someoneElseRows(typed: string, t: Translate): readonly SpeakerRow<Annotate | "ask">[] {
  const name = oneLine(typed);
  return name === ""
    ? [row(t("Someone else… (type a name)"), "ask")]
    : [
        row(t("Someone else"), speaker(name), `“${name}”`),
        row(
          t("Someone else"),
          { kind: "speaker", speaker: name, external: true },
          t("“{0}”, known from outside the text", name),
        ),
      ];
}

export const noSpeakerRow = (t: Translate, reason: string): SpeakerRow<Annotate> =>
  row(t("No speaker is named"), speaker("none"), reason);

export const notSpeechRow = (t: Translate): SpeakerRow<Annotate> =>
  row(t("Not reported speech"), { kind: "not-speech" });

export const row = <Action>(
  label: string,
  action: Action,
  description = "",
  alwaysShow = true,
): SpeakerRow<Action> => ({ label, description, action, alwaysShow });

export const speaker = (id: string): Annotate => ({ kind: "speaker", speaker: id });

/** A value of an attribute has neither line breaks nor space at its ends. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
