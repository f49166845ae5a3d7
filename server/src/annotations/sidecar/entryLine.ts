import { isRecord, type JsonRecord } from "../../text/json";
import { type Message, message } from "../../text/message";
import { annotationJson } from "../webAnnotation/annotation";
import { attributesIn, bodiesIn } from "../webAnnotation/body";
import { anchorIn } from "../webAnnotation/target";
import type { Entry } from "./types";

/** One line without its line end. `source`: the article's file name. */
export const entryLine = ({ id, attributes, anchor, extra }: Entry, source: string): string =>
  JSON.stringify({ ...annotationJson(id, attributes, source, anchor), ...extra });

/** An annotation that was read, or what is the matter with it, in words for the user. */
export type EntryReading = Entry | { readonly message: Message };

export function readEntry(value: JsonRecord): EntryReading {
  const { id, type, motivation: _, body: _body, target, ...extra } = value;
  if (type !== "Annotation" || typeof id !== "string")
    return { message: message("This is no annotation with an id. It is kept as it is.") };
  const attributes = attributesIn(bodiesIn(value));
  if (attributes === null)
    return {
      message: message(
        "The body of this annotation is not made of classes and values that Quotidian knows. It is kept as it is.",
      ),
    };
  const anchor = isRecord(target) ? anchorIn(target) : null;
  if (anchor === null)
    return {
      message: message(
        "The target of this annotation has no TextQuoteSelector with words. It is kept as it is.",
      ),
    };
  return { id, attributes, anchor, extra };
}
