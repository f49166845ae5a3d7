import type { MarkedSpan } from "../marks/types";
import { type QuoteShape, shapeOf } from "../quotes/shape";
import type { CleanOffset } from "../text/offsets";
import type { Token } from "../text/tokens";
import { carriedOver } from "./carry";
import type { Cue } from "./cue";
import { type CueVerbs, cuesOf } from "./cues";
import { type Frame, frameOf, type Item, type LinkedName } from "./frame";
import { type Governing, governingCue } from "./govern";
import { type MarkUse, useOfMarks } from "./markUse";
import type { Phrase } from "./phrase";

/** How a speaker was found; `confidence.ts` says how far each can be trusted. */
export type Method =
  | "beside"
  | "governed"
  | "reopened"
  | "colon-before"
  | "same-paragraph"
  | "sentence-before"
  | "next-quote"
  | "paragraph-before"
  | "tweet"
  | "headline"
  | "none";

/** One quotation's judgement, in clean offsets, before the source is resolved to an entity. */
export interface Decision {
  readonly shape: QuoteShape;
  readonly use: MarkUse;
  readonly method: Method;
  readonly cue: Cue | null;
  readonly items: readonly Item[];
  readonly source: Phrase | null;
  readonly score: number;
  /** Index of the marked span whose speaker was carried over. */
  readonly from: number | null;
  /** Who passed the words on: the sources of the cues that govern the sentence around this one. */
  readonly via: readonly { readonly items: readonly Item[]; readonly phrase: Phrase }[];
  /** Other sources near by that nothing links to the words. */
  readonly nearby: readonly { readonly items: readonly Item[]; readonly phrase: Phrase }[];
}

/** A paragraph of the story with what is known of it. */
export interface StoryParagraph {
  readonly text: string;
  readonly start: CleanOffset;
  readonly tokens: readonly Token[];
  readonly names: readonly LinkedName[];
  readonly kind: "prose" | "headline" | "tweet" | "other";
}

export interface FramedParagraph {
  readonly frame: Frame;
  readonly cues: readonly (readonly Cue[])[];
  /** Indices of its outermost marked spans. */
  readonly quotes: readonly number[];
}

/** A sentence that reports speech, with marks or without: whoever it names is the likeliest owner of the next pronoun. */
export interface Report {
  readonly items: readonly Item[];
  readonly phrase: Phrase;
}

export interface Decisions {
  /** One a marked span, in the same order. */
  readonly quotes: readonly Decision[];
  /** In text order. */
  readonly reports: readonly Report[];
}

/** Judges every marked span of a story: what its marks mean, and whose words they hold. Linear in the text. */
export function decide(
  paragraphs: readonly StoryParagraph[],
  marked: readonly MarkedSpan[],
  verbs: CueVerbs,
): Decisions {
  const reports: Report[] = [];
  const decisions: Decision[] = new Array(marked.length);
  let cursor = 0;
  let before: FramedParagraph | null = null;
  for (const paragraph of paragraphs) {
    const end = paragraph.start + paragraph.text.length;
    const own: number[] = [];
    while (cursor < marked.length && (marked[cursor]?.span.start ?? 0) < end) own.push(cursor++);
    const framed = framedParagraph(
      paragraph,
      marked,
      own.filter((i) => marked[i]?.depth === 0),
      verbs,
    );
    decideParagraph(paragraph, framed, before, marked, decisions);
    decideNested(paragraph, marked, own, verbs, decisions);
    if (paragraph.kind !== "prose") continue;
    before = framed;
    for (const cue of framed.cues.flat())
      if (cue.own && cue.kind !== "noun") reports.push({ items: framed.frame.items, phrase: cue.subject });
  }
  return { quotes: decisions, reports };
}

function framedParagraph(
  { text, start, tokens, names }: StoryParagraph,
  marked: readonly MarkedSpan[],
  quotes: readonly number[],
  verbs: CueVerbs,
): FramedParagraph {
  const frame = frameOf({
    text,
    tokens,
    start,
    names,
    quotes: quotes.flatMap((index) => (marked[index] ? [{ index, marked: marked[index] }] : [])),
  });
  return { frame, cues: frame.sentences.map((s) => cuesOf(frame.items, s, verbs)), quotes };
}

