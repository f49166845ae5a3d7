import type { EntityRow } from "../../../server/src/protocol";
import type { Translate } from "../translate";

/** One heading of People & Places. Never empty. */
export interface EntityGroup {
  readonly type: EntityRow["type"];
  readonly label: string;
  readonly rows: readonly EntityRow[];
}

/** By type; within one, who is quoted most, then who is named most. */
export function groupEntities(rows: readonly EntityRow[], t: Translate): readonly EntityGroup[] {
  const labels: readonly (readonly [EntityRow["type"], string])[] = [
    ["person", t("People")],
    ["org", t("Organisations")],
    ["place", t("Places")],
    ["event", t("Events")],
    ["misc", t("Other Names")],
  ];
  return labels
    .map(([type, label]) => ({ type, label, rows: rows.filter((row) => row.type === type).sort(byWeight) }))
    .filter((group) => group.rows.length > 0);
}

const byWeight = (a: EntityRow, b: EntityRow): number =>
  b.quotations - a.quotations || b.mentions.length - a.mentions.length || a.name.localeCompare(b.name);

export const entityIcons: Readonly<Record<EntityRow["type"], string>> = {
  person: "person",
  org: "organization",
  place: "location",
  event: "calendar",
  misc: "tag",
};

/** `3 quotations · 4 mentions`. */
export function entityDescription(row: EntityRow, t: Translate): string {
  const quotations = row.quotations === 1 ? t("1 quotation") : t("{0} quotations", row.quotations);
  return row.quotations === 0 ? mentions(row, t) : `${quotations} · ${mentions(row, t)}`;
}

const mentions = (row: EntityRow, t: Translate): string =>
  row.mentions.length === 1 ? t("1 mention") : t("{0} mentions", row.mentions.length);

/** `Sergei Lavrov`, then his title and his other names, a line each. */
export function entityTooltip(row: EntityRow, t: Translate): string {
  const also = row.aliases.length > 0 ? t("Also {0}", row.aliases.join(", ")) : "";
  return [row.name, row.title, also].filter((line) => line !== "").join("\n");
}
