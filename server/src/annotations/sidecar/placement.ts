import type { Beside } from "../../markup/beside";
import { type CleanSpan, cleanOffset, spanOf } from "../../text/offsets";
import type { Drafts } from "../draft/draft";
import { anchorsAt } from "../reanchor/anchor";
import { reanchor } from "../reanchor/reanchor";
import { ownNamespace } from "../webAnnotation/annotation";
import { canonical } from "./canonical";
import { sha256 } from "./sha256";
import type { Entry, Sidecar } from "./types";

/** An annotation whose words stand in the text. */
export interface Placed {
  readonly entry: Entry;
  /** In the text as it was given. One object an annotation: edits know it by this. */
  readonly clean: CleanSpan;
}

/** Where the annotations of a sidecar stand in a text. */
export interface Placement {
  /** In the order of the sidecar. */
  readonly placed: readonly Placed[];
  /** Those whose words are not there. */
  readonly orphans: readonly Entry[];
}

/**
 * Finds the annotations' words in a text as it is now.
 *
 * @param fastened the canonical text that the sidecar's positions count in; null where nobody has it
 */
export function place(sidecar: Sidecar, fastened: string | null, given: string): Placement {
  const now = canonical(given);
  const isSame = fastened === null && sidecar.hash !== null && sidecar.hash === sha256(now.text);
  const places = reanchor(
    sidecar.entries.map(({ anchor }) => anchor),
    now.text,
    isSame ? now.text : fastened,
  );
  const placed: Placed[] = [];
  const orphans: Entry[] = [];
  for (const [i, entry] of sidecar.entries.entries()) {
    const found = places[i] ?? null;
    if (found === null || found.end <= found.start) orphans.push(entry);
    else {
      const clean = spanOf(cleanOffset(now.toGiven(found.start)), cleanOffset(now.toGiven(found.end)));
      placed.push({ entry, clean });
    }
  }
  return { placed, orphans };
}

/** What a reading needs of it. */
export const besideOf = ({ placed, orphans }: Placement): Beside => ({
  spans: placed.map(({ entry, clean }) => ({ clean, attributes: entry.attributes })),
  lost: orphans.map(({ attributes, anchor }) => ({ attributes, exact: anchor.exact })),
});

/** The sidecar with its annotations fastened anew, to the text that they were placed in. */
export const fastened = ({ placed, orphans }: Placement, others: Sidecar["others"], given: string): Sidecar =>
  sidecarOf(placed, orphans, others, given);

/**
 * The sidecar after a command: `drafts` are all annotations that have words. Those that stay keep their id and what other
 * tools wrote; orphans stay as they are.
 */
export function changed(
  before: Placement,
  drafts: Drafts,
  others: Sidecar["others"],
  given: string,
): Sidecar {
  const known = new Map(before.placed.map(({ entry, clean }) => [clean, entry]));
  const taken = new Set([...known.values(), ...before.orphans].map(({ id }) => id));
  const placed = drafts.map(({ clean, attributes }): Placed => {
    const entry = known.get(clean);
    if (entry !== undefined) return { entry: { ...entry, attributes }, clean };
    const id = newId(attributes.classes[0] ?? "", given.slice(clean.start, clean.end), taken);
    return { entry: { id, attributes, anchor: nowhere, extra: {} }, clean };
  });
  return sidecarOf(placed, before.orphans, others, given);
}

const nowhere: Entry["anchor"] = { start: null, exact: "", prefix: "", suffix: "" };

function sidecarOf(
  placed: readonly Placed[],
  orphans: readonly Entry[],
  others: Sidecar["others"],
  given: string,
): Sidecar {
  const { text, toCanonical } = canonical(given);
  const anchors = anchorsAt(
    text,
    placed.map(({ clean }) => ({ start: toCanonical(clean.start), end: toCanonical(clean.end) })),
  );
  const entries = placed.map(({ entry }, i): Entry => ({ ...entry, anchor: anchors[i] ?? entry.anchor }));
  const lost = orphans.map((entry): Entry => ({ ...entry, anchor: { ...entry.anchor, start: null } }));
  return { hash: sha256(text), entries: [...entries, ...lost], others };
}

/** Of the class and the words, and a number among equals. */
function newId(name: string, words: string, taken: Set<string>): string {
  const id = `${ownNamespace}${sha256(`${name}\n${words}`).slice(0, 16)}`;
  let unique = id;
  for (let n = 2; taken.has(unique); n++) unique = `${id}-${n}`;
  taken.add(unique);
  return unique;
}
