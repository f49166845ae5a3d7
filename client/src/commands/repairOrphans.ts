import { l10n, type QuickPickItem, QuickPickItemKind, type TextDocument, window } from "vscode";
import { type OrphanRow, orphansRequest, type Range, repairRequest } from "../../../server/src/protocol";
import { excerpt } from "../excerpt";
import { toRange } from "../ranges";
import { writeSidecar } from "../sidecar/writeSidecar";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command, Services } from "./services";

interface OrphanItem extends QuickPickItem {
  readonly orphan: OrphanRow;
}

interface PlaceItem extends QuickPickItem {
  /** Null: the annotation is to go. */
  readonly range: Range | null;
}

/** Lists the annotations whose words are gone, and fastens the one that the user picks to other words, or discards it. */
export const repairOrphans: Command = async (services, argument) => {
  const place = await placeOf(argument);
  if (place === undefined) return;
  const { document, selections } = place;
  const orphans = await services.call(orphansRequest, { uri: document.uri.toString() });
  if (orphans.length === 0) {
    say(l10n.t("Every annotation of this article has its words."));
    return;
  }
  const picked = await window.showQuickPick(orphans.map(orphanItem), {
    title: l10n.t("Annotations whose words are gone"),
    matchOnDetail: true,
  });
  if (picked !== undefined) await repair(services, document, picked.orphan, selections[0]);
};

const orphanItem = (orphan: OrphanRow): OrphanItem => ({
  label: excerpt(orphan.exact),
  description: orphan.attributes,
  detail: `…${orphan.prefix.replace(/\s+/gu, " ")}⟦…⟧${orphan.suffix.replace(/\s+/gu, " ")}…`,
  orphan,
});

async function repair(
  { call }: Services,
  document: TextDocument,
  { id, exact, candidates }: OrphanRow,
  selection: Range | undefined,
): Promise<void> {
  const { version } = document;
  const picked = await window.showQuickPick(placeItems(document, candidates, selection), {
    title: l10n.t("Where is “{0}” now?", excerpt(exact)),
  });
  if (picked === undefined) return;
  const sidecar = await call(repairRequest, {
    uri: document.uri.toString(),
    version,
    id,
    range: picked.range,
  });
  if (sidecar === null) return;
  await writeSidecar(sidecar);
  say(picked.range === null ? l10n.t("Discarded the annotation.") : l10n.t("Fastened the annotation."));
}

function placeItems(
  document: TextDocument,
  candidates: OrphanRow["candidates"],
  selection: Range | undefined,
): readonly PlaceItem[] {
  const line = (range: Range): string => l10n.t("line {0}", range.start.line + 1);
  const words = selection === undefined ? "" : document.getText(toRange(selection));
  return [
    ...candidates.map(({ range, text }) => ({ label: excerpt(text), description: line(range), range })),
    ...(selection === undefined || words.trim() === ""
      ? []
      : [
          {
            label: l10n.t("The selected words: {0}", excerpt(words)),
            description: line(selection),
            range: selection,
          },
        ]),
    { label: "", kind: QuickPickItemKind.Separator, range: null },
    { label: l10n.t("Discard This Annotation"), range: null },
  ];
}
