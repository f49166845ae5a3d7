import type { MarkedSpan } from "../marks/types";
import { announcement } from "./announce";
import { type Cue, isFronted, signCue } from "./cue";
import type { Decision, Method } from "./decision";
import type { Item } from "./frame";
import type { FramedParagraph } from "./framedParagraph";
import { canSpeak, type Phrase, phrase } from "./phrase";
import { mainSubject, subjectAfter } from "./subjectAfter";
import { nextTurn } from "./turns";

/** A quotation without a cue in its sentence, and what stands before it. */
export interface Waiting {
  readonly span: MarkedSpan;
  /** Does the next paragraph reopen its marks? */
  readonly runsOn: boolean;
  /** Its index among the story's marked spans. */
  readonly index: number;
  /** Of its paragraph's sentences, the one it stands in; of the items, itself. */
  readonly sentence: number;
  readonly at: number;
  readonly framed: FramedParagraph;
  /** The paragraph of prose before. */
  readonly before: FramedParagraph | null;
  /** And the one before that. */
  readonly beforeThat: FramedParagraph | null;
  readonly decisions: readonly Decision[];
  /** The last quotation of this paragraph that has a source, with its sentence. */
  readonly last: { readonly quote: number; readonly sentence: number } | null;
  /** The last sentence of this paragraph that reports speech. */
  readonly lastCue: { readonly cue: Cue; readonly sentence: number } | null;
}

export type Carried = Pick<Decision, "method" | "cue" | "source" | "score" | "from" | "items"> &
  Partial<Pick<Decision, "instead">>;

/** A speaker from outside the quotation's own sentence; docs/guidelines.md, rule 4, says from where. */
export function carriedOver(waiting: Waiting): Carried | null {
  return (
    reopened(waiting) ??
    fromTurns(waiting) ??
    fromParagraph(waiting) ??
    fromColon(waiting) ??
    fromOwnSentence(waiting) ??
    fromSentenceBefore(waiting) ??
    fromQuotationBefore(waiting) ??
    fromAnnouncement(waiting)
  );
}

/** Methods that name a candidate only: the text does not say so. */
export const isGuess = (method: Method): boolean =>
  method === "near" || method === "paragraph-before" || method === "announced" || method === "turn";

function carriedFrom({ decisions }: Waiting, quote: number, method: Method, score: number): Carried | null {
  const decision = decisions[quote];
  return decision?.source
    ? { method, cue: decision.cue, source: decision.source, items: decision.items, score, from: quote }
    : null;
}

const reopened = (waiting: Waiting): Carried | null =>
  waiting.span.reopens === null ? null : carriedFrom(waiting, waiting.span.reopens, "reopened", 90);

/** Who speaks next in a conversation: a candidate, beside the one who has just spoken. */
function fromTurns(waiting: Waiting): Carried | null {
  const found = nextTurn(waiting);
  const carried = found && carriedFrom(waiting, found.quote, "turn", 40);
  return carried && { ...carried, instead: found.instead };
}

/** From the same paragraph: the sentence before, if it reports without marks; else the last quotation. */
function fromParagraph(waiting: Waiting): Carried | null {
  const { last, lastCue, sentence, framed } = waiting;
  const next = lastCue?.sentence === sentence - 1 && (last === null || last.sentence < lastCue.sentence);
  if (last !== null && !next) return carriedFrom(waiting, last.quote, "same-paragraph", 85);
  if (!lastCue) return null;
  const { cue } = lastCue;
  return {
    method: "sentence-before",
    cue,
    source: cue.subject,
    items: framed.frame.items,
    score: next ? 70 : 60,
    from: null,
  };
}

/** `She released a statement:` ends the paragraph before; or it began a list of such quotations. */
function fromColon(waiting: Waiting): Carried | null {
  const { before, decisions } = waiting;
  if (!before) return null;
  const { items, sentences } = before.frame;
  const end = items.length - 1;
  if (items[end]?.text === ":") {
    const cue =
      before.cues.at(-1)?.findLast((c) => c.own) ??
      before.cues.at(-1)?.at(-1) ??
      colonAlone(before, end, sentences.at(-1)?.from ?? 0);
    return cue && { method: "colon-before", cue, source: cue.subject, items, score: 80, from: null };
  }
  const previous = before.quotes.at(-1);
  const listed =
    previous !== undefined && items.length <= 2 && decisions[previous]?.method === "colon-before";
  return listed && opensParagraph(waiting) ? carriedFrom(waiting, previous, "colon-before", 70) : null;
}

