import type { MarkupProblem } from "../markup/types";
import { excerpt } from "../text/excerpt";
import { type Message, message } from "../text/message";
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
  words: (detail: string) => Message,
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
  problem("markup-unclosed", "unclosed", "error", (detail) =>
    message("Annotation “{0}” has no matching square brackets.", detail),
  ),
  problem("markup-attributes", "attributes", "error", (detail) =>
    message("“{0}” is not a list of attributes such as {.quote speaker=ilona-varga}.", detail),
  ),
  problem(
    "markup-detached",
    "detached",
    "error",
    (detail) => message("“{0}” must touch the closing bracket before it.", detail),
    ["attach-attributes"],
  ),
  problem("markup-over-blank-line", "over-blank-line", "error", () =>
    message("An annotation cannot go over a blank line; annotate each paragraph, and join them with part=."),
  ),
  problem(
    "markup-bracket",
    "unescaped-bracket",
    "hint",
    (detail) => message("“{0}” inside an annotation is clearer with a backslash before it.", detail),
    ["escape-bracket"],
  ),
  problem("duplicate-id", "duplicate-id", "error", (detail) =>
    message("The id “{0}” is already used.", detail),
  ),
  problem("duplicate-key", "duplicate-key", "error", (detail) =>
    message("The attribute “{0}” is given twice.", detail),
  ),
];
