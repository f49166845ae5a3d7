import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { Position, QuoteRow, Range } from "../../../server/src/protocol";
import type { Grouping, QuotationGroup } from "./quotationGroups";
import {
  icons,
  quotationDescription,
  quotationLabel,
  quotationSpoken,
  quotationTooltip,
  roomForWords,
} from "./quotationText";

export interface GroupNode {
  readonly kind: "group";
  readonly group: QuotationGroup;
}

/** A row for one quotation. Commands get it as their argument, so it says which place it stands for. */
export interface QuotationNode {
  readonly kind: "quotation";
  readonly row: QuoteRow;
  readonly parent: GroupNode;
  readonly uri: string;
  readonly position: Position;
  readonly range: Range;
}

export function groupItem({ group }: GroupNode): TreeItem {
  const item = new TreeItem(group.label, TreeItemCollapsibleState.Expanded);
  item.id = group.key;
  item.description = String(group.rows.length);
  item.contextValue = "group";
  return item;
}

export function quotationItem(
  { row, parent, uri, position, range }: QuotationNode,
  grouping: Grouping,
): TreeItem {
  const shown = { ...row, speaker: row.shortSpeaker };
  const room = roomForWords(grouping === "work" ? row.shortSpeaker : "");
  const item = new TreeItem(quotationLabel(row, room), TreeItemCollapsibleState.None);
  item.id = `${parent.group.key}/${row.id}`;
  item.description = quotationDescription(shown, grouping, l10n.t);
  item.tooltip = quotationTooltip(row, l10n.t);
  item.accessibilityInformation = { label: quotationSpoken(row, l10n.t) };
  item.iconPath = iconOf(row);
  item.contextValue = `quotation.${row.state}`;
  item.command = {
    command: "quotidian.goTo",
    title: l10n.t("Go There"),
    arguments: [{ uri, position, range }],
  };
  return item;
}

const iconOf = ({ state }: QuoteRow): ThemeIcon =>
  state === "none"
    ? new ThemeIcon(icons.none, new ThemeColor("list.warningForeground"))
    : new ThemeIcon(icons[state]);
