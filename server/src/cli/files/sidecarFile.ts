import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Drafts } from "../../annotations/draft/draft";
import { parseSidecar, printSidecar } from "../../annotations/sidecar/file";
import { besideOf, changed, type Placement, place } from "../../annotations/sidecar/placement";
import { speaksOf } from "../../annotations/sidecar/speaksOf";
import { emptySidecar, type Sidecar } from "../../annotations/sidecar/types";
import {
  type Candidate,
  claimants,
  newSidecar,
  othersFile,
  type Sorted,
  secondFile,
  sidecarNames,
  sidecarsOf,
  subjectOf,
} from "../../annotations/sidecar/whose";
import { readMarked } from "../../article/analyse";
import type { Beside } from "../../markup/beside";
import type { MarkedText } from "../../markup/types";
import { lineStarts } from "../../text/lines";
import { english, type Message } from "../../text/message";
import type { Corpora } from "../corpora";
import { CannotRun } from "../failure";
import { replaceFile } from "./newFile";
import { sidecarText } from "./sidecarText";
import { isArticle } from "./walk";

/** What is kept beside an article, and where its words stand in the article's text. */
export interface Kept {
  readonly sidecar: Sidecar;
  readonly placement: Placement;
  readonly beside: Beside;
}

/**
 * What is kept beside an article, `story.anno.jsonl` beside `story.txt`; null where the corpus keeps annotations in the
 * text. Lines that cannot be read are kept, left out here, and reported.
 */
export function readKept(file: string, text: string, corpora: Corpora): Kept | null {
  const { config } = corpora.of(path.dirname(path.resolve(file)));
  if (config.annotations !== "sidecar") return null;
  const { own, left } = sidecarsBeside(file, text);
  const [found, ...passedOver] = own;
  const article = path.basename(file);
  const report = ({ name, text }: Candidate, why: Message, offset = 0): void =>
    corpora.report({
      file: path.join(path.dirname(file), name),
      text: text ?? "",
      problem: { message: english(why), offset, length: 1, inSchema: false },
    });
  for (const other of passedOver) report(other, secondFile(other.name, article));
  for (const other of left) report(other, othersFile(other.name, subjectOf(other.text ?? "") ?? ""));
  const sidecar = typeof found?.text === "string" ? parseSidecar(found.text) : emptySidecar;
  if (found) {
    const starts = lineStarts(found.text ?? "");
    for (const { line, message } of sidecar.others) report(found, message, starts[line - 1]);
  }
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
 * @throws CannotRun where all names that it could have belong to other articles, or it has two files
 */
export function writeKept(
  file: string,
  text: string,
  { sidecar, placement }: Kept,
  drafts: Drafts,
  corpora: Corpora,
): string {
  const [own, other] = sidecarsBeside(file, text).own;
  if (other !== undefined) throw new CannotRun(english(secondFile(other.name, file)));
  const target = own ?? freshSidecar(file, corpora);
  if ("refused" in target) throw new CannotRun(`${file}: ${english(target.refused)}`);
  const article = path.basename(file);
  const sidecarFile = path.join(path.dirname(file), target.name);
  const isDraft = !existsSync(sidecarFile);
  replaceFile(sidecarFile, printSidecar(changed(placement, drafts, sidecar.others, text), article));
  if (isDraft) rmSync(draftOf(sidecarFile), { force: true });
  return sidecarFile;
}

/** The files that hold an article's annotations, the one that counts first, and those about one that is gone. */
function sidecarsBeside(file: string, article: string): Sorted<Candidate> {
  const beside = (name: string): string => path.join(path.dirname(file), name);
  const name = path.basename(file);
  const candidates = candidatesFor(file);
  const others = claimants(name, candidates).filter((other) => existsSync(beside(other)));
  return sidecarsOf(name, candidates, others, ({ text }) => speaksOf(text, article));
}

function freshSidecar(file: string, corpora: Corpora): ReturnType<typeof newSidecar> {
  const folder = path.dirname(file);
  const others = readdirSync(folder).filter((name) => isArticle(path.join(folder, name), folder, corpora));
  return newSidecar(path.basename(file), candidatesFor(file), others);
}

function candidatesFor(file: string): readonly Candidate[] {
  return sidecarNames(path.basename(file)).map((name) => {
    const sidecar = path.join(path.dirname(file), name);
    return { name, text: sidecarText(sidecar) ?? sidecarText(draftOf(sidecar)) };
  });
}

/**
 * Where the editor writes a sidecar before it takes its name: after a crash just then, all that there is of it
 * (docs/sidecar.md).
 */
const draftOf = (sidecar: string): string => `${sidecar}.new`;
