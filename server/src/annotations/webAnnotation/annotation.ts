import type { Attributes } from "../../markup/types";
import type { JsonRecord } from "../../text/json";
import type { Anchor } from "../reanchor/reanchor";
import { bodiesOf } from "./body";
import { targetOf } from "./target";

/** The context of everything that Quotidian writes as W3C Web Annotations. */
export const jsonLdContext = "http://www.w3.org/ns/anno.jsonld";

/** What the ids of our annotations begin with, and the properties that the standard has no word for. */
export const ownNamespace = "urn:quotidian:";

/** One annotation as a W3C Web Annotation, https://www.w3.org/TR/annotation-model/. `article`: its name, with slashes. */
export const annotationJson = (
  id: string,
  attributes: Attributes,
  article: string,
  anchor: Anchor,
): JsonRecord => ({
  id,
  type: "Annotation",
  motivation: "classifying",
  body: bodiesOf(attributes),
  target: targetOf(article, anchor),
});
