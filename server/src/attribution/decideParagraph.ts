import type { MarkedSpan } from "../marks/types";
import type { CleanSpan } from "../text/offsets";
import { interviewer, isAskedByNobody, isCriedByNobody } from "./asked";
import { carriedOver, isGuess } from "./carry";
import { type Cue, isFronted } from "./cue";
import type { Decision } from "./decision";
import type { Item, Sentence } from "./frame";
import { type FramedParagraph, firstAt, type StoryParagraph } from "./framedParagraph";
import { type Governing, governingCue } from "./govern";
import { useOfMarks } from "./markUse";
import { canSpeak, type Phrase } from "./phrase";
import { markBefore } from "./quoteChain";
import { innermost, plainlySaid, viaOf } from "./relay";
import { spillOver } from "./spillOver";
import { mainSubject } from "./subjectAfter";
import type { MarkUse } from "./use/markInContext";

/** Where the paragraph stands: what was decided before it, and where its own decisions go. */
export interface Surroundings {
  readonly kind: StoryParagraph["kind"];
  readonly author: StoryParagraph["author"];
  readonly before: FramedParagraph | null;
  readonly beforeThat: FramedParagraph | null;
  readonly marked: readonly MarkedSpan[];
  /** By index of the marked span; filled as the paragraphs are read. */
  readonly decisions: Decision[];
}

/** What a sentence leaves behind for the next ones. */
interface Spoken {
  readonly quote: { readonly quote: number; readonly sentence: number } | null;
  readonly cue: { readonly cue: Cue; readonly sentence: number } | null;
}

/** Decides every outermost quotation of a paragraph, in text order. */
export function decideParagraph(framed: FramedParagraph, around: Surroundings): void {
  const { frame, cues } = framed;
  let spoken: Spoken = { quote: null, cue: null };
  const waiting: { readonly index: number; readonly sentence: number }[] = [];
  const sentenceOf = new Map<number, number>();
  frame.sentences.forEach((sentence, s) => {
    for (let at = sentence.from; at < sentence.to; at++) {
      const index = frame.items[at]?.quote ?? -1;
      if (index < 0) continue;
      sentenceOf.set(index, s);
      const decision = decideQuote(framed, around, sentence, s, at, spoken);
      if (!decision) continue;
      around.decisions[index] = decision;
      if (decision.source && !isGuess(decision.method))
        spoken = { ...spoken, quote: { quote: index, sentence: s } };
      else if (
        decision.method !== "turn" &&
        decision.use === "direct" &&
        !isAskedByNobody(frame.items, sentence.from, at)
      )
        waiting.push({ index, sentence: s });
    }
    const cue = cues[s]?.findLast(reportsSpeech);
    if (cue) spoken = { ...spoken, cue: { cue, sentence: s } };
  });
  if (waiting.length === 0) return;
  const { decisions } = around;
  const owned = framed.quotes.filter((q) => decisions[q]?.source && decisions[q]?.use === "direct");
  const nearby = nearbyOf(framed, around.before);
  for (const { index, sentence } of waiting) {
    const decision = decisions[index];
    if (!decision) continue;
    const follower = owned[firstAt(owned, (q) => q, index + 1)] ?? -1;
    const isNear = (sentenceOf.get(follower) ?? Number.POSITIVE_INFINITY) - sentence <= 1;
    const next = isNear ? decisions[follower] : undefined;
    if (next) decisions[index] = spokenNext(decision, next, follower);
    else if (decision.method === "none") decisions[index] = { ...decision, nearby };
  }
}

function decideQuote(
  framed: FramedParagraph,
  { kind, author, before, beforeThat, marked, decisions }: Surroundings,
  sentence: Sentence,
  s: number,
  at: number,
  spoken: Spoken,
): Decision | null {
  const { items } = framed.frame;
  const item = items[at];
  const span = item && marked[item.quote];
  if (!item || !span) return null;
  const own = cuesNear(framed.cues[s] ?? [], at);
  const shape = framed.shapes[firstAt(framed.quotes, (q) => q, item.quote)];
  if (!shape) return null;
  const unasked = isAskedByNobody(items, sentence.from, at) || isCriedByNobody(items, sentence.from, at);
  const governing = unasked
    ? null
    : (plainlySaid(
        items,
        own,
        at,
        innermost(items, own, at, governingCue(items, sentence, own, at, shape)),
      ) ?? spillOver(framed.frame, framed.cues, s, at, shape));
  const row = rowBefore(items, at, decisions);
  const previous = markBefore(marked, item.quote);
  const use = useOfMarks({
    items,
    sentence,
    at,
    shape,
    governing,
    place: kind,
    row,
    goesOn: goesOn(decisions[previous], marked[previous], governing, items, at),
  });
  const alone =
    !(at === 0 && before?.frame.items.at(-1)?.text === ":") &&
    !items
      .slice(Math.max(sentence.from, at - reach), Math.min(sentence.to, at + reach))
      .some(({ kind: k }) => k === "word" || k === "name" || k === "number");
  const base = { shape, use, items, alone, from: null, instead: null, via: [], nearby: [] } as const;
  if (governing && (use === "direct" || use === "partial"))
    return {
      ...base,
      method: governing.adjacent ? "beside" : "governed",
      cue: governing.cue,
      source: governing.cue.subject,
      score: governing.score,
      via: viaOf(items, own, governing, at),
    };
  const carried =
    use === "direct" && !unasked
      ? carriedOver({
          span,
          runsOn: marked[item.quote + 1]?.reopens === item.quote,
          index: item.quote,
          sentence: s,
          at,
          framed,
          before,
          beforeThat,
          decisions,
          last: spoken.quote,
          lastCue: spoken.cue,
        })
      : null;
  if (carried && !(author && isGuess(carried.method))) return { ...base, ...carried };
  const poster = use === "direct" && author ? posterOf(items, author) : null;
  if (poster) return { ...base, method: "post", cue: null, source: poster, score: 60 };
  const asking = unasked && use === "direct" ? interviewer(items, sentence.from, at) : null;
  if (asking) return { ...base, method: "near", cue: asking, source: asking.subject, score: 30 };
  const source =
    use === "partial" && !unasked ? personBefore(items, Math.max(sentence.from, at - reach), at) : null;
  return { ...base, method: source ? "near" : "none", cue: null, source, score: governing?.score ?? 0 };
}

