import { danglingPointers } from "../markup/pointers";
import { excerpt } from "../text/excerpt";
import { message } from "../text/message";
import { always, type Check, violation } from "./types";

/*
 * An annotation that points to one that is gone: the first part of its quotation, its cue or its source.
 *
 *   [“And then it held.”]{.quote part=q1}  →  [“And then it held.”]{.quote}
 */
export const danglingPart: Check = {
  code: "dangling-part",
  severity: always("warning"),
  *find({ reading }) {
    const { spans } = reading.marked;
    const dangling = danglingPointers(spans);
    for (const span of spans) {
      for (const key of dangling(span)) {
        const id = excerpt(span.attributes.values.get(key) ?? "");
        yield violation({
          span: span.attributesSpan,
          message:
            key === "part"
              ? message(
                  "part={0} points to nothing: no first part of a quotation in this file has the id “{0}”.",
                  id,
                )
              : message("{0}={1} points to nothing: no annotation in this file has the id “{1}”.", key, id),
          fixes: ["drop-pointers"],
        });
      }
    }
  },
};
