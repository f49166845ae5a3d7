import { anchorsAt } from "../../reanchor/anchor";
import { annotationJson, jsonLdContext, ownNamespace } from "../../webAnnotation/annotation";
import { iriOf } from "../../webAnnotation/target";
import { exchangedOf } from "../exchange";
import type { Exchanged, Exported, ExportedFile, Which } from "../types";

/**
 * W3C Web Annotation, JSON-LD: a page of annotations such as a sidecar holds, each with its status.
 * Positions count code points of the text as it stands. https://www.w3.org/TR/annotation-model/
 */
export function writeWebAnnotation(file: ExportedFile, which: Which): Exported {
  const { name, text, annotations } = exchangedOf(file, which);
  const anchors = anchorsAt(
    text,
    annotations.map(({ clean }) => clean),
  );
  const id = `${iriOf(name)}.jsonld`;
  const page = {
    "@context": [jsonLdContext, { quotidian: ownNamespace }],
    id,
    type: "AnnotationPage",
    items: annotations.flatMap((annotation, i) => {
      const anchor = anchors[i];
      if (anchor === undefined) return [];
      const json = annotationJson(`${id}#${i + 1}`, annotation.attributes, name, anchor);
      return [{ ...json, ...judgement(annotation) }];
    }),
  };
  return {
    files: [{ extension: ".jsonld", content: `${JSON.stringify(page, null, 2)}\n` }],
    losses: [],
  };
}

const judgement = ({ status, confidence }: Exchanged) => ({
  "quotidian:status": status,
  ...(confidence !== null && { "quotidian:confidence": confidence }),
});
