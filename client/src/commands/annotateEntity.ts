import { l10n, type QuickPickItem, ThemeIcon, window } from "vscode";
import type { EntityRow } from "../../../server/src/protocol";
import { contains } from "../positions";
import { entityIcons } from "../views/entityGroups";
import { annotate, refusesReadOnly } from "./annotate";
import { type Place, placeOf } from "./place";
import type { Command, Services } from "./services";

type Type = EntityRow["type"];

/** The selections, or the name around the cursor, become what the user picks; what they are taken for comes first. */
export const annotateEntity: Command = async (services, argument) => {
  const place = await placeOf(argument);
  if (place === undefined || (await refusesReadOnly(services.overviews, place.document))) return;
  const guess = await typeAt(services, place);
  const types: readonly Type[] = ["person", "org", "place", "event", "misc"];
  const items = [...types].sort((a, b) => Number(b === guess) - Number(a === guess)).map(item);
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t("What do these words name?") });
  if (picked !== undefined) await annotate(services.call, place, { kind: "entity", type: picked.type });
};

/** What the name at the first selection is taken for. */
async function typeAt({ overviews }: Services, { document, selections: [first] }: Place) {
  const entities = (await overviews.current(document))?.entities ?? [];
  return (
    first && entities.find(({ mentions }) => mentions.some((mention) => contains(mention, first.start)))?.type
  );
}

const item = (type: Type): QuickPickItem & { readonly type: Type } => ({
  label: labelOf(type),
  iconPath: new ThemeIcon(entityIcons[type]),
  type,
});

function labelOf(type: Type): string {
  switch (type) {
    case "person":
      return l10n.t("A person");
    case "org":
      return l10n.t("An organisation");
    case "place":
      return l10n.t("A place");
    case "event":
      return l10n.t("An event");
    case "misc":
      return l10n.t("Something else");
  }
}
