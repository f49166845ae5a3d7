import { danglingPointers, type PointerKey } from "../markup/pointers";
import { excerpt } from "../text/excerpt";
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
          message: `${key}=${id} points to nothing: no ${wanted[key]} in this file has the id “${id}”.`,
          fixes: ["drop-pointers"],
        });
      }
    }
  },
};

const wanted: Readonly<Record<PointerKey, string>> = {
  part: "first part of a quotation",
  cue: "annotation",
  source: "annotation",
};
