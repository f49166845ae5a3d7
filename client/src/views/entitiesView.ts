import {
  Disposable,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from "vscode";
import type { Overview } from "../../../server/src/protocol";
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
    if (node.kind === "group") return this.#entities(node);
    return node.kind === "entity" ? this.#mentions(node) : [];
  }

  #groups(): Node[] {
    const { entities = [], registrySize = null } = this.#overview() ?? {};
    return groupEntities(entities, registrySize, l10n.t).map((group) => ({ kind: "group", group }));
  }

  #entities({ group }: EntityGroupNode): EntityNode[] {
    const { document } = this.#article;
    if (document === undefined) return [];
    const uri = document.uri.toString();
    const isInCorpus = this.#overview()?.registrySize !== null;
    return group.rows.flatMap((row): readonly EntityNode[] => {
      const [first] = row.mentions;
      const canBeRegistered = isInCorpus && !row.registered;
      return first === undefined
        ? []
        : [{ kind: "entity", row, group: group.key, canBeRegistered, uri, position: first.start }];
    });
  }

  #mentions({ group, row: { id, mentions } }: EntityNode): MentionNode[] {
    const { document } = this.#article;
    if (document === undefined) return [];
    return mentions
      .filter(({ start }) => start.line < document.lineCount)
      .map((range, index) => ({
        kind: "mention",
        id: `${group}/${id}/${index}`,
        document,
        position: range.start,
        range,
      }));
  }

  #overview(): Overview | undefined {
    const { document } = this.#article;
    return document && this.#overviews.get(document);
  }

  #update(): void {
    setContext("quotidian.entityCount", this.#overview()?.entities.length);
    this.#changed.fire();
  }
}