/** The author of a post as a source: `— Ada Quill (@adaquill)`, `author="@adaquill"`. */
function posterOf(items: readonly Item[], author: CleanSpan): Phrase | null {
  const head = items.findIndex((item) => item.start <= author.start && author.start < item.end);
  const kind = items[head]?.kind === "name" ? "name" : "nominal";
  return head < 0 ? null : { kind, head, first: head, mention: author, phrase: author };
}

/** The subject of the sentence, where it is somebody who can speak. */
function personBefore(items: readonly Item[], from: number, at: number): Phrase | null {
  const subject = mainSubject(items, from, at, isFronted);
  return subject && canSpeak(items, subject) ? subject : null;
}

/** What the marks before are for, where only a comma or `and` stands between: `“Slow Tide” and “Low Water”`. */
function rowBefore(items: readonly Item[], at: number, decisions: readonly Decision[]): MarkUse | null {
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    const item = items[k];
    if (item?.kind === "quote") return decisions[item.quote]?.use ?? null;
    if (item === undefined || !/^(?:,|and|or|but)$/.test(item.lower)) return null;
  }
  return null;
}

/** A cue further away than this many items governs nothing: it keeps a "sentence" of five megabytes linear. */
const reach = 120;

export const cuesNear = (cues: readonly Cue[], at: number): readonly Cue[] =>
  cues.length < 8
    ? cues
    : cues.slice(
        firstAt(cues, (c) => c.at, at - reach),
        firstAt(cues, (c) => c.at, at + reach),
      );

/**
 * `“Yes,” he replied, “heading home.”`, `“The risk,” said Quill, who leads the board, “is the tide.”`: the second half of a
 * quotation that its own cue has cut in two.
 */
function goesOn(
  previous: Decision | undefined,
  span: MarkedSpan | undefined,
  governing: Governing | null,
  items: readonly Item[],
  at: number,
): boolean {
  const item = items[at];
  if (previous?.use !== "direct" || !span || !governing || !item) return false;
  const { cue } = governing;
  // `“I am,” he said, smiling, “still here.”`
  const isSame =
    previous.cue === cue ||
    (!cue.own && previous.items === items && previous.source?.head === cue.subject.head);
  if (!isSame) return false;
  if (span.span.start >= cue.span.start || cue.span.start >= item.start) return false;
  return (
    governing.adjacent ||
    (previous.shape.terminal === "," && items[at - 1]?.text === "," && /^.\p{Ll}/u.test(item.text))
  );
}

/** A sentence whose cue can own the quotation after it: a plain verb of speech with its own subject, or `according to`. */
const reportsSpeech = (c: Cue): boolean =>
  c.own && (c.kind === "according" || ((c.kind === "speech" || c.kind === "label") && c.plain));

/** `“We won.” “We really won,” she said.`: the next quotation in the same breath has a speaker. */
const spokenNext = (decision: Decision, { cue, source, items }: Decision, follower: number): Decision => ({
  ...decision,
  method: "next-quote",
  cue,
  source,
  items,
  from: follower,
  score: 50,
});

/** Speakers whom a reader may think of, and whom nothing links to the words. */
function nearbyOf({ frame, cues }: FramedParagraph, before: FramedParagraph | null): Decision["nearby"] {
  const speech = (c: Cue): boolean => c.own && c.kind === "speech";
  const here = firstOf(cues, speech);
  const earlier = before && firstOf([...before.cues].reverse(), speech);
  return [
    ...(here ? [{ items: frame.items, phrase: here.subject }] : []),
    ...(earlier && before ? [{ items: before.frame.items, phrase: earlier.subject }] : []),
  ];
}

function firstOf(cues: readonly (readonly Cue[])[], wanted: (c: Cue) => boolean): Cue | undefined {
  for (const own of cues) {
    const cue = own.find(wanted);
    if (cue) return cue;
  }
  return undefined;
}
