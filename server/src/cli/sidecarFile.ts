import { existsSync } from "node:fs";
import path from "node:path";
import { parseSidecar } from "../annotations/sidecar/file";
import { besideOf, place } from "../annotations/sidecar/placement";
import { claimants, sidecarNames, sidecarsOf } from "../annotations/sidecar/whose";
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
  const sidecar = sidecarText(file);
  return sidecar === null ? { spans: [], lost: [] } : besideOf(place(parseSidecar(sidecar), null, text));
}

/** A file's text and its annotations, from wherever its corpus keeps them. */
export function markedFile(file: string, text: string, corpora: Corpora): MarkedText {
  const { config } = corpora.of(path.dirname(path.resolve(file)));
  return readMarked(text, { beside: readBeside(file, text, config) });
}

/** What the sidecar of an article holds; null where it has none. */
function sidecarText(file: string): string | null {
  const beside = (name: string): string => path.join(path.dirname(file), name);
  const article = path.basename(file);
  const candidates = sidecarNames(article).map((name) => {
    const read = readArticle(beside(name));
    return { name, text: "error" in read ? null : read.text };
  });
  const others = claimants(article, candidates).filter((name) => existsSync(beside(name)));
  return sidecarsOf(article, candidates, others)[0]?.text ?? null;
}