function decideParagraph(
  paragraph: StoryParagraph,
  framed: FramedParagraph,
  before: FramedParagraph | null,
  marked: readonly MarkedSpan[],
  decisions: Decision[],
): void {
  const { frame, cues } = framed;
  const { items } = frame;
  /** The last quotation of this paragraph that has a source, and the last cue of a sentence without quotations. */
  let last: { quote: number; sentence: number } | null = null;
  let lastCue: { cue: Cue; sentence: number } | null = null;
  const waiting: { at: number; index: number; sentence: number }[] = [];
  frame.sentences.forEach((sentence, s) => {
    const own = cues[s] ?? [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const item = items[at];
      if (item?.kind !== "quote") continue;
      const span = marked[item.quote];
      if (!span) continue;
      const shape = shapeOf(
        item.text.slice(
          span.inner.start - span.span.start,
          item.text.length - (span.span.end - span.inner.end),
        ),
      );
      const governing =
        innermost(items, own, at, governingCue(items, sentence, own, at, shape)) ??
        spillOver(frame, cues, s, at, shape);
      const use = goesOn(decisions[item.quote - 1], governing, item)
        ? "direct"
        : useOfMarks(items, sentence, at, shape, governing, paragraph.kind);
      const base = { shape, use, items, from: null, via: [], nearby: [] } as const;
      if (governing && use !== "term" && use !== "title" && use !== "nickname") {
        const via = viaOf(items, own, governing, at);
        decisions[item.quote] = {
          ...base,
          method: governing.adjacent ? "beside" : "governed",
          cue: governing.cue,
          source: governing.cue.subject,
          score: governing.score,
          via,
        };
        last = { quote: item.quote, sentence: s };
        continue;
      }
      const carried =
        use === "direct"
          ? carriedOver({ span, index: item.quote, sentence: s, framed, before, decisions, last, lastCue })
          : null;
      decisions[item.quote] = carried
        ? { ...base, ...carried }
        : { ...base, method: "none", cue: null, source: null, score: governing?.score ?? 0 };
      if (carried && carried.method !== "paragraph-before") last = { quote: item.quote, sentence: s };
      else if (use === "direct") waiting.push({ at, index: item.quote, sentence: s });
    }
    const speech = own.findLast(reportsSpeech);
    if (speech) lastCue = { cue: speech, sentence: s };
  });
  for (const { index, sentence } of waiting) {
    const decision = decisions[index];
    if (!decision) continue;
    const follower = framed.quotes.find(
      (q) => q > index && decisions[q]?.source && decisions[q]?.use === "direct",
    );
    const next = follower === undefined ? undefined : decisions[follower];
    if (follower !== undefined && next?.source && sentenceOf(frame, follower) - sentence <= 1) {
      decisions[index] = {
        ...decision,
        method: "next-quote",
        cue: next.cue,
        source: next.source,
        items: next.items,
        from: follower,
        score: 50,
      };
    } else if (decision.method === "none") {
      decisions[index] = { ...decision, nearby: nearbyOf(framed, before) };
    }
  }
}

/** `X said it was “…,” according to Y`: Y passes X's words on. */
function innermost(
  items: readonly Item[],
  cues: readonly Cue[],
  at: number,
  governing: Governing | null,
): Governing | null {
  if (governing?.cue.kind !== "according" || governing.cue.at < at) return governing;
  const inner = cues.findLast(
    (c) => c.last < at && c.own && c.plain && (c.kind === "speech" || c.kind === "label"),
  );
  const blocked = inner && items.slice(inner.last + 1, at).some((i) => i.text === ";");
  return inner && !blocked ? { cue: inner, score: 80, adjacent: false } : governing;
}

/** `“Yes,” he replied, “heading home.”`: the second half of a quotation that its own cue has cut in two. */
const goesOn = (previous: Decision | undefined, governing: Governing | null, item: Item): boolean =>
  previous?.use === "direct" &&
  governing !== null &&
  previous.cue === governing.cue &&
  governing.adjacent &&
  governing.cue.span.start < item.start &&
  (previous.items.find((i) => i.quote >= 0 && i.start < governing.cue.span.start)?.start ?? item.start) <
    governing.cue.span.start;

/** A sentence whose cue can own the quotation after it: a plain verb of speech with its own subject, or `according to`. */
const reportsSpeech = (c: Cue): boolean =>
  c.own && (c.kind === "according" || ((c.kind === "speech" || c.kind === "label") && c.plain));

