import type { QuoteRow, QuoteState } from "../../../server/src/protocol";
import type { Translate } from "../translate";

export type Grouping = "work" | "speaker";

/** One heading of the Quotations view with the quotations under it, in text order. Never empty. */
export interface QuotationGroup {
  /** Stays the same while quotations come and go, so that the view keeps what is folded. */
  readonly key: string;
  readonly label: string;
  readonly rows: readonly QuoteRow[];
}

export const groupQuotations = (
  rows: readonly QuoteRow[],
  by: Grouping,
  t: Translate,
): readonly QuotationGroup[] => (by === "work" ? byWork(rows, t) : bySpeaker(rows, t));

/** What needs work first. */
function byWork(rows: readonly QuoteRow[], t: Translate): readonly QuotationGroup[] {
  const labels: readonly (readonly [QuoteState, string])[] = [
    ["none", t("No speaker")],
    ["uncertain", t("Uncertain")],
    ["attributed", t("Attributed")],
    ["annotated", t("Confirmed")],
  ];
  return labels
    .map(([state, label]) => ({ key: state, label, rows: rows.filter((row) => row.state === state) }))
    .filter((group) => group.rows.length > 0);
}

/** Who is quoted most first; quotations without a certain speaker at the end. */
function bySpeaker(rows: readonly QuoteRow[], t: Translate): readonly QuotationGroup[] {
  const speakers = [...spokenBy(rows)]
    .map(([speaker, spoken]) => ({
      key: `speaker:${speaker}`,
      label: spoken[0]?.speaker ?? speaker,
      rows: spoken,
    }))
    .sort((a, b) => b.rows.length - a.rows.length || a.label.localeCompare(b.label));
  const rest = [
    { key: "uncertain", label: t("Uncertain"), rows: rows.filter((row) => row.state === "uncertain") },
    {
      key: "none",
      label: t("No speaker"),
      rows: rows.filter((row) => row.state !== "uncertain" && row.speakerKey === ""),
    },
  ];
  return [...speakers, ...rest.filter((group) => group.rows.length > 0)];
}

function spokenBy(rows: readonly QuoteRow[]): ReadonlyMap<string, readonly QuoteRow[]> {
  const spoken = new Map<string, QuoteRow[]>();
  for (const row of rows) {
    if (row.state === "uncertain" || row.speakerKey === "") continue;
    const known = spoken.get(row.speakerKey);
    if (known === undefined) spoken.set(row.speakerKey, [row]);
    else known.push(row);
  }
  return spoken;
}
