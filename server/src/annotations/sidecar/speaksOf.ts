import { canonical } from "./canonical";
import { parseSidecar } from "./file";
import { place } from "./placement";
import { sha256 } from "./sha256";

/** Whether a sidecar is about a text: about this very one, or about one that had most of the annotated words in their places. */
export function speaksOf(sidecar: string, text: string): boolean {
  const parsed = parseSidecar(sidecar);
  if (parsed.hash === sha256(canonical(text).text)) return true;
  const { placed, orphans } = place(parsed, null, text);
  return placed.length > orphans.length;
}
