import { parseSidecar } from "../annotations/sidecar/file";
import { besideOf, place } from "../annotations/sidecar/placement";
import type { Config } from "../article/config";
import type { Beside } from "../markup/beside";
import { readArticle } from "./articleFile";

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

const sidecarName = (file: string): string => `${file.replace(/\.[^./\\]+$/, "")}.anno.jsonl`;
