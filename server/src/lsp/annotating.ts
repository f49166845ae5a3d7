import { acceptStated } from "../annotations/accept/acceptStated";
import { acceptSuggestion } from "../annotations/accept/acceptSuggestion";
import { annotateEntity } from "../annotations/commands/annotateEntity";
import { annotateMentions } from "../annotations/commands/annotateMentions";
import { annotateQuotation } from "../annotations/commands/annotateQuotation";
import { editAttributes } from "../annotations/commands/editAttributes";
import { importInto } from "../annotations/commands/importInto";
import { normaliseIds } from "../annotations/commands/normaliseIds";
import { notReportedSpeech } from "../annotations/commands/notReportedSpeech";
import { removeAllAnnotations, removeAnnotation } from "../annotations/commands/removeAnnotation";
import { setSpeaker } from "../annotations/commands/setSpeaker";
import type { Bulk } from "../annotations/edit/bulk";
import type { EditResult } from "../annotations/edit/rewrite";
import { formatOf } from "../annotations/formats";
import type { Loss } from "../annotations/formats/types";
import type { AnnotateParams, AnnotateResult } from "../protocol";
import { message } from "../text/message";
import { spanAt, textEditOf } from "./convert";
import { lossIn } from "./custom";
import type { Analysed } from "./documents";
import { contentModified, unknownFormat } from "./errors";
import type { Services } from "./services";

/** The edits of an annotating command, for the version of the document that the user saw. */
export async function annotateAnswer(
  analysed: Analysed,
  params: AnnotateParams,
  { client, sidecars }: Services,
): Promise<AnnotateResult> {
  const { document, placement } = analysed;
  const { version } = document;
  if (params.version !== document.version) throw contentModified();
  const { result, count, losses } = bulkOf(analysed, params) ?? {
    result: editsOf(analysed, params),
    count: undefined,
    losses: undefined,
  };
  if ("refused" in result) return { refused: client.say(result.refused) };
  const about = {
    ...(count === undefined ? {} : { count }),
    ...(losses === undefined ? {} : { losses: losses.map(lossIn(client)) }),
  };
  if ("edits" in result)
    return { version, edits: result.edits.map((edit) => textEditOf(document, edit)), ...about };
  const sidecar = await sidecars.change(document, { version, placement, drafts: result.beside });
  return "refused" in sidecar ? { refused: client.say(sidecar.refused) } : { version, sidecar, ...about };
}

/** Null for an action that is about what is selected and nothing else. */
function bulkOf(
  { document, reading, governing }: Analysed,
  { action, selections: [first], uri }: AnnotateParams,
): (Bulk & { readonly losses?: readonly Loss[] }) | null {
  switch (action.kind) {
    case "accept-stated":
      return acceptStated(reading, governing.config.write);
    case "mentions":
      return first === undefined ? null : annotateMentions(reading, spanAt(document, first));
    case "import": {
      const format = formatOf(action.format);
      if (format === undefined) throw unknownFormat(action.format);
      const path = decodeURIComponent(uri);
      return importInto(reading, format, action.content, (name) => path.endsWith(`/${name}`));
    }
    case "normalise-ids":
      return normaliseIds(reading, governing.corpus.registry);
    case "remove-all":
      return { result: removeAllAnnotations(reading), count: reading.marked.spans.length };
    default:
      return null;
  }
}

const nothingSelected: EditResult = { refused: message("Nothing is selected.") };

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
        : setSpeaker(reading, spans, action.speaker, action.external);
    case "accept":
      return acceptSuggestion(reading, spans, governing.config.write);
    case "not-speech":
      return notReportedSpeech(reading, spans);
    case "remove":
      return removeAnnotation(reading, spans);
    case "attributes": {
      const [first] = spans;
      return first === undefined ? nothingSelected : editAttributes(reading, first, action.text);
    }
    default:
      return nothingSelected;
  }
}
