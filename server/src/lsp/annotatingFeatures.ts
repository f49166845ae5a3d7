import { printDecision } from "../annotations/decisions";
import { rejectableAt } from "../features/reject";
import {
  type AnnotateParams,
  type AnnotateResult,
  annotateRequest,
  attributesRequest,
  type PositionParams,
  type RejectResult,
  rejectRequest,
  type SpeakersResult,
  speakersRequest,
} from "../protocol";
import { annotateAnswer } from "./annotating";
import { offsetOf } from "./convert";
import { attributesAnswer, speakersAnswer } from "./custom";
import { type Feature, onDocument } from "./feature";

/* What annotating and reviewing ask. */

export const annotatingFeatures: readonly Feature[] = [
  onDocument<PositionParams, RejectResult>(
    rejectRequest.method,
    {},
    { refused: "This file is not open as a news article." },
    async ({ document, reading }, { position }, { decisions }) => {
      const offset = offsetOf(document, position);
      const found = rejectableAt(reading, offset, await decisions.nameOf(document.uri));
      return found === null
        ? { refused: "Nobody is suggested as the speaker here." }
        : { line: printDecision(found.decision), speaker: found.speaker };
    },
  ),
  onDocument<PositionParams, SpeakersResult | null>(speakersRequest.method, {}, null, speakersAnswer),
  onDocument<PositionParams, string | null>(attributesRequest.method, {}, null, attributesAnswer),
  onDocument<AnnotateParams, AnnotateResult>(
    annotateRequest.method,
    {},
    { refused: "This file is not open as a news article." },
    annotateAnswer,
  ),
];
