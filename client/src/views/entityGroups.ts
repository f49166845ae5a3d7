import type { EntityRow } from "../../../server/src/protocol";
import type { Translate } from "../translate";

/** One heading of People & Places. Never empty. */
export interface EntityGroup {
  readonly key: EntityRow["type"] | "unregistered";
  readonly label: string;
  readonly rows: readonly EntityRow[];
}

/**
 * By type; within one, who is quoted most, then who is named most. Where there is a registry, last and once more, those
 * that it does not know.
 *
 * @param registrySize number of entities in the registry; null where the article is in no corpus
 */
export function groupEntities(
  rows: readonly EntityRow[],
  registrySize: number | null,
  t: Translate,
): readonly EntityGroup[] {
  const labels: readonly (readonly [EntityRow["type"], string])[] = [
    ["person", t("People")],
    ["org", t("Organisations")],
    ["place", t("Places")],
    ["event", t("Events")],
    ["misc", t("Other Names")],
  ];
  const byType = labels.map(([type, label]) => ({
    key: type,
    label,
    rows: rows.filter((row) => row.type === type).sort(byWeight),
  }));
  const unregistered: EntityGroup = {
    key: "unregistered",
    label: t("Not in the Registry"),
    rows: registrySize ? rows.filter((row) => !row.registered).sort(byWeight) : [],
  };
  return [...byType, unregistered].filter((group) => group.rows.length > 0);
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
