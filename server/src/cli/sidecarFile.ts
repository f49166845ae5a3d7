import path from "node:path";
import { parseSidecar } from "../annotations/sidecar/file";
import { besideOf, place } from "../annotations/sidecar/placement";
import { readMarked } from "../article/analyse";
import type { Config } from "../article/config";
import type { Beside } from "../markup/beside";
import type { MarkedText } from "../markup/types";
import { readArticle } from "./articleFile";
import type { Corpora } from "./corpora";

/**
 * What is kept beside an article, `story.anno.jsonl` beside `story.txt`; null where the corpus keeps annotations in the
 * text. Lines that cannot be read are left out here: the editor reports them.
 */
export function readBeside(file: string, text: string, { annotations }: Config): Beside | null {
  if (annotations !== "sidecar") return null;
  const sidecar = readArticle(sidecarName(file));
  return "error" in sidecar
    ? { spans: [], lost: [] }
    : besideOf(place(parseSidecar(sidecar.text), null, text));
}

/** A file's text and its annotations, from wherever its corpus keeps them. */
export function markedFile(file: string, text: string, corpora: Corpora): MarkedText {
  const { config } = corpora.of(path.dirname(path.resolve(file)));
  return readMarked(text, { beside: readBeside(file, text, config) });
}

const sidecarName = (file: string): string => `${file.replace(/\.[^./\\]+$/, "")}.anno.jsonl`;
