import { printDecision } from "../annotations/decisions/decisions";
import { citationAt } from "../features/citation";
import { explainAt } from "../features/explainQuotation";
import { rejectableAt } from "../features/reject";
import {
  type AnnotateParams,
  type AnnotateResult,
  annotateRequest,
  attributesRequest,
  citationRequest,
  type EntityRef,
  type ExplainResult,
  entityRefRequest,
  explainRequest,
  type MentionsBesideParams,
  type MentionsInParams,
  type MentionsInResult,
  mentionsBesideRequest,
  mentionsInRequest,
  type PositionParams,
  type QuotationsInParams,
  type QuotationsInResult,
  quotationsInRequest,
  type RejectParams,
  type RejectResult,
  type RenameBesideParams,
  type RenameEntryParams,
  type RenamesBesideParams,
  type RenamesBesideResult,
  rejectRequest,
  renameBesideRequest,
  renameEntryRequest,
  renamesBesideRequest,
  type SidecarFile,
  type SpeakersResult,
  speakersRequest,
  type TextEdit,
} from "../protocol";
import { message } from "../text/message";
import { annotateAnswer } from "./annotating";
import { offsetOf, rangeOf } from "./convert";
import { entityRefAnswer, mentionsBesideAnswer, mentionsInAnswer } from "./corpus/mentionsIn";
import { renameBesideAnswer, renameEntryAnswer, renamesBesideAnswer } from "./corpus/renameBeside";
import { attributesAnswer, quotationsInAnswer, speakersAnswer } from "./custom";
import { contentModified, notOpen } from "./errors";
import { type Feature, onDocument } from "./feature";
import { nameOf } from "./uris";

/* What annotating and reviewing ask. */

export const annotatingFeatures: readonly Feature[] = [
  onDocument<PositionParams, ExplainResult | null>(
    explainRequest.method,
    {},
    null,
    ({ document, reading, findings }, { position }, { client }) => {
      const found = explainAt(reading, offsetOf(document, position), findings(), client.say);
      return (
        found && {
          ...found,
          parts: found.parts.map((span) => rangeOf(document, span)),
          reasons: found.reasons.map(({ text, span }) => ({ text, range: rangeOf(document, span) })),
        }
      );
    },
  ),
  onDocument<PositionParams, string | null>(
    citationRequest.method,
    {},
    null,
    ({ document, reading }, { position }, { client }) =>
      citationAt(reading, offsetOf(document, position), nameOf(document.uri), client.say),
  ),
  onDocument<PositionParams, EntityRef | null>(entityRefRequest.method, {}, null, entityRefAnswer),
  {
    capability: () => ({}),
    listen: (services) =>
      services.guard.onRequest<MentionsInParams, MentionsInResult>(
        mentionsInRequest.method,
        (params, token) => mentionsInAnswer(services, params, token),
      ),
  },
  {
    capability: () => ({}),
    listen: (services) =>
      services.guard.onRequest<MentionsBesideParams, SidecarFile | null>(
        mentionsBesideRequest.method,
        (params, token) => mentionsBesideAnswer(services, params, token),
      ),
  },
  onDocument<RenamesBesideParams, RenamesBesideResult>(
    renamesBesideRequest.method,
    {},
    null,
    renamesBesideAnswer,
  ),
  {
    capability: () => ({}),
    listen: (services) =>
      services.guard.onRequest<RenameBesideParams, SidecarFile | null>(renameBesideRequest.method, (params) =>
        renameBesideAnswer(services, params),
      ),
  },
  {
    capability: () => ({}),
    listen: ({ guard }) =>
      guard.onRequest<RenameEntryParams, TextEdit | null>(renameEntryRequest.method, async (params) =>
        renameEntryAnswer(params),
      ),
  },
  {
    capability: () => ({}),
    listen: (services) =>
      services.guard.onRequest<QuotationsInParams, QuotationsInResult>(
        quotationsInRequest.method,
        (params, token) => quotationsInAnswer(services, params, token),
      ),
  },
  onDocument<RejectParams, RejectResult>(
    rejectRequest.method,
    {},
    notOpen,
    async ({ document, reading }, { position, version }, { client, decisions }) => {
      if (version !== document.version) throw contentModified();
      const offset = offsetOf(document, position);
      const found = rejectableAt(reading, offset, await decisions.nameOf(document.uri));
      return found === null
        ? { refused: client.say(message("Nobody is suggested as the speaker here.")) }
        : { line: printDecision(found.decision), speaker: found.speaker };
    },
  ),
  onDocument<PositionParams, SpeakersResult | null>(speakersRequest.method, {}, null, speakersAnswer),
  onDocument<PositionParams, string | null>(attributesRequest.method, {}, null, attributesAnswer),
  onDocument<AnnotateParams, AnnotateResult>(annotateRequest.method, {}, notOpen, annotateAnswer),
];
