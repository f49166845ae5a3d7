import type { Word } from "./words";

const nouns = new Set(
  `memorandum treaty protocol convention agreement accord accords pact covenant charter declaration communique communiqué resolution
  constitution directive regulation code roadmap`.split(/\s+/),
);
const links = new Set(["of", "on", "for", "against", "concerning"]);

/** `Memorandum on Harbour Safety`, `Treaty of Ellery`: what people sign, however much of it sounds like an organisation. */
export const isAgreement = (words: readonly Word[], first: number, last: number): boolean =>
  last > first + 1 && nouns.has(words[first]?.lower ?? "") && links.has(words[first + 1]?.lower ?? "");
