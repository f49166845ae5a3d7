import type { Attributes } from "../../markup/types";
import type { CleanSpan } from "../../text/offsets";
import { idsBeside } from "../draft/annotate";
import type { Exchanged } from "./types";

/** Annotations that are being gathered for an export: what people have confirmed, and what the engine adds to it. */
export class Gathering {
  readonly #annotations: Exchanged[];
  /** Indices of the annotations that begin at an offset. */
  readonly #byStart = new Map<number, number[]>();
  readonly #freshId: (attributes: Attributes) => string;

  constructor(
    readonly text: string,
    confirmed: readonly Exchanged[],
  ) {
    this.#annotations = [...confirmed];
    this.#freshId = idsBeside(confirmed);
    for (const [at, { clean }] of confirmed.entries()) this.#index(at, clean);
  }

  get annotations(): readonly Exchanged[] {
    return this.#annotations;
  }

  /** Has this class been given to exactly these words? */
  holds(clean: CleanSpan, className: string): boolean {
    return this.#over(clean, clean, className) !== null;
  }

  add(annotation: Exchanged): void {
    this.#index(this.#annotations.length, annotation.clean);
    this.#annotations.push(annotation);
  }

  /**
   * Says something of words that may be annotated already, give or take what lies between `inner` and `outer`; then
   * `change` gets what stands there, and the annotation's own words stay.
   */
  say(
    outer: CleanSpan,
    inner: CleanSpan,
    className: string,
    change: (before: Exchanged | null) => Exchanged,
  ): void {
    const at = this.#over(outer, inner, className);
    const before = at === null ? undefined : this.#annotations[at];
    if (at === null || before === undefined) this.add(change(null));
    else this.#annotations[at] = { ...change(before), clean: before.clean };
  }

  /** The id by which other annotations can point to these words. */
  idFor(annotation: Exchanged): string {
    let id = "";
    const [className = ""] = annotation.attributes.classes;
    this.say(annotation.clean, annotation.clean, className, (before) => {
      const { attributes, ...rest } = before ?? annotation;
      id = attributes.id ?? this.#freshId(attributes);
      return { ...rest, attributes: { ...attributes, id } };
    });
    return id;
  }

  freshId(attributes: Attributes): string {
    return this.#freshId(attributes);
  }

  #over(outer: CleanSpan, inner: CleanSpan, className: string): number | null {
    for (let start: number = outer.start; start <= inner.start; start++) {
      for (const at of this.#byStart.get(start) ?? []) {
        const annotation = this.#annotations[at];
        if (annotation === undefined || !annotation.attributes.classes.includes(className)) continue;
        const { end } = annotation.clean;
        if (inner.end <= end && end <= outer.end) return at;
      }
    }
    return null;
  }

  #index(at: number, { start }: CleanSpan): void {
    const there = this.#byStart.get(start);
    if (there === undefined) this.#byStart.set(start, [at]);
    else there.push(at);
  }
}
