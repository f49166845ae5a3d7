import { femaleNames, maleNames } from "./lexicon/firstNames";
import type { NamedSpan } from "./link";
import { genderOfTitle, type NameGroup } from "./nameGroup";

type Sex = "female" | "male";

/**
 * Two people with one surname between them:
 *
 *   Peter and Mary Lind bought it. “We love it,” Mr. Lind said.      Peter is a Lind
 *   Peter and Mary Lind bought it. “We love it,” Lind said.          Mary, as far as the words go
 *   Harry and Mary Lind married. Her father, Mr. Lind, wept.         Harry: a title is all that tells
 */
export class Couples {
  /** By surname and sex. */
  readonly #partners = new Map<string, NameGroup>();

  /** @param first the name before the `and`, and `group` who it is; `surname` the other's, folded */
  note(first: NamedSpan, group: NameGroup, surname: string): void {
    const sex = sexOf(first.text.toLowerCase());
    if (first.type === "person" && first.title === null && sex !== null && group.ref === null)
      this.#partners.set(`${surname} ${sex}`, group);
  }

  /** Whom a surname behind a man's or woman's title means, where the owner that is known is of the other sex. */
  meant({ title, text }: NamedSpan, key: string, owner: NameGroup | undefined): NameGroup | null {
    const wanted = genderOfTitle(title?.text ?? null);
    if (wanted === null || owner === undefined || owner.gender === null || owner.gender === wanted)
      return null;
    const partner = this.#partners.get(`${key} ${wanted}`) ?? null;
    if (partner !== null) partner.surname = text;
    return partner;
  }
}

const sexOf = (name: string): Sex | null =>
  maleNames.has(name) === femaleNames.has(name) ? null : maleNames.has(name) ? "male" : "female";
