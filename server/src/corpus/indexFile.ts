import { isRecord } from "../text/json";
import type { FileSummary, SummarisedEntity } from "./summary";

/** Where something stands in a file: first line, character, last line, character; zero-based, UTF-16, end-exclusive. */
export type PackedRange = readonly [number, number, number, number];

/** What is known of one file of the corpus. */
export interface IndexedFile {
  /** As the client gave them, `beside` those of its sidecars; null where the text came from an editor. */
  readonly stamp: { readonly mtime: number; readonly size: number; readonly beside: string } | null;
  /** Of the text and the annotations beside it. */
  readonly hash: string;
  readonly summary: FileSummary<PackedRange>;
}

/** A whole index: by uri. */
export type IndexedFiles = ReadonlyMap<string, IndexedFile>;

/** Raise it when what a file holds changes its shape. */
const format = 2;

/**
 * The index as one text.
 *
 * @param made what it was made with: engine, model, configuration; an index made with anything else is not read
 */
export const printIndex = (files: IndexedFiles, made: string): string =>
  JSON.stringify({ format, made, files: [...files] });

/** The files of a text that `printIndex` made; empty where it is damaged, or was made with something else. */
export function readIndex(text: string, made: string): IndexedFiles {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value.format !== format || value.made !== made) return new Map();
    return Array.isArray(value.files) && value.files.every(isEntry) ? new Map(value.files) : new Map();
  } catch {
    return new Map();
  }
}

const isEntry = (value: unknown): value is [string, IndexedFile] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && isFile(value[1]);

const isFile = (value: unknown): value is IndexedFile =>
  isRecord(value) &&
  (value.stamp === null ||
    (isRecord(value.stamp) &&
      isNumber(value.stamp.mtime) &&
      isNumber(value.stamp.size) &&
      typeof value.stamp.beside === "string")) &&
  typeof value.hash === "string" &&
  isSummary(value.summary);

const isSummary = (value: unknown): value is FileSummary<PackedRange> =>
  isRecord(value) &&
  areAll(value.headlines, (each) => isRecord(each) && typeof each.text === "string" && isRange(each.at)) &&
  areAll(value.entities, isEntity) &&
  areAll(value.ids, (each) => typeof each === "string");

const types: readonly unknown[] = [
  "person",
  "org",
  "place",
  "event",
  "misc",
] satisfies SummarisedEntity<unknown>["type"][];

const isEntity = (value: unknown): value is SummarisedEntity<PackedRange> =>
  isRecord(value) &&
  types.includes(value.type) &&
  typeof value.name === "string" &&
  areAll(value.spellings, (each) => typeof each === "string") &&
  areAll(value.mentions, isRange) &&
  areAll(value.quotations, isRange);

const isRange = (value: unknown): value is PackedRange =>
  Array.isArray(value) && value.length === 4 && value.every(isNumber);

const isNumber = (value: unknown): value is number => typeof value === "number";

const areAll = (value: unknown, is: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);
