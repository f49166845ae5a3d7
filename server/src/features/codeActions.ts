import type { IgnoredFinding } from "../article/config";
import type { MarkDefect } from "../article/types";
import { wordsToIgnore } from "../checks/ignored";
import type { CheckCode, Finding, FixKind } from "../checks/types";
import { type Message, message } from "../text/message";

/** A quick fix of a finding. What it changes is worked out when it is chosen: see `fixEdits`. */
export interface QuickFix {
  readonly title: Message;
  readonly kind: FixKind | IgnoreKind;
  readonly finding: Finding;
  /** The one fix that is nearly always right: a mark to insert, never a speaker. */
  readonly preferred: boolean;
}

/** Fixes that change no article: the first two are decisions about the file, the last changes quotidian.json. */
export type IgnoreKind = "ignore-here" | "ignore-in-file" | "turn-off";

const titles: Readonly<Record<Exclude<FixKind, "insert-mark" | "replace">, Message>> = {
  "set-speaker": message("Set Speaker…"),
  "confirm-none": message("Confirm: No Speaker Is Named"),
  "not-speech": message("Not Reported Speech (Term, Title)"),
  "ask-reporter": message("Ask the Reporter"),
  "delete-repeat": message("Delete the Repeated Fragment"),
  "single-marks": message("Use ‘ ’ Inside"),
  "attach-attributes": message("Remove the Space before the Braces"),
  "escape-bracket": message("Write a Backslash before It"),
  "drop-pointers": message("Remove the Pointer"),
};

/** The fixes of a finding, in the order in which a menu shows them. `inCorpus`: a quotidian.json governs the article. */
export const fixesOf = (
  finding: Finding,
  mark: MarkDefect | null,
  inCorpus: boolean,
): readonly QuickFix[] => [
  ...finding.fixes.map((kind) => ({
    title: titleOf(kind, finding, mark),
    kind,
    finding,
    preferred: mends.has(kind),
  })),
  ...ignoreFixes(finding, inCorpus),
];

function titleOf(kind: FixKind, { replacement }: Finding, mark: MarkDefect | null): Message {
  if (kind === "insert-mark")
    return mark?.instead
      ? message("Write {0} instead of {1}", mark.insert, mark.instead)
      : message("Insert {0}", mark?.insert ?? "");
  return kind === "replace" ? message("Write “{0}”", replacement ?? "") : titles[kind];
}

const mends: ReadonlySet<FixKind> = new Set<FixKind>([
  "insert-mark",
  "delete-repeat",
  "single-marks",
  "attach-attributes",
  "escape-bracket",
  "replace",
]);

function ignoreFixes(finding: Finding, inCorpus: boolean): readonly QuickFix[] {
  const { code, words } = finding;
  const fix = (title: Message, kind: IgnoreKind): QuickFix => ({ title, kind, finding, preferred: false });
  return [
    ...(words === null || isMarkup(code) ? [] : [fix(message("Ignore Here"), "ignore-here")]),
    ...(isMarkup(code) ? [] : [fix(message("Ignore “{0}” in This File", code), "ignore-in-file")]),
    ...(inCorpus ? [fix(message("Turn Off “{0}”…", code), "turn-off")] : []),
  ];
}

/** The decision that a fix of this kind stands for. */
export const ignoreOf = (kind: "ignore-here" | "ignore-in-file", finding: Finding): IgnoredFinding => ({
  code: finding.code,
  words: kind === "ignore-here" && finding.words !== null ? wordsToIgnore(finding.words) : null,
});

const isMarkup = (code: CheckCode): boolean => code.startsWith("markup-") || code.startsWith("duplicate-");
