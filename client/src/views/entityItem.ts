import { l10n, type TextDocument, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { EntityRow, Position, Range } from "../../../server/src/protocol";
import { type EntityGroup, entityDescription, entityIcons, entityTooltip } from "./entityGroups";
import { snippet } from "./snippet";

export interface EntityGroupNode {
  readonly kind: "group";
  readonly group: EntityGroup;
}

export interface EntityNode {
  readonly kind: "entity";
  readonly row: EntityRow;
  readonly group: EntityGroup["key"];
  /** Whether it can be added to a registry. */
  readonly canBeRegistered: boolean;
  /** Its first mention: the place that commands on the row are about. */
  readonly uri: string;
  readonly position: Position;
}

export interface MentionNode {
  readonly kind: "mention";
  readonly id: string;
  readonly document: TextDocument;
  readonly position: Position;
  readonly range: Range;
}

export function entityGroupItem({ group }: EntityGroupNode): TreeItem {
  const isRepetition = group.key === "unregistered";
  const state = isRepetition ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(group.label, state);
  item.id = group.key;
  item.description = String(group.rows.length);
  item.contextValue = isRepetition ? "unregistered.group" : "group";
  return item;
}

export function entityItem({ row, group, canBeRegistered }: EntityNode): TreeItem {
  const item = new TreeItem(row.name, TreeItemCollapsibleState.Collapsed);
  item.id = `${group}/${row.id}`;
  item.contextValue = canBeRegistered ? "entity.unregistered" : "entity.registered";
  item.description = entityDescription(row, l10n.t);
  item.tooltip = entityTooltip(row, l10n.t);
  item.iconPath = new ThemeIcon(entityIcons[row.type]);
  item.accessibilityInformation = { label: `${row.name}, ${item.description}` };
  return item;
}

/** The mention among its neighbours, highlighted. */
export function mentionItem({ id, document, position, range }: MentionNode): TreeItem {
  const line = document.lineAt(range.start.line).text;
  const sameLine = range.end.line === range.start.line;
  const { text, start, end } = snippet(
    line,
    range.start.character,
    sameLine ? range.end.character : line.length,
  );
  const item = new TreeItem({ label: text, highlights: [[start, end]] }, TreeItemCollapsibleState.None);
  const lineWord = l10n.t("line {0}", range.start.line + 1);
  item.id = `mention/${id}`;
  item.tooltip = lineWord;
  item.accessibilityInformation = { label: `${lineWord}: ${text}` };
  item.command = {
    command: "quotidian.goTo",
    title: l10n.t("Go There"),
    arguments: [{ uri: document.uri.toString(), position, range }],
  };
  return item;
}
