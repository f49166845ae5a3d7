import { readFileSync } from "node:fs";
import path from "node:path";

/** One name that WordNet knows, with the file it stands in (15 noun.location, 18 noun.person …). */
export interface WordNetName {
  readonly name: string;
  readonly file: number;
  /** A particular (`Barbados`), or a kind of thing that is written with a capital (`Barbadian`). */
  readonly isInstance: boolean;
}

/** @param folder holds `data.noun` and `index.sense` */
export function readWordNetNames(folder: string): readonly WordNetName[] {
  const names: WordNetName[] = [];
  for (const line of readFileSync(path.join(folder, "data.noun"), "latin1").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(" ");
    const file = Number(fields[1]);
    const wordCount = Number.parseInt(fields[3] ?? "0", 16);
    const isInstance = line.includes(" @i ");
    for (let i = 0; i < wordCount; i++) {
      const name = (fields[4 + 2 * i] ?? "").replaceAll("_", " ");
      if (/^[A-Z]/.test(name)) names.push({ name, file, isInstance });
    }
  }
  return names;
}

/** Lower-case word → the file of its commonest sense (0–44), by the counts of WordNet's tagged texts. */
export function readWordClasses(folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const line of readFileSync(path.join(folder, "index.sense"), "latin1").split("\n")) {
    const match = /^([a-z-]+)%\d:(\d\d):\S+ \d+ (\d+) (\d+)$/.exec(line);
    if (!match) continue;
    const [, word = "", file, senseNumber, count] = match;
    const files = counts.get(word) ?? new Map<number, number>();
    counts.set(word, files);
    // Untagged senses still count a little, the first ones more.
    const weight = Number(count) + 0.1 / Number(senseNumber);
    files.set(Number(file), (files.get(Number(file)) ?? 0) + weight);
  }
  return new Map(
    [...counts].map(([word, files]) => [
      word,
      [...files].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  );
}

/** Adjectives that are written with a capital: `Korean`, `Lutheran`. */
export function readWordNetAdjectives(folder: string): readonly string[] {
  const found: string[] = [];
  for (const line of readFileSync(path.join(folder, "data.adj"), "latin1").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(" ");
    const wordCount = Number.parseInt(fields[3] ?? "0", 16);
    for (let i = 0; i < wordCount; i++) {
      const word = (fields[4 + 2 * i] ?? "").replace(/\(.*\)$/, "").replaceAll("_", " ");
      if (/^[A-Z][a-z]/.test(word)) found.push(word);
    }
  }
  return found;
}
