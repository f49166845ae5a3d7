import { likelyPlaces } from "../../annotations/reanchor/reanchor";
import { canonical } from "../../annotations/sidecar/canonical";
import { moveIn, moveOut } from "../../annotations/sidecar/convert";
import { parseSidecar, printSidecar } from "../../annotations/sidecar/file";
import { emptySidecar } from "../../annotations/sidecar/types";
import { secondFile } from "../../annotations/sidecar/whose";
import { printAttributes } from "../../markup/attributes";
import { parseMarkup } from "../../markup/parse";
import type {
  DocumentParams,
  MoveAnnotationsParams,
  MoveAnnotationsResult,
  OrphanRow,
  RepairParams,
  SidecarFile,
  UndoAnnotationParams,
} from "../../protocol";
import { message } from "../../text/message";
import { cleanOffset, isEmpty, sourceOffset, spanOf } from "../../text/offsets";
import { rangeOf, spanAt } from "../convert";
import { contentModified } from "../errors";
import type { Services } from "../services";
import { nameOf } from "../uris";

/* Answers about annotations that are kept in files of their own. */

/** Null where annotations of the article stand in its text. */
async function besideOnly<T>(
  { configs }: Services,
  uri: string,
  answer: () => Promise<T>,
): Promise<T | null> {
  const { config } = await configs.governing(uri);
  return config.annotations === "sidecar" ? answer() : null;
}

export const savedAnswer = (services: Services, { uri }: DocumentParams): Promise<SidecarFile | null> =>
  besideOnly(services, uri, () => services.sidecars.saved(uri, services.documents.get(uri)));

export const undoAnswer = (
  services: Services,
  { uri, since }: UndoAnnotationParams,
): Promise<SidecarFile | null> => besideOnly(services, uri, () => services.sidecars.undo(uri, since));

/** Candidates that are offered for each orphan. */
const mostCandidates = 5;

export async function orphansAnswer(
  services: Services,
  { uri }: DocumentParams,
): Promise<readonly OrphanRow[]> {
  const document = services.documents.get(uri);
  const placement =
    document && (await besideOnly(services, uri, () => services.sidecars.placement(document)));
  if (!document || !placement) return [];
  const { text, toGiven } = canonical(document.getText());
  return placement.orphans.map(({ id, attributes, anchor: { exact, prefix, suffix } }) => ({
    id,
    exact,
    prefix,
    suffix,
    attributes: printAttributes(attributes).slice(1, -1),
    candidates: likelyPlaces({ exact, prefix, suffix }, text)
      .slice(0, mostCandidates)
      .map(({ start, end }) => ({
        range: rangeOf(document, spanOf(sourceOffset(toGiven(start)), sourceOffset(toGiven(end)))),
        text: text.slice(start, end),
      })),
  }));
}

export async function repairAnswer(
  services: Services,
  { uri, version, id, range }: RepairParams,
): Promise<SidecarFile | null> {
  const document = services.documents.get(uri);
  if (document === undefined || document.version !== version) throw contentModified();
  const span = range && spanAt(document, range);
  const clean = span && spanOf(cleanOffset(span.start), cleanOffset(span.end));
  if (clean !== null && isEmpty(clean)) return null;
  return besideOnly(services, uri, () => services.sidecars.repair(document, version, id, clean));
}

const noFile = message("This is no file, so there can be no file beside it.");

/** Works on the files as they are, whatever the configuration says now: it is about to change. */
export async function moveAnswer(
  { client, sidecarFiles }: Services,
  { uri, text, direction }: MoveAnnotationsParams,
): Promise<MoveAnnotationsResult> {
  const found = await sidecarFiles.find(uri);
  if (found === null) return { refused: client.say(noFile) };
  const [second] = found.passedOver;
  if (direction === "in" && second !== undefined)
    return { refused: client.say(secondFile(nameOf(second), nameOf(uri))) };
  const target = found.uri === null ? await sidecarFiles.fresh(uri) : { uri: found.uri };
  if (target === null) return { refused: client.say(noFile) };
  if ("refused" in target) return { refused: client.say(target.refused) };
  const sidecar = found.text === null ? emptySidecar : parseSidecar(found.text);
  const name = nameOf(uri);
  if (direction === "out") {
    const marked = parseMarkup(text);
    const kept = moveOut(marked, sidecar);
    const file = { uri: target.uri, text: printSidecar(kept.sidecar, name) };
    return { text: kept.text, sidecar: file, moved: marked.spans.length, orphans: 0 };
  }
  const kept = moveIn(text, sidecar);
  if (kept === null)
    return {
      refused: client.say(message("Words of this file would be read as an annotation. Change them first.")),
    };
  const file = { uri: target.uri, text: printSidecar(kept.sidecar, name) };
  return {
    text: kept.text,
    sidecar: file,
    moved: sidecar.entries.length - kept.sidecar.entries.length,
    orphans: kept.sidecar.entries.length,
  };
}
