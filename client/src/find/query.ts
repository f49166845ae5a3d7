import type { QuoteRow } from "../../../server/src/protocol";

/** What somebody looks for in quotations. */
export interface Query {
  /** Words that the quotation must hold, folded. */
  readonly words: readonly string[];
  /** Parts of names that its speaker must have, folded. */
  readonly speakers: readonly string[];
}

/** `closer now @lavrov`: both words, said by somebody of that name. `@` alone is not yet a name. */
export function readQuery(typed: string): Query {
  const terms = typed.split(/\s+/u).filter((term) => term !== "" && term !== "@");
  return {
    words: terms.filter((term) => !term.startsWith("@")).map(folded),
    speakers: terms.filter((term) => term.startsWith("@")).map((term) => folded(term.slice(1))),
  };
}

export function matches({ words, speakers }: Query, { text, speaker, speakerKey }: QuoteRow): boolean {
  const said = folded(text);
  const by = `${folded(speaker)} ${folded(speakerKey)}`;
  return words.every((word) => said.includes(word)) && speakers.every((name) => by.includes(name));
}

/** Lower case, without accents, curly apostrophes as straight ones: what people type. */
const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/gu, "'").toLowerCase();
