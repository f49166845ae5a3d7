import {
  type AnnotateParams,
  type AnnotateResult,
  annotateRequest,
  attributesRequest,
  type PositionParams,
  type SpeakersResult,
  speakersRequest,
} from "../protocol";
import { annotateAnswer } from "./annotating";
import { attributesAnswer, speakersAnswer } from "./custom";
import { type Feature, onDocument } from "./feature";

/* What annotating and reviewing ask. */

export const annotatingFeatures: readonly Feature[] = [
  onDocument<PositionParams, SpeakersResult | null>(speakersRequest.method, {}, null, speakersAnswer),
  onDocument<PositionParams, string | null>(attributesRequest.method, {}, null, attributesAnswer),
  onDocument<AnnotateParams, AnnotateResult>(
    annotateRequest.method,
    {},
    { refused: "This file is not open as a news article." },
    annotateAnswer,
  ),
];
