import { excerpt } from "../text/excerpt";
import { message } from "../text/message";
import { sourceOffset, spanOf } from "../text/offsets";
import { always, type Check, violation } from "./types";

/*
 * An annotation in a file of its own whose words are no longer in the article. It is kept until somebody fastens it to
 * other words or discards it. It has no place, so it is reported on the article's first line.
 *
 *   {"exact":"“Never,”", …}  in an article without “Never,”
 */
export const orphanAnnotation: Check = {
  code: "orphan-annotation",
  severity: always("warning"),
  *find({ reading: { marked } }) {
    const firstLine = /[^\r\n]*/.exec(marked.source)?.[0].length ?? 0;
    for (const { exact, attributes } of marked.lost)
      yield violation({
        span: spanOf(sourceOffset(0), sourceOffset(firstLine)),
        message: message(
          "The words of an annotation are gone: “{0}” ({1}). It is kept in the file beside this one.",
          excerpt(exact),
          attributes.classes.join(", "),
        ),
      });
  },
};
