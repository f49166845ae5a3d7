/** Each begins a paragraph, where the document does not say that its white space counts. */
const blocks: ReadonlySet<string> = new Set(
  "div p ab head l lg sp list item byline dateline opener closer table row".split(" "),
);

/** The text of a TEI body while it is read: as it stands, or, where the file is only indented, as prose. */
export class BodyText {
  readonly #isPreserved: boolean;
  readonly #pieces: string[] = [];
  /** Begins a paragraph before the next word. */
  #isBroken = false;
  #endsInSpace = true;
  length = 0;

  constructor(isPreserved: boolean) {
    this.#isPreserved = isPreserved;
  }

  get text(): string {
    return this.#pieces.join("");
  }

  open(element: string): void {
    if (this.#isPreserved) return;
    if (blocks.has(element)) this.#isBroken = true;
    else if (element === "lb") this.#push("\n");
    // What begins here begins behind the break.
    else this.#break();
  }

  close(element: string): void {
    if (!this.#isPreserved && blocks.has(element)) this.#isBroken = true;
  }

  add(data: string): void {
    if (this.#isPreserved) {
      this.#push(data);
      return;
    }
    const words = data.replace(/\s+/g, " ");
    if (words.trim() === "" && (this.#isBroken || this.#endsInSpace)) return;
    this.#break();
    this.#push(this.#endsInSpace ? words.trimStart() : words);
  }

  #break(): void {
    if (!this.#isBroken) return;
    this.#isBroken = false;
    if (this.length > 0) this.#push("\n\n");
  }

  #push(text: string): void {
    if (text === "") return;
    this.#pieces.push(text);
    this.length += text.length;
    this.#endsInSpace = /\s$/.test(text);
  }
}
