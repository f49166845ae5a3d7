import type { EntityId } from "../entities/types";
import type { MarkedSpan } from "../marks/types";
import { shapeOf } from "../quotes/shape";
import { isGuess } from "./carry";
import { signCue } from "./cue";
import type { CueVerbs } from "./cues";
import { decideParagraph, type Surroundings } from "./decideParagraph";
import type { ClauseDecision, Decision, Decisions, Report } from "./decision";
import { type FramedParagraph, framedParagraph, type StoryParagraph } from "./framedParagraph";
import { askHeadline, type HeadlineQuote, quotedInHeadline } from "./headlineSpeaker";
import { decideClauses } from "./indirect/decideClauses";
import { type Guest, interviewed } from "./interview";
import { judgementsOf, keyOf, type ParagraphMemo } from "./paragraphMemo";
import { clausesPlacedAt, placedAt } from "./placedAt";
import { sign } from "./signature";
import { mayBeLabelled, turnLabel } from "./turnLabel";
import { claimTerms } from "./use/reportedTerms";

/** Between two yields lie at most this many UTF-16 units of paragraphs: about a millisecond's work. */
const slice = 4000;

/**
 * Judges every marked span of a story: what its marks mean, and whose words they hold. Linear in the text; yields now and
 * then, so that the caller can stop.
 */
export function* decide(
  paragraphs: readonly StoryParagraph[],
  marked: readonly MarkedSpan[],
  verbs: CueVerbs,
  memo: ParagraphMemo | undefined,
  isPerson: (entity: EntityId) => boolean,
): Generator<void, Decisions> {
  const reports: Report[] = [];
  const clauses: ClauseDecision[] = [];
  const decisions: Decision[] = new Array(marked.length);
  let cursor = 0;
  let before: FramedParagraph | null = null;
  let beforeThat: FramedParagraph | null = null;
  let guest: Guest | null = null;
  let headline: readonly HeadlineQuote[] = [];
  let done = 0;
  for (const paragraph of paragraphs) {
    done += paragraph.text.length;
    if (done > slice) {
      done = 0;
      yield;
    }
    const end = paragraph.start + paragraph.text.length;
    const own: number[] = [];
    while (cursor < marked.length && (marked[cursor]?.span.start ?? 0) < end) own.push(cursor++);
    const around: Surroundings = {
      kind: paragraph.kind,
      author: paragraph.author,
      before,
      beforeThat,
      marked,
      decisions,
    };
    const outermost = own.filter((i) => marked[i]?.depth === 0);
    const key = memo ? keyOf(paragraph, marked, outermost, verbs) : "";
    const known = memo?.get(key);
    const framed = known
      ? placedAt(known.framed, paragraph.start, outermost)
      : framedParagraph(paragraph, marked, outermost, verbs);
    decideParagraph(framed, around);
    decideNested(paragraph, own, verbs, around);
    ownLabelled(paragraph, outermost, verbs, around, isPerson);
    guest = interviewed(framed, guest, decisions, isPerson);
    if (paragraph.kind === "headline")
      headline = quotedInHeadline(framed, decisions).slice(0, mostInHeadline);
    else askHeadline(framed, headline, decisions);
    const found = new Map<string, readonly ClauseDecision[]>();
    const reportedNow = (): readonly ClauseDecision[] => {
      const judgements = judgementsOf(framed, decisions);
      const same = known?.clauses.get(judgements);
      const now =
        known && same ? clausesPlacedAt(same, known.framed, framed) : decideClauses(framed, decisions);
      found.set(judgements, now);
      return now;
    };
    memo?.set(key, { framed, clauses: found });
    if (paragraph.kind !== "prose") continue;
    const reported = reportedNow();
    clauses.push(...(claimTerms(framed, reported, decisions) ? reportedNow() : reported));
    if (before) {
      sign(before, framed, decisions);
      nameNextSpeaker(before, framed, decisions);
    }
    beforeThat = before;
    before = framed;
    for (const cue of framed.cues.flat())
      if (cue.own && cue.kind !== "noun") reports.push({ items: framed.frame.items, cue });
  }
  return { quotes: decisions, reports, clauses };
}

/** A headline quotes no more often; it keeps a hostile one linear. */
const mostInHeadline = 4;

/** A reader of a quotation without speaker looks at the paragraph behind it, too. */
function nameNextSpeaker(before: FramedParagraph, next: FramedParagraph, decisions: Decision[]): void {
  const cue = next.cues[0]?.find((c) => c.own && c.kind === "speech");
  if (!cue) return;
  for (const index of before.quotes) {
    const decision = decisions[index];
    if (decision?.method !== "none" || decision.use !== "direct") continue;
    decisions[index] = {
      ...decision,
      nearby: [...decision.nearby, { items: next.frame.items, phrase: cue.subject }],
    };
  }
}

/** Quotations inside quotations: the words around them are those of the outer one. */
function decideNested(
  paragraph: StoryParagraph,
  own: readonly number[],
  verbs: CueVerbs,
  around: Surroundings,
): void {
  const { marked, decisions } = around;
  for (let k = 0; k < own.length; k++) {
    const outer = marked[own[k] ?? -1];
    if (outer?.depth !== 0) continue;
    const inside: number[] = [];
    for (; (marked[own[k + 1] ?? -1]?.depth ?? 0) > 0; k++) inside.push(own[k + 1] ?? -1);
    if (inside.length === 0) continue;
    const framed = framedParagraph(
      paragraph,
      marked,
      inside.filter((i) => marked[i]?.depth === 1),
      verbs,
      { from: outer.inner.start, to: outer.inner.end },
    );
    decideParagraph(framed, { ...around, kind: "other", before: null, beforeThat: null });
    for (const i of inside) decisions[i] ??= { ...undecided, items: framed.frame.items };
  }
}

/**
 * A quotation that begins with a transcript's label is whose the label says: `“Ada Quill: I will not go.”` Of what is no
 * person, as in `“Oslo: They have no idea,”` it is the topic.
 */
function ownLabelled(
  paragraph: StoryParagraph,
  outermost: readonly number[],
  verbs: CueVerbs,
  { marked, decisions }: Surroundings,
  isPerson: (entity: EntityId) => boolean,
): void {
  for (const index of outermost) {
    const decision = decisions[index];
    const span = marked[index];
    if (!span || decision?.use !== "direct" || (decision.source && !isGuess(decision.method))) continue;
    if (
      !mayBeLabelled(paragraph.text.slice(span.span.start - paragraph.start, span.span.end - paragraph.start))
    )
      continue;
    const inside = { from: span.inner.start, to: span.inner.end };
    const { items } = framedParagraph(paragraph, marked, [], verbs, inside).frame;
    const source = turnLabel(items);
    const colon = items.findIndex(({ text }) => text === ":");
    const whose = items[source?.head ?? -1]?.entity ?? null;
    if (whose === null || !isPerson(whose)) continue;
    const cue = source && signCue(items, colon, colon, "colon", source, "before");
    if (cue) decisions[index] = { ...decision, method: "signed", cue, source, items, score: 90, from: null };
  }
}

/** Marks in marks in marks. */
const undecided = {
  shape: shapeOf(""),
  use: "term",
  method: "none",
  alone: false,
  cue: null,
  source: null,
  score: 0,
  from: null,
  instead: null,
  via: [],
  nearby: [],
} as const;
