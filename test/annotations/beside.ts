import { inTextOrder } from "../../server/src/annotations/draft/annotate";
import type { EditResult } from "../../server/src/annotations/edit/rewrite";
import { analyseNow } from "../../server/src/article/analyse";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import type { Reading } from "../../server/src/article/types";
import { ruleTagger } from "../../server/src/entities/ruleTagger";
import type { Tagger } from "../../server/src/entities/tagger";
import { printAttributes } from "../../server/src/markup/attributes";
import { parseMarkup } from "../../server/src/markup/parse";
import { english } from "../../server/src/text/message";
import { sliceOf } from "../../server/src/text/offsets";

/** Reads the words of a marked text with its annotations handed over from beside it. */
export function readBeside(markup: string): Reading {
  const { clean, spans } = parseMarkup(markup);
  return analyseNow(clean, {
    config: defaultConfig,
    corpus: noCorpus,
    tagger: ruleTagger as Tagger,
    beside: { spans, lost: [] },
  });
}

/** What is kept beside the text after a command, one line an annotation; or `refused: …`. */
export function keptBeside(text: string, result: EditResult): readonly string[] {
  if ("edits" in result) throw new Error("the text would be changed");
  if ("refused" in result) return [`refused: ${english(result.refused)}`];
  return inTextOrder(result.beside).map(
    ({ clean, attributes }) => `${sliceOf(text, clean)} ${printAttributes(attributes)}`,
  );
}
