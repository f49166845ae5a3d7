import { canonical } from "../../annotations/sidecar/canonical";
import { parseSidecar } from "../../annotations/sidecar/file";
import { merged } from "../../annotations/sidecar/merge";
import { fastened, type Placement, place } from "../../annotations/sidecar/placement";
import { sha256 } from "../../annotations/sidecar/sha256";
import { emptySidecar, type Sidecar } from "../../annotations/sidecar/types";

/** Annotations and the canonical text that their positions count in; null where nobody has it any more. */
export interface Fastened {
  readonly sidecar: Sidecar;
  readonly text: string | null;
}

/** What a file holds; null where there is none. */
export const sidecarIn = (file: string | null): Sidecar =>
  file === null ? emptySidecar : parseSidecar(file);

/** A sidecar as its file has it; its text is at hand if it is the one on the disk. */
export function onDisk(file: string | null, saved: string | null): Fastened {
  const sidecar = sidecarIn(file);
  if (saved === null || sidecar.hash === null) return { sidecar, text: null };
  const { text } = canonical(saved);
  return { sidecar, text: sha256(text) === sidecar.hash ? text : null };
}

/** Fastened to the text that its annotations were placed in. */
export const fastenedTo = (text: string, placement: Placement, others: Sidecar["others"]): Fastened => ({
  sidecar: fastened(placement, others, text),
  text: canonical(text).text,
});

/** The same annotations with positions in another canonical text. */
export const countedIn = (text: string, { sidecar, text: old }: Fastened): Sidecar =>
  old === text ? sidecar : fastened(place(sidecar, old, text), sidecar.others, text);

/** What we have, with what somebody else has made of the file that both began with. */
export function rebased(base: Sidecar, ours: Fastened, theirs: Fastened): Fastened {
  // Of a text that nobody has we have changed nothing.
  if (ours.text === null) return theirs;
  return { sidecar: merged(base, ours.sidecar, countedIn(ours.text, theirs)), text: ours.text };
}
