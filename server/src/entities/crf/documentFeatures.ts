import type { DocumentEvidence } from "./evidence";
import { double, single } from "./hash";
import type { Paragraph } from "./paragraph";
import { context } from "./sentences";
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
  if (about !== undefined && (about.count > 1 || uncertainCase)) {
    const position = (i === p.runStart[i] ? 1 : 0) + (i + 1 === p.runEnd[i] ? 2 : 0);
    for (let bit = 0; bit < 12; bit++)
      if ((about.traits >> bit) & 1) {
        out[n++] = single(templates + 3, bit);
        out[n++] = double(templates + 4, bit, position);
      }
    out[n++] = single(templates + 5, about.traits);
  }
  if (!word.hasLower && word.text.length > 1) {
    const expansion = evidence.acronyms.get(word.lowerHash);
    if (expansion !== undefined) out[n++] = single(templates + 6, expansion);
  }
  if (i + 1 < (p.runEnd[i] as number)) {
    const last = p.words[(p.runEnd[i] as number) - 1] as Word;
    const aboutLast = evidence.mentions.get(last.lowerHash);
    if (aboutLast !== undefined && aboutLast.count > 1)
      for (let bit = 0; bit < 12; bit++)
        if ((aboutLast.traits >> bit) & 1) out[n++] = single(templates + 7, bit);
  }
  return n;
}
