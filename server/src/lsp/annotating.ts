import { acceptSuggestion } from "../annotations/acceptSuggestion";
import { annotateEntity } from "../annotations/annotateEntity";
import { annotateQuotation } from "../annotations/annotateQuotation";
import { notReportedSpeech } from "../annotations/notReportedSpeech";
import { removeAnnotation } from "../annotations/removeAnnotation";
import type { EditResult } from "../annotations/rewrite";
import { setSpeaker } from "../annotations/setSpeaker";
import type { AnnotateParams, AnnotateResult } from "../protocol";
import { spanAt, textEditOf } from "./convert";
import type { Analysed } from "./documents";
import { contentModified } from "./errors";

/** The edits of an annotating command, for the version of the document that the user saw. */
export function annotateAnswer(analysed: Analysed, params: AnnotateParams): AnnotateResult {
  const { document } = analysed;
  if (params.version !== document.version) throw contentModified();
  const result = editsOf(analysed, params);
  if ("beside" in result)
    return { refused: "Annotations are kept beside this file, which cannot be written yet." };
  return "refused" in result
    ? result
    : { version: document.version, edits: result.edits.map((edit) => textEditOf(document, edit)) };
}

function editsOf(
  { document, reading, governing }: Analysed,
  { action, selections }: AnnotateParams,
): EditResult {
  const spans = selections.map((range) => spanAt(document, range));
  switch (action.kind) {
    case "quotation":
      return annotateQuotation(reading, spans);
    case "entity":
      return annotateEntity(reading, spans, action.type);
    case "speaker":
      return action.speaker === "not-speech"
        ? notReportedSpeech(reading, spans)
        : setSpeaker(reading, spans, action.speaker);
    case "accept":
      return acceptSuggestion(reading, spans, governing.config.write);
    case "not-speech":
      return notReportedSpeech(reading, spans);
    case "remove":
      return removeAnnotation(reading, spans);
  }
}
