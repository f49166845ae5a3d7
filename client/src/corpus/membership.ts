import { languages, RelativePattern, type TextDocument } from "vscode";
import { corpusGlobs } from "./globs";
import { nearestCorpus } from "./nearestConfig";

/** Whether a `quotidian.json` governs the document and includes it. */
export async function isInCorpus(document: TextDocument): Promise<boolean> {
  const corpus = await nearestCorpus(document.uri);
  if (corpus === undefined) return false;
  const matches = (glob: string) =>
    languages.match({ pattern: new RelativePattern(corpus.folder, glob) }, document) > 0;
  const { include, exclude } = corpusGlobs(corpus.text);
  return include.some(matches) && !exclude.some(matches);
}
