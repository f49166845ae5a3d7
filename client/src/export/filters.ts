import type { FormatRow } from "../../../server/src/protocol";
import type { Translate } from "../translate";

/** For the dialog that picks a file to import: those with the endings of its format, and any, for people call files as they like. */
export const importFilters = (
  { label, extensions }: Pick<FormatRow, "label" | "extensions">,
  t: Translate,
): Readonly<Record<string, string[]>> => ({
  [label]: extensions.map((extension) => extension.slice(1)),
  [t("All Files")]: ["*"],
});
