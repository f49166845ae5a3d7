import {
  followRequest,
  moveAnnotationsRequest,
  orphansRequest,
  type RequestType,
  repairRequest,
  sidecarRequest,
  undoAnnotationRequest,
} from "../../protocol";
import type { Feature } from "../feature";
import type { Services } from "../services";
import { moveAnswer, orphansAnswer, repairAnswer, savedAnswer, undoAnswer } from "./answers";
import { followAnswer } from "./follow";

/** A request of ours that may be about an article that is not open. */
const onRequest = <P, R>(
  { method }: RequestType<P, R>,
  answer: (services: Services, params: P) => Promise<R>,
): Feature => ({
  capability: () => ({}),
  listen: (services) => services.guard.onRequest<P, R>(method, (params) => answer(services, params)),
});

/* What keeping annotations in files of their own asks. */

export const sidecarFeatures: readonly Feature[] = [
  onRequest(sidecarRequest, savedAnswer),
  onRequest(undoAnnotationRequest, undoAnswer),
  onRequest(orphansRequest, orphansAnswer),
  onRequest(repairRequest, repairAnswer),
  onRequest(moveAnnotationsRequest, moveAnswer),
  onRequest(followRequest, followAnswer),
];
