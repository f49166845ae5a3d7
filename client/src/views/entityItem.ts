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
}

export interface MentionNode {
  readonly kind: "mention";
  readonly id: string;
  readonly document: TextDocument;
  readonly position: Position;
  readonly range: Range;
}

export function entityGroupItem({ group }: EntityGroupNode): TreeItem {
  const item = new TreeItem(group.label, TreeItemCollapsibleState.Expanded);
  item.id = group.type;
  item.description = String(group.rows.length);
  return item;
}

export function entityItem({ row }: EntityNode): TreeItem {
  const item = new TreeItem(row.name, TreeItemCollapsibleState.Collapsed);
  item.id = `${row.type}/${row.id}`;
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
