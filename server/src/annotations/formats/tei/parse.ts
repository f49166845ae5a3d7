import { SaxesParser } from "saxes";
import { type CleanSpan, cleanOffset, spanOf } from "../../../text/offsets";
import { BodyText } from "./bodyText";

/** An element of the text that may be an annotation. */
export interface TextElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly span: CleanSpan;
}

/** What of a TEI document says anything about its text. */
export interface TeiDocument {
  readonly text: string;
  /** In the order in which they begin. */
  readonly elements: readonly TextElement[];
  /** `xml:id` of a person, an organisation, … → its id. */
  readonly entities: ReadonlyMap<string, string>;
  readonly links: readonly Link[];
  /** `xml:id` of a feature structure → its features; a name may come more than once. */
  readonly features: ReadonlyMap<string, readonly Feature[]>;
}

export interface Link {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export type Feature = readonly [name: string, value: string];

/**
 * Reads a TEI document. Entities of a document type are not expanded: one that XML does not know is an error.
 *
 * @throws Error, with line and column, where it is no well-formed XML
 */
export function parseTei(content: string): TeiDocument {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const reader = new TeiReader();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => reader.open(localName(name), attributes));
  parser.on("closetag", () => reader.close());
  parser.on("text", (data) => reader.data(data));
  parser.on("cdata", (data) => reader.data(data));
  parser.write(content.replace(/^\uFEFF/, "")).close();
  return reader.document();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const entries: ReadonlySet<string> = new Set(["person", "personGrp", "org", "place", "event", "item"]);

class TeiReader {
  /** While `body` is open, its text. */
  #body: BodyText | null = null;
  #text = "";
  readonly #elements: { name: string; attributes: Record<string, string>; start: number; end: number }[] = [];
  readonly #open: { readonly name: string; readonly element: number | null }[] = [];
  readonly #entities = new Map<string, string>();
  readonly #links: Link[] = [];
  readonly #features = new Map<string, Feature[]>();
  #entry = "";
  #structure = "";
  #feature = "";
  /** The words of an id or of a feature, until its element ends. */
  #words: string[] | null = null;

  open(name: string, attributes: Record<string, string>): void {
    let element: number | null = null;
    if (this.#body !== null) {
      this.#body.open(name);
      element = this.#elements.length;
      this.#elements.push({ name, attributes, start: this.#body.length, end: this.#body.length });
    } else if (name === "body" && this.#text === "") {
      this.#body = new BodyText(attributes["xml:space"] === "preserve");
    } else this.#openOutside(name, attributes);
    this.#open.push({ name, element });
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { name, element } = closed;
    const own = element === null ? undefined : this.#elements[element];
    if (own !== undefined) {
      own.end = this.#body?.length ?? own.start;
      this.#body?.close(name);
    } else if (this.#body !== null) {
      this.#text = this.#body.text;
      this.#body = null;
    } else this.#closeOutside(name);
  }

  data(data: string): void {
    if (this.#body !== null) this.#body.add(data);
    else this.#words?.push(data);
  }

  document(): TeiDocument {
    const last = this.#text.length;
    return {
      text: this.#text,
      elements: this.#elements.map(({ name, attributes, start, end }) => ({
        name,
        attributes,
        span: spanOf(cleanOffset(Math.min(start, last)), cleanOffset(Math.min(end, last))),
      })),
      entities: this.#entities,
      links: this.#links,
      features: this.#features,
    };
  }

  #openOutside(name: string, attributes: Record<string, string>): void {
    const id = attributes["xml:id"] ?? "";
    if (entries.has(name)) {
      this.#entry = id;
      if (id !== "") this.#entities.set(id, id);
    } else if (name === "fs") this.#structure = id;
    else if (name === "f") this.#feature = attributes.name ?? "";
    else if (name === "string" || (name === "idno" && this.#entry !== "")) this.#words = [];
    else if (name === "link") {
      const [from = "", to = ""] = (attributes.target ?? "").split(/\s+/).map(fragmentOf);
      this.#links.push({ type: attributes.type ?? "", from, to });
    }
  }

  #closeOutside(name: string): void {
    if (entries.has(name)) this.#entry = "";
    if (this.#words === null || (name !== "string" && name !== "idno")) return;
    const words = this.#words.join("");
    this.#words = null;
    if (name === "idno") this.#entities.set(this.#entry, words);
    else {
      const others = this.#features.get(this.#structure);
      if (others === undefined) this.#features.set(this.#structure, [[this.#feature, words]]);
      else others.push([this.#feature, words]);
    }
  }
}

/** `#joan-doe` → `joan-doe`; what points outside the document stays as it is. */
export const fragmentOf = (pointer: string): string => (pointer.startsWith("#") ? pointer.slice(1) : pointer);
