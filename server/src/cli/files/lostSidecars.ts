import path from "node:path";
import { isSidecar, lostFile, mayHold, sidecarNames, subjectOf } from "../../annotations/sidecar/whose";
import { english } from "../../text/message";
import type { Corpora } from "../corpora";
import { CannotRun } from "../failure";
import { sidecarText } from "./sidecarText";

/**
 * Reports the sidecars of a folder beside which no file stands whose annotations they could hold: `story.anno.jsonl` without
 * `story.txt`. No article reads them, so nothing else would tell of them.
 */
export function reportLostSidecars(folder: string, names: readonly string[], corpora: Corpora): void {
  const sidecars = names.filter(isSidecar);
  if (sidecars.length === 0 || corpora.of(path.resolve(folder)).config.annotations !== "sidecar") return;
  const others = names.filter((name) => !isSidecar(name));
  const expected = new Set(others.flatMap(sidecarNames));
  for (const name of sidecars) {
    if (expected.has(name) || others.some((other) => mayHold(name, other))) continue;
    const file = path.join(folder, name);
    const text = textOf(file);
    const message = english(lostFile(name, text === null ? null : subjectOf(text)));
    corpora.report({ file, text: text ?? "", problem: { message, offset: 0, length: 1, inSchema: false } });
  }
}

/** What it says of itself is all that is wanted; one that cannot be read says nothing. */
function textOf(file: string): string | null {
  try {
    return sidecarText(file);
  } catch (error) {
    if (error instanceof CannotRun) return null;
    throw error;
  }
}
