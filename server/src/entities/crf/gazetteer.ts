import { byteReader, byteWriter } from "./bytes";
import { opened, sealed } from "./dataFile";
import { mixed } from "./hash";
import { keyOf, readKeyTable, writeKeys } from "./keyTable";

/** Lists that a word or phrase may stand in; one bit each. */
export const lists = {
  firstName: 1 << 0,
  familyName: 1 << 1,
  country: 1 << 2,
  bigCity: 1 << 3,
  town: 1 << 4,
  region: 1 << 5,
  demonym: 1 << 6,
  organisation: 1 << 7,
  knownPerson: 1 << 8,
  title: 1 << 9,
  organisationHead: 1 << 10,
  placeHead: 1 << 11,
  eventHead: 1 << 12,
  calendar: 1 << 13,
  misc: 1 << 14,
  /** No list: a longer phrase starts with these words. */
  prefix: 1 << 15,
} as const;

/** Lists of names of people and places. */
export const ofNames =
  lists.firstName | lists.familyName | lists.country | lists.bigCity | lists.town | lists.region;

export const longestPhrase = 5;

/**
 * What words and phrases are known to be. Phrases are known by the hash of their lower-case words,
 * so a few in ten thousand unknown ones are taken for known: fine as evidence, useless as facts.
 */
export interface Gazetteer {
  /** Lists (low 16 bits) and word class (above) of a single word by its lower-case hash; 0 where unknown. */
  single(lowerHash: number): number;
  /** Lists of a phrase by its chained hash, see `phraseHash`. */
  phrase(hash: number): number;
}

/** Hash of a phrase from the hash of its beginning and its next word. */
export const phraseHash = (beginning: number, nextWord: number): number => mixed(beginning, nextWord);

const kind = "QGAZ";

/** @param data an opened gazetteer file @throws where it is no such file or truncated */
export function loadGazetteer(data: Uint8Array): Gazetteer {
  const read = byteReader(opened(data, kind, "gazetteer"));
  const values = read.u32s(read.u32());
  const table = readKeyTable(read);
  const codes = [read.bytes(table.count), read.bytes(table.count)] as const;
  const lookUp = (hash: number): number => {
    const index = table.find(keyOf(hash));
    if (index < 0) return 0;
    return values[(codes[0][index] as number) | ((codes[1][index] as number) << 8)] ?? 0;
  };
  return { single: lookUp, phrase: (hash) => lookUp(hash) & 0xffff };
}

/** @param entries hash of a word or phrase → lists | word class << 16 */
export function packGazetteer(entries: ReadonlyMap<number, number>): Uint8Array {
  const merged = new Map<number, number>();
  for (const [hash, value] of entries) merged.set(keyOf(hash), (merged.get(keyOf(hash)) ?? 0) | value);
  const counts = new Map<number, number>();
  for (const value of merged.values()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value);
  if (values.length > 0xffff) throw new Error(`${values.length} kinds of entries, but a code has 16 bits`);
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const keys = [...merged.keys()].sort((a, b) => a - b);
  const codes = keys.map((key) => codeOf.get(merged.get(key) ?? 0) ?? 0);
  const out = byteWriter();
  out.u32(values.length);
  for (const value of values) out.u32(value);
  writeKeys(out, keys);
  // Low bytes, then high ones: nearly all of these are 0, which takes no room once compressed.
  out.bytes(Uint8Array.from(codes, (code) => code & 0xff));
  out.bytes(Uint8Array.from(codes, (code) => code >>> 8));
  return sealed(out.done(), kind);
}
