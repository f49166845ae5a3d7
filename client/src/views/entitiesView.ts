import {
  Disposable,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from "vscode";
import type { EntityRow } from "../../../server/src/protocol";
import type { ActiveArticle } from "../articles/activeArticle";
import { setContext } from "../contextKeys";
import type { Overviews } from "../overviews";
import { groupEntities } from "./entityGroups";
import {
  type EntityGroupNode,
  type EntityNode,
  entityGroupItem,
  entityItem,
  type MentionNode,
  mentionItem,
} from "./entityItem";

type Node = EntityGroupNode | EntityNode | MentionNode;

/** The People & Places view: whom and what the active article names, and where. */
export class EntitiesView extends Disposable implements TreeDataProvider<Node> {
  readonly #article: ActiveArticle;
  readonly #overviews: Overviews;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;

  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: TreeView<Node>;

  constructor(article: ActiveArticle, overviews: Overviews) {
    super(() => this.#subscriptions.dispose());
    this.#article = article;
    this.#overviews = overviews;
    this.view = window.createTreeView("quotidian.entities", {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.view,
      article.onDidChange(() => this.#update()),
      overviews.onDidChange((document) => document === article.document && this.#update()),
    );
    this.#update();
  }

  getTreeItem(node: Node): TreeItem {
    if (node.kind === "group") return entityGroupItem(node);
    return node.kind === "entity" ? entityItem(node) : mentionItem(node);
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return this.#groups();
    if (node.kind === "group") return node.group.rows.map((row) => ({ kind: "entity", row }));
    return node.kind === "entity" ? this.#mentions(node.row) : [];
  }

  #groups(): Node[] {
    return groupEntities(this.#rows() ?? [], l10n.t).map((group) => ({ kind: "group", group }));
  }

  #mentions({ id, mentions }: EntityRow): MentionNode[] {
    const { document } = this.#article;
    if (document === undefined) return [];
    return mentions
      .filter(({ start }) => start.line < document.lineCount)
      .map((range, index) => ({
        kind: "mention",
        id: `${id}/${index}`,
        document,
        position: range.start,
        range,
      }));
  }

  #rows(): readonly EntityRow[] | undefined {
    const { document } = this.#article;
    return document === undefined ? undefined : this.#overviews.get(document)?.entities;
  }

  #update(): void {
    setContext("quotidian.entityCount", this.#rows()?.length);
    this.#changed.fire();
  }
}
