import { readFileSync } from "node:fs";

/** One labelled text of the gold data. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

export const readDocuments = (file: string): readonly GoldDocument[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldDocument);

/** A document's lines that hold text, as the tagger gets its paragraphs. */
export function paragraphsOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g))
    if (match[0].trim() !== "") found.push({ start: match.index, text: match[0] });
  return found;
}