/** `The mayor was blunt:`; `Transcript as follows:`, where the document speaks. */
function colonAlone({ frame: { items } }: FramedParagraph, at: number, from: number): Cue | null {
  const start = Math.max(from, at - 120);
  const subject =
    mainSubject(items, start, at, isFronted) ?? documentAt(items, start) ?? documentAt(items, start + 1);
  return subject && signCue(items, at, at, "colon", subject, "before");
}

/** `[Transcript] as follows`, `[Partial transcript] below`: the documents that news reproduces. */
const documentAt = (items: readonly Item[], at: number): Phrase | null =>
  /^(?:transcripts?|text|excerpts?|statement|letter|summary|tweets?)$/.test(items[at]?.lower ?? "")
    ? phrase(items, "nominal", at, at, at)
    : null;

/** `Quill closed the meeting with “None at all!”`: whoever its own sentence is about. */
function fromOwnSentence({ framed, sentence, at }: Waiting): Carried | null {
  const own = framed.frame.sentences[sentence];
  if (!own) return null;
  const { items } = framed.frame;
  const subject =
    mainSubject(items, Math.max(own.from, at - 120), at, isFronted) ??
    (items[at + 1]?.kind === "name" && at + 1 < own.to ? subjectAfter(items, at, own.to) : null);
  return subject && candidate("near", null, subject, items);
}

/** `Quill shook her head. “None at all.”`: whoever the sentence before speaks of is a candidate, and no more. */
function fromSentenceBefore({ framed, sentence }: Waiting): Carried | null {
  const before = framed.frame.sentences[sentence - 1];
  if (!before) return null;
  const { items } = framed.frame;
  const cues = framed.cues[sentence - 1] ?? [];
  const cue =
    cues.findLast((c) => c.own && c.kind !== "colon") ??
    // `Quill calmed the town by saying that the wall would hold. “…”`
    cues.findLast((c) => c.plain && c.kind === "speech" && canSpeak(items, c.subject)) ??
    null;
  const from = Math.max(before.from, before.to - 120);
  const subject = cue?.subject ?? mainSubject(items, from, before.to, isFronted);
  // `Two yellow cards left Quill unhappy. “…”`: a thing says nothing, whoever is named beside it may.
  const named = subject && !canSpeak(items, subject) ? nameIn(items, from, before.to) : null;
  return subject && candidate("near", cue, named ?? subject, items);
}

/** The last name between two items. */
function nameIn(items: readonly Item[], from: number, to: number): Phrase | null {
  for (let k = to - 1; k >= from; k--) if (items[k]?.kind === "name") return phrase(items, "name", k, k, k);
  return null;
}

const candidate = (method: Method, cue: Cue | null, source: Phrase, items: Carried["items"]): Carried => ({
  method,
  cue,
  source,
  items,
  score: 30,
  from: null,
});

/** A paragraph that is all quotation may go on with the speaker of the one before: a guess, shown as one. */
function fromQuotationBefore(waiting: Waiting): Carried | null {
  const previous = waiting.before?.quotes.at(-1);
  if (previous === undefined || !opensParagraph(waiting)) return null;
  return carriedFrom(waiting, previous, "paragraph-before", 35);
}

/** `The board issued a statement.`, `Quill disagreed.`: the paragraph before ends with a sentence that lets words expect. */
function fromAnnouncement(waiting: Waiting): Carried | null {
  const { before } = waiting;
  if (!before || !opensParagraph(waiting)) return null;
  const last = before.frame.sentences.length - 1;
  const sentence = before.frame.sentences[last];
  const cues = before.cues[last] ?? [];
  const cue =
    sentence &&
    (announcement(before.frame.items, sentence, cues) ?? (waiting.runsOn ? excerpted(cues) : null));
  return cue ? candidate("announced", cue, cue.subject, before.frame.items) : null;
}

/** Words over several paragraphs are an excerpt, and stand behind whoever was last heard. */
const excerpted = (cues: readonly Cue[]): Cue | null =>
  cues.findLast((c) => c.own && c.plain && c.kind === "speech") ?? null;

const opensParagraph = ({ framed, index }: Waiting): boolean =>
  framed.quotes[0] === index && framed.frame.items[0]?.quote === index;
