import type { CheckCode, Finding, FixKind } from "../checks/types";

/** A quick fix of a finding. What it changes is worked out when it is chosen: see `fixEdits`. */
export interface QuickFix {
  readonly title: string;
  readonly kind: FixKind | IgnoreKind;
  readonly finding: Finding;
  /** The one fix that is nearly always right: a mark to insert, never a speaker. */
  readonly preferred: boolean;
}

/** Fixes that change quotidian.json and not the article. */
export type IgnoreKind = "ignore-words" | "turn-off";

const titles: Readonly<Record<Exclude<FixKind, "insert-mark" | "replace">, string>> = {
  "set-speaker": "Set Speaker…",
  "confirm-none": "Confirm: No Speaker Is Named",
  "not-speech": "Not Reported Speech (Term, Title)",
  "ask-reporter": "Ask the Reporter",
  "delete-repeat": "Delete the Repeated Fragment",
  "single-marks": "Use ‘ ’ Inside",
  "attach-attributes": "Remove the Space before the Braces",
  "escape-bracket": "Write a Backslash before It",
  "drop-pointers": "Remove the Pointer",
};

/** The fixes of a finding, in the order in which a menu shows them. `inCorpus`: a quotidian.json governs the article. */
export const fixesOf = (finding: Finding, insert: string, inCorpus: boolean): readonly QuickFix[] => [
  ...finding.fixes.map((kind) => ({
    title: titleOf(kind, finding, insert),
    kind,
    finding,
    preferred: mends.has(kind),
  })),
  ...(inCorpus ? ignoreFixes(finding) : []),
];

function titleOf(kind: FixKind, { replacement }: Finding, insert: string): string {
  if (kind === "insert-mark") return `Insert ${insert}`;
  return kind === "replace" ? `Write “${replacement}”` : titles[kind];
}

const mends: ReadonlySet<FixKind> = new Set<FixKind>([
  "insert-mark",
  "delete-repeat",
  "single-marks",
  "attach-attributes",
  "escape-bracket",
  "replace",
]);

function ignoreFixes(finding: Finding): readonly QuickFix[] {
  const turnOff = {
    title: `Turn Off “${finding.code}”…`,
    kind: "turn-off",
    finding,
    preferred: false,
  } as const;
  if (finding.words === null || isMarkup(finding.code)) return [turnOff];
  return [{ title: "Ignore Here", kind: "ignore-words", finding, preferred: false }, turnOff];
}

const isMarkup = (code: CheckCode): boolean => code.startsWith("markup-") || code.startsWith("duplicate-");
