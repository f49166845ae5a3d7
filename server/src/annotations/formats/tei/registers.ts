import type { EntityType } from "../../../entities/types";
import type { ExchangedDocument } from "../types";
import { xmlAttribute, xmlText } from "./escape";
import type { XmlIds } from "./ids";

const lists = {
  person: { list: "listPerson", entry: "person", name: "persName" },
  org: { list: "listOrg", entry: "org", name: "orgName" },
  place: { list: "listPlace", entry: "place", name: "placeName" },
  event: { list: "listEvent", entry: "event", name: "label" },
  misc: { list: "list", entry: "item", name: "name" },
} as const satisfies Readonly<Record<EntityType, object>>;

interface Entry {
  readonly xmlId: string;
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/** Whom and what the text speaks of, each once, in the order in which they are asked for. */
export class Registers {
  readonly #entries = new Map<string, Entry>();

  constructor(
    readonly entities: ExchangedDocument["entities"],
    readonly ids: XmlIds,
  ) {}

  /** The pointer to an entity: `#joan-doe`. */
  pointerTo(id: string, type: EntityType = "person"): string {
    const known = this.#entries.get(id);
    if (known !== undefined) return `#${known.xmlId}`;
    const entity = this.entities.get(id);
    const entry: Entry = {
      id,
      xmlId: this.ids.take(id),
      name: entity?.name ?? id,
      type: entity?.type ?? type,
    };
    this.#entries.set(id, entry);
    return `#${entry.xmlId}`;
  }

  /** The lists, for `<standOff>`. */
  print(): string {
    return Object.entries(lists)
      .map(([type, { list, entry, name }]) => {
        const entries = [...this.#entries.values()].filter((each) => each.type === type);
        const lines = entries.map(
          (each) =>
            `<${entry}${xmlAttribute("xml:id", each.xmlId)}><${name}>${xmlText(each.name)}</${name}>` +
            `<idno>${xmlText(each.id)}</idno></${entry}>\n`,
        );
        return lines.length === 0 ? "" : `<${list}>\n${lines.join("")}</${list}>\n`;
      })
      .join("");
  }
}
