import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Drafts } from "../annotations/draft";
import { parseSidecar, printSidecar } from "../annotations/sidecar/file";
import { besideOf, changed, type Placement, place } from "../annotations/sidecar/placement";
import { speaksOf } from "../annotations/sidecar/speaksOf";
import { emptySidecar, type Sidecar } from "../annotations/sidecar/types";
import {
  type Candidate,
  claimants,
  newSidecar,
  sidecarNames,
  sidecarsOf,
} from "../annotations/sidecar/whose";
import { readMarked } from "../article/analyse";
import type { Beside } from "../markup/beside";
import type { MarkedText } from "../markup/types";
import { english } from "../text/message";
import { readArticle } from "./articleFile";
import type { Corpora } from "./corpora";
import { CannotRun } from "./failure";
import { replaceFile } from "./newFile";
import { isArticle } from "./walk";

/** What is kept beside an article, and where its words stand in the article's text. */
export interface Kept {
  readonly sidecar: Sidecar;
  readonly placement: Placement;
  readonly beside: Beside;
}

/**
 * What is kept beside an article, `story.anno.jsonl` beside `story.txt`; null where the corpus keeps annotations in the
 * text. Lines that cannot be read are kept, and left out here: the editor reports them.
 */
export function readKept(file: string, text: string, corpora: Corpora): Kept | null {
  const { config } = corpora.of(path.dirname(path.resolve(file)));
  if (config.annotations !== "sidecar") return null;
  const found = ownSidecar(file, text)?.text ?? null;
  const sidecar = found === null ? emptySidecar : parseSidecar(found);
  const placement = place(sidecar, null, text);
  return { sidecar, placement, beside: besideOf(placement) };
}

/** A file's text and its annotations, from wherever its corpus keeps them. */
export const markedFile = (text: string, kept: Kept | null): MarkedText =>
  readMarked(text, { beside: kept?.beside ?? null });

/**
 * Keeps annotations beside an article; the article itself stays as it is.
 *
 * @param drafts all that have words; those that were there already with the spans that `kept` gave them
 * @returns the sidecar's path
 * @throws CannotRun where all names that it could have belong to other articles
 */
export function writeKept(
  file: string,
  text: string,
  { sidecar, placement }: Kept,
  drafts: Drafts,
  corpora: Corpora,
): string {
  const target = ownSidecar(file, text) ?? freshSidecar(file, corpora);
  if ("refused" in target) throw new CannotRun(`${file}: ${english(target.refused)}`);
  const article = path.basename(file);
  const sidecarFile = path.join(path.dirname(file), target.name);
  replaceFile(sidecarFile, printSidecar(changed(placement, drafts, sidecar.others, text), article));
  return sidecarFile;
}

/** The file that holds an article's annotations; null where it has none. */
function ownSidecar(file: string, article: string): Candidate | null {
  const beside = (name: string): string => path.join(path.dirname(file), name);
  const name = path.basename(file);
  const candidates = candidatesFor(file);
  const others = claimants(name, candidates).filter((other) => existsSync(beside(other)));
  const { own } = sidecarsOf(name, candidates, others, ({ text }) => speaksOf(text, article));
  return own[0] ?? null;
}

function freshSidecar(file: string, corpora: Corpora): ReturnType<typeof newSidecar> {
  const folder = path.dirname(file);
  const others = readdirSync(folder).filter((name) => isArticle(path.join(folder, name), folder, corpora));
  return newSidecar(path.basename(file), candidatesFor(file), others);
}

/** @throws CannotRun where one is there and cannot be read: it is no empty one */
function candidatesFor(file: string): readonly Candidate[] {
  return sidecarNames(path.basename(file)).map((name) => {
    const read = readArticle(path.join(path.dirname(file), name));
    if ("text" in read) return { name, text: read.text };
    if (read.error.code === "not-found") return { name, text: null };
    throw new CannotRun(read.error.message);
  });
}