const sentenceOf = (frame: Frame, quote: number): number =>
  frame.sentences.findIndex((s) => frame.items.slice(s.from, s.to).some((item) => item.quote === quote));

/**
 * A quotation that ends in a full stop ends its sentence, yet `“We won.” Smith said.` and `“We won.” said Smith` are
 * one: the next sentence is short and all of it is source and cue.
 */
function spillOver(
  frame: Frame,
  cues: readonly (readonly Cue[])[],
  s: number,
  at: number,
  shape: QuoteShape,
): Governing | null {
  const next = frame.sentences[s + 1];
  if (!next || at !== (frame.sentences[s]?.to ?? 0) - 1) return null;
  const cue = (cues[s + 1] ?? [])[0];
  if (!cue?.own || !cue.plain || cue.kind !== "speech") return null;
  const first = cue.side === "before" ? cue.subject.first : cue.at;
  const last = cue.side === "before" ? cue.last : cue.subject.head;
  const quoteAfter = frame.items.slice(next.from, next.to).some((item) => item.kind === "quote");
  if (first !== next.from || quoteAfter || next.to - last > 4 || !shape.clause) return null;
  return { cue, score: 72, adjacent: true };
}

/** The sources of cues further out in the sentence: `Lavrov said that Trump said “…”, Reuters reported`. Nearest first. */
function viaOf(
  items: readonly Item[],
  cues: readonly Cue[],
  { cue }: Governing,
  at: number,
): Decision["via"] {
  const speech = (c: Cue): boolean =>
    c !== cue &&
    c.own &&
    c.plain &&
    (c.kind === "speech" || c.kind === "according") &&
    c.subject.head !== cue.subject.head;
  const outer =
    cue.at < at ? cues.filter((c) => c.last < cue.at && speech(c) && leadsInto(items, c, cue)) : [];
  const trailing = cues.filter(
    (c) => c.at > at && c.at > cue.at && speech(c) && !startsOwnClause(items, at + 1, c.subject.first),
  );
  return [...outer.reverse(), ...trailing].slice(0, 4).map((c) => ({ items, phrase: c.subject }));
}

/** `…, and Y confirmed`, `…, which Y denied`: not about the words before. */
const startsOwnClause = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((i) => /^(?:;|and|but|which|who|while|though)$/.test(i.lower));

/** `X said (that) Y said`: only what can stand in one clause lies between. */
const leadsInto = (items: readonly Item[], outer: Cue, inner: Cue): boolean =>
  inner.subject.first - outer.last <= 12 &&
  !items
    .slice(outer.last + 1, inner.subject.first)
    .some((i) => /^[;.:]$|^(?:and|but|which|who|while)$/.test(i.lower));

function nearbyOf(framed: FramedParagraph, before: FramedParagraph | null): Decision["nearby"] {
  const here = framed.cues.flat().find((c) => c.own && c.kind === "speech");
  const earlier = before?.cues.flat().findLast((c) => c.own && c.kind === "speech");
  return [
    ...(here ? [{ items: framed.frame.items, phrase: here.subject }] : []),
    ...(earlier && before ? [{ items: before.frame.items, phrase: earlier.subject }] : []),
  ];
}

/** Quotations inside quotations: the words around them are those of the outer one. */
function decideNested(
  paragraph: StoryParagraph,
  marked: readonly MarkedSpan[],
  own: readonly number[],
  verbs: CueVerbs,
  decisions: Decision[],
): void {
  for (const outer of own) {
    const span = marked[outer];
    if (!span || span.depth !== 0) continue;
    const inside = own.filter(
      (i) => i > outer && (marked[i]?.depth ?? 0) > 0 && (marked[i]?.span.end ?? 0) <= span.span.end,
    );
    if (inside.length === 0) continue;
    const from = span.inner.start - paragraph.start;
    const to = span.inner.end - paragraph.start;
    const framed = framedParagraph(
      { ...paragraph, tokens: paragraph.tokens.filter((t) => t.start >= from && t.end <= to) },
      marked,
      inside.filter((i) => marked[i]?.depth === 1),
      verbs,
    );
    decideParagraph({ ...paragraph, kind: "other" }, framed, null, marked, decisions);
    for (const i of inside) decisions[i] ??= { ...nothing, shape: shapeOf(""), items: framed.frame.items };
  }
}

const nothing = {
  use: "term",
  method: "none",
  cue: null,
  source: null,
  score: 0,
  from: null,
  via: [],
  nearby: [],
} as const;
