import {
  Disposable,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from "vscode";
import type { Position, QuoteRow } from "../../../server/src/protocol";
import type { ActiveArticle } from "../articles/activeArticle";
import { setContext } from "../contextKeys";
import type { Overviews } from "../overviews";
import { contains } from "../positions";
import { type Grouping, groupQuotations } from "./quotationGroups";
import { type GroupNode, groupItem, type QuotationNode, quotationItem } from "./quotationItem";

type Node = GroupNode | QuotationNode;

/** The Quotations view: the active article's, by what needs work or by speaker; the badge counts what has no speaker. */
export class QuotationsView extends Disposable implements TreeDataProvider<Node> {
  readonly #article: ActiveArticle;
  readonly #overviews: Overviews;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #grouping: Grouping = "work";
  #groups: readonly GroupNode[] = [];
  #rows: readonly QuotationNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: TreeView<Node>;

  constructor(article: ActiveArticle, overviews: Overviews) {
    super(() => this.#subscriptions.dispose());
    this.#article = article;
    this.#overviews = overviews;
    this.view = window.createTreeView("quotidian.quotations", {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.view,
      article.onDidChange(() => this.#update()),
      overviews.onDidChange((document) => document === article.document && this.#update()),
    );
    this.groupBy("work");
  }

  groupBy(grouping: Grouping): void {
    this.#grouping = grouping;
    setContext("quotidian.grouping", grouping);
    this.#update();
  }

  /** The row of the quotation around a position. */
  rowAt(position: Position): QuotationNode | undefined {
    return this.#rows.find(({ row }) => row.ranges.some((range) => contains(range, position)));
  }

  getTreeItem(node: Node): TreeItem {
    return node.kind === "group" ? groupItem(node) : quotationItem(node, this.#grouping);
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return [...this.#groups];
    return node.kind === "group" ? this.#rows.filter(({ parent }) => parent === node) : [];
  }

  getParent(node: Node): GroupNode | undefined {
    return node.kind === "quotation" ? node.parent : undefined;
  }

  #update(): void {
    const { document } = this.#article;
    const overview = document === undefined ? undefined : this.#overviews.get(document);
    const uri = document?.uri.toString() ?? "";
    this.#groups = groupQuotations(overview?.quotes ?? [], this.#grouping, l10n.t).map(groupNode);
    this.#rows = this.#groups.flatMap((parent) =>
      parent.group.rows.flatMap((row) => rowNode(row, parent, uri)),
    );
    this.view.badge = badge(overview?.counts.noSpeaker ?? 0);
    setContext("quotidian.quotationCount", overview?.quotes.length);
    this.#changed.fire();
  }
}

const groupNode = (group: GroupNode["group"]): GroupNode => ({ kind: "group", group });

function rowNode(row: QuoteRow, parent: GroupNode, uri: string): readonly QuotationNode[] {
  const [range] = row.ranges;
  return range === undefined ? [] : [{ kind: "quotation", row, parent, uri, position: range.start, range }];
}

/** None where there is nothing to do. */
const badge = (noSpeaker: number) =>
  noSpeaker === 0
    ? undefined
    : {
        value: noSpeaker,
        tooltip:
          noSpeaker === 1
            ? l10n.t("1 quotation without speaker")
            : l10n.t("{0} quotations without speaker", noSpeaker),
      };
