import type { DocumentEvidence, Mentions } from "./evidence";
import { double, single, triple } from "./hash";
import { isInitials } from "./initials";
import type { Paragraph } from "./paragraph";
import { context } from "./sentences";
import { stepOf } from "./share";
import { firstOfSurroundings, ofRuns, traitCount } from "./traits";
import type { Word } from "./words";

/** So that no number is one of localFeatures.ts. */
const templates = 0x5000;

/** Like `localFeatures`, for what the other paragraphs say about word `i`. */
export function documentFeatures(
  p: Paragraph,
  i: number,
  evidence: DocumentEvidence,
  out: Int32Array,
  at: number,
): number {
  let n = at;
  const word = p.words[i] as Word;
  if (!word.isCapitalised) return n;
  const place = p.context[i] as number;
  const seen =
    (evidence.lowerCase.has(word.lowerHash) ? 1 : 0) + (evidence.midSentence.has(word.lowerHash) ? 2 : 0);
  out[n++] = double(templates + 1, seen, place);
  out[n++] = double(templates + 2, seen, word.shape);
  const about = evidence.mentions.get(word.lowerHash);
  const uncertainCase = (place & (context.allCapitals | context.titleCase)) !== 0;
  if (about !== undefined) {
    const position = (i === p.runStart[i] ? 1 : 0) + (i + 1 === p.runEnd[i] ? 2 : 0);
    if (about.count > 1 || uncertainCase) n = mentionFeatures(about, position, out, n);
    for (let bit = firstOfSurroundings; bit < traitCount; bit++)
      if ((about.traits >> bit) & 1) out[n++] = double(templates + 8, bit, position);
  }
  const expansion = evidence.acronyms.get(word.lowerHash);
  if (expansion !== undefined && isInitials(word.text)) out[n++] = single(templates + 6, expansion);
  if (i + 1 < (p.runEnd[i] as number)) {
    const last = p.words[(p.runEnd[i] as number) - 1] as Word;
    const aboutLast = evidence.mentions.get(last.lowerHash);
    if (aboutLast !== undefined && aboutLast.count > 1)
      for (let bit = 0; bit < traitCount; bit++)
        if ((aboutLast.traits >> bit) & 1) out[n++] = single(templates + 7, bit);
  }
  return n;
}

/** What the mentions of a word show together. */
function mentionFeatures(about: Mentions, position: number, out: Int32Array, at: number): number {
  let n = at;
  for (let bit = 0; bit < traitCount; bit++)
    if ((about.traits >> bit) & 1) {
      out[n++] = single(templates + 3, bit);
      out[n++] = double(templates + 4, bit, position);
    }
  out[n++] = single(templates + 5, about.traits & ofRuns);
  const count = Math.min(about.count, 4);
  const placed = stepOf(about.placed, about.count);
  const acting = stepOf(about.acting, about.count);
  out[n++] = double(templates + 9, count, position);
  out[n++] = triple(templates + 10, placed, count, position);
  out[n++] = triple(templates + 11, stepOf(about.withArticle, about.count), count, position);
  out[n++] = triple(templates + 12, acting, count, position);
  out[n++] = triple(templates + 13, placed, acting, position);
  return n;
}
