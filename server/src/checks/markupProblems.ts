import type { MarkupProblem } from "../markup/types";
import { excerpt } from "../text/excerpt";
import { always, type Check, type CheckCode, type FixKind, violation } from "./types";

/*
 * Annotations that cannot be read as they stand; the words between the brackets are taken for text until they are mended.
 *
 *   [Ilona Varga]{person}     →  [Ilona Varga]{.person}
 *   [Ilona Varga] {.person}   →  [Ilona Varga]{.person}
 *   Ilona Varga]{.person}     →  [Ilona Varga]{.person}
 */
const problem = (
  code: CheckCode,
  kind: MarkupProblem["kind"],
  severity: "error" | "hint",
  words: (detail: string) => string,
  fixes: readonly FixKind[] = [],
): Check => ({
  code,
  severity: always(severity),
  *find({ reading }) {
    for (const { kind: found, span, detail } of reading.marked.problems)
      if (found === kind) yield violation({ span, message: words(excerpt(detail)), fixes });
  },
});

export const markupProblems: readonly Check[] = [
  problem(
    "markup-unclosed",
    "unclosed",
    "error",
    (detail) => `Annotation “${detail}” has no matching square brackets.`,
  ),
  problem(
    "markup-attributes",
    "attributes",
    "error",
    (detail) => `“${detail}” is not a list of attributes such as {.quote speaker=ilona-varga}.`,
  ),
  problem(
    "markup-detached",
    "detached",
    "error",
    (detail) => `“${detail}” must touch the closing bracket before it.`,
    ["attach-attributes"],
  ),
  problem(
    "markup-over-blank-line",
    "over-blank-line",
    "error",
    () => "An annotation cannot go over a blank line; annotate each paragraph, and join them with part=.",
  ),
  problem(
    "markup-bracket",
    "unescaped-bracket",
    "hint",
    (detail) => `“${detail}” inside an annotation is clearer with a backslash before it.`,
    ["escape-bracket"],
  ),
  problem("duplicate-id", "duplicate-id", "error", (detail) => `The id “${detail}” is already used.`),
  problem("duplicate-key", "duplicate-key", "error", (detail) => `The attribute “${detail}” is given twice.`),
];
