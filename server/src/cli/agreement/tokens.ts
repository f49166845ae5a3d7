import { tokenise } from "../../text/tokens";
import type { Judged } from "./judged";

/** For each word of a text what was said of it; of spans one inside the other the inner one counts. */
export function labelsOfWords(
  text: string,
  judged: readonly Judged[],
  labelOf: (judged: Judged) => string,
): readonly string[] {
  const tokens = tokenise(text).filter(({ kind }) => kind !== "punctuation");
  const labels = tokens.map(() => "");
  let first = 0;
  for (const each of judged) {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= each.span.start) first++;
    for (let at = first; at < tokens.length && (tokens[at]?.start ?? 0) < each.span.end; at++) {
      labels[at] = labelOf(each);
    }
  }
  return labels;
}
