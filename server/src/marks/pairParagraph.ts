import { type MarkCandidate, markCandidates } from "./candidates";
import { opensBehindCue } from "./repair";

/** A pair inside one paragraph, or a half of one. Offsets are relative to the paragraph; `inner` leaves the marks out. */
export interface LocalPair {
  readonly open: MarkCandidate;
  readonly close: MarkCandidate;
  readonly depth: number;
  /** Stands in a pair of the same kind of marks: “… “…” …”. */
  readonly nestedSame: boolean;
}

export interface PairedParagraph {
  readonly pairs: readonly LocalPair[];
  /** Opening marks that nothing in the paragraph closes, outermost first. */
  readonly open: readonly MarkCandidate[];
  /** Closing double marks that nothing in the paragraph opens. */
  readonly orphans: readonly MarkCandidate[];
}

interface Open {
  readonly mark: MarkCandidate;
  readonly single: boolean;
  /** Of a single mark: index of the candidate that will close it. */
  readonly closedBy: number;
}

/** A single mark looks this far ahead, in candidates, for its partner: far enough for any sentence, and bounded. */
const lookAhead = 24;

/** Pairs the marks of one paragraph with a stack. Linear: single marks look ahead by a bounded number of candidates. */
export function pairParagraph(text: string): PairedParagraph {
  const candidates = markCandidates(text);
  const stack: Open[] = [];
  const pairs: LocalPair[] = [];
  const orphans: MarkCandidate[] = [];
  const close = (open: Open, mark: MarkCandidate): void => {
    const outer = stack.slice(0, stack.indexOf(open));
    pairs.push({
      open: open.mark,
      close: mark,
      depth: outer.length,
      nestedSame: !open.single && outer.some((o) => !o.single && o.mark.style === open.mark.style),
    });
    stack.length = outer.length;
  };
  candidates.forEach((mark, index) => {
    const top = stack.at(-1);
    if (isSingle(mark)) {
      if (top?.single && top.closedBy === index) close(top, mark);
      else if (mark.canOpen && !top?.single && stack.length < maxDepth) {
        const closedBy = closingSingle(text, candidates, index);
        if (closedBy > 0) stack.push({ mark, single: true, closedBy });
      }
      return;
    }
    // A double mark ends whatever single ones were open inside it.
    const open = stack.findLast((o) => !o.single);
    if (open && mark.canClose && fits(open.mark, mark)) close(open, mark);
    else if (mark.canOpen && stack.length < maxDepth) stack.push({ mark, single: false, closedBy: -1 });
    else if (mark.canClose && !open) {
      const next = candidates.slice(index + 1, index + lookAhead).find((m) => !isSingle(m));
      if (opensBehindCue(text, mark, next)) stack.push({ mark, single: false, closedBy: -1 });
      else orphans.push(mark);
    }
  });
  return {
    pairs: pairs.sort((a, b) => a.open.at - b.open.at),
    open: stack.filter((o) => !o.single).map((o) => o.mark),
    orphans,
  };
}

/** Nobody quotes deeper; hostile text with ten thousand opening marks does. */
const maxDepth = 6;

const isSingle = (mark: MarkCandidate): boolean => mark.style === "single";

/** May `close` close what `open` opened? Curly and straight mix in real text; guillemets keep to themselves. */
const fits = (open: MarkCandidate, close: MarkCandidate): boolean =>
  open.style === "guillemet" ? close.style === "guillemet" : close.style !== "guillemet";

/**
 * The candidate that closes the single mark at `index`, or -1 where it is an apostrophe after all.
 * `‘the workers’ union’`: a mark after a plural s gives way to a later one.
 */
function closingSingle(text: string, candidates: readonly MarkCandidate[], index: number): number {
  let fallback = -1;
  let doublesOpen = 0;
  for (let i = index + 1; i < candidates.length && i <= index + lookAhead; i++) {
    const mark = candidates[i];
    if (!mark) break;
    if (!isSingle(mark)) {
      // Out of the double marks that the single one stands in: too far.
      if (mark.canOpen && !(mark.canClose && doublesOpen > 0)) doublesOpen++;
      else if (doublesOpen > 0) doublesOpen--;
      else break;
      continue;
    }
    if (mark.canOpen && !mark.canClose) {
      if (fallback >= 0) break;
      continue;
    }
    if (!mark.canClose || doublesOpen > 0) continue;
    if (isSureClose(text, mark)) return i;
    if (text[mark.at - 1] !== "s") return i;
    if (fallback < 0) fallback = i;
  }
  return fallback;
}

/** Punctuation on either side: `,’` or `’,`. */
const isSureClose = (text: string, mark: MarkCandidate): boolean =>
  /[,.!?…]/.test(text[mark.at - 1] ?? "") || /[,.;:!?)\]”"]/.test(text[mark.at + 1] ?? "");
