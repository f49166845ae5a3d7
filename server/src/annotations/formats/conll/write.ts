import type { Reading } from "../../../article/types";
import { message } from "../../../text/message";
import { type CleanSpan, moved, sliceOf, spanOf } from "../../../text/offsets";
import { sentences } from "../../../text/sentences";
import { tokenise } from "../../../text/tokens";
import { exchangedOf } from "../exchange";
import { Losses } from "../losses";
import { paragraphsOf } from "../paragraphs";
import type { Exchanged, Exported, ExportedFile, Which } from "../types";

/** The four labels of CoNLL-2003. */
const labelByClass: ReadonlyMap<string, string> = new Map([
  ["person", "PER"],
  ["org", "ORG"],
  ["place", "LOC"],
  ["event", "MISC"],
  ["misc", "MISC"],
]);

/**
 * Names as CoNLL-2003 has them: a token a line with its part of speech and its chunk (neither is known here) and its
 * label, IOB2; a blank line after each sentence.
 *
 *   -DOCSTART- -X- O O
 *
 *   Joan -X- _ B-PER
 *   Doe -X- _ I-PER
 *   left -X- _ O
 */
export function writeConll(file: ExportedFile, which: Which): Exported {
  const { text, annotations } = exchangedOf(file, which);
  const losses = new Losses();
  const sentenceList = sentencesOf(file.reading);
  const names = namesOn(sentenceList, annotations, losses);
  const lines: string[] = ["-DOCSTART- -X- O O\n\n"];
  let next = 0;
  for (const tokens of sentenceList) {
    for (const token of tokens) {
      while ((names[next]?.clean.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      lines.push(`${sliceOf(text, token)} -X- _ ${labelAt(names[next], token)}\n`);
    }
    lines.push("\n");
  }
  return { files: [{ extension: ".conll", content: lines.join("") }], losses: losses.list };
}

/** The tokens of each sentence; what would break a line or a column is no token. */
const sentencesOf = (reading: Reading): readonly (readonly CleanSpan[])[] =>
  paragraphsOf(reading).flatMap(({ span }) => {
    const words = sliceOf(reading.marked.clean, span);
    const tokens = tokenise(words);
    let at = 0;
    return sentences(words, tokens)
      .map(({ end }) => {
        const first = at;
        while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at++;
        return tokens
          .slice(first, at)
          .filter((token) => !/[\s\p{Cc}]/u.test(token.text))
          .map((token) => spanOf(moved(span.start, token.start), moved(span.start, token.end)));
      })
      .filter((sentence) => sentence.length > 0);
  });

/** The names that can be told in tokens, in text order, none inside another. */
function namesOn(
  sentenceList: readonly (readonly CleanSpan[])[],
  annotations: readonly Exchanged[],
  losses: Losses,
): readonly Exchanged[] {
  const sentenceAtStart = new Map<number, number>();
  const sentenceAtEnd = new Map<number, number>();
  for (const [n, tokens] of sentenceList.entries()) {
    for (const { start, end } of tokens) {
      sentenceAtStart.set(start, n);
      sentenceAtEnd.set(end, n);
    }
  }
  const names: Exchanged[] = [];
  for (const annotation of annotations) {
    const { clean, attributes } = annotation;
    const [first, last] = [sentenceAtStart.get(clean.start), sentenceAtEnd.get(clean.end)];
    if (labelOf(annotation) === null) {
      losses.add(
        message("annotations of class {0}: CoNLL-2003 labels names only", attributes.classes[0] ?? ""),
      );
    } else if (first === undefined || last === undefined)
      losses.add(message("names that do not begin and end with a token"));
    else if (first !== last) losses.add(message("names over the end of a sentence"));
    else if ((names.at(-1)?.clean.end ?? 0) > clean.start)
      losses.add(message("names that share words with another"));
    else {
      names.push(annotation);
      if (attributes.values.size > 0) losses.add(message("ids of names: CoNLL-2003 has types only"));
    }
  }
  return names;
}

const labelOf = ({ attributes }: Exchanged): string | null =>
  attributes.classes.flatMap((name) => labelByClass.get(name) ?? [])[0] ?? null;

function labelAt(name: Exchanged | undefined, { start }: CleanSpan): string {
  if (name === undefined || start < name.clean.start) return "O";
  return `${start === name.clean.start ? "B" : "I"}-${labelOf(name)}`;
}
