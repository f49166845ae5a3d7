import { type CodePoints, codePointsOf } from "../../../text/codePoints";
import { type CleanSpan, sliceOf } from "../../../text/offsets";
import { fragmentsOf } from "./fragments";
import { textLine } from "./lines";

/** Writes the lines of one `.ann` file, and numbers them. */
export class StandoffWriter {
  readonly #text: string;
  readonly #points: CodePoints;
  readonly #numbers = new Map<string, number>();
  readonly #lines: string[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#points = codePointsOf(text);
  }

  get content(): string {
    return this.#lines.join("");
  }

  /** A text-bound annotation; null where brat has no line for it, since its words are but line breaks. */
  text(type: string, span: CleanSpan): string | null {
    const pieces = fragmentsOf(this.#text, span);
    if (pieces.length === 0) return null;
    const id = this.#next("T");
    const fragments = pieces.map(({ start, end }) => ({
      start: this.#points.fromUtf16(start),
      end: this.#points.fromUtf16(end),
    }));
    const words = pieces.map((piece) => sliceOf(this.#text, piece));
    this.#lines.push(textLine(id, type, fragments, words));
    return id;
  }

  event(args: readonly (readonly [role: string, id: string])[]): string {
    const id = this.#next("E");
    this.#lines.push(`${id}\t${args.map((arg) => arg.join(":")).join(" ")}\n`);
    return id;
  }

  relation(type: string, from: string, to: string): void {
    this.#lines.push(`${this.#next("R")}\t${type} Arg1:${from} Arg2:${to}\t\n`);
  }

  attribute(name: string, of: string, value: string | number): void {
    this.#lines.push(`${this.#next("A")}\t${name} ${of} ${value}\n`);
  }

  reference(of: string, resource: string, id: string, name: string): void {
    this.#lines.push(`${this.#next("N")}\tReference ${of} ${resource}:${id}\t${onOneLine(name)}\n`);
  }

  note(of: string, text: string): void {
    this.#lines.push(`${this.#next("#")}\tAnnotatorNotes ${of}\t${onOneLine(text)}\n`);
  }

  #next(letter: string): string {
    const number = (this.#numbers.get(letter) ?? 0) + 1;
    this.#numbers.set(letter, number);
    return `${letter}${number}`;
  }
}

const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
