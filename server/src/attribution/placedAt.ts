import { type CleanOffset, type CleanSpan, moved } from "../text/offsets";
import type { Cue } from "./cue";
import { type ClauseDecision, hasSource } from "./decision";
import type { FramedParagraph } from "./framedParagraph";
import type { Phrase } from "./phrase";

/** How far something moves: in UTF-16 units, and in the story's list of marked spans. */
interface Shift {
  readonly by: number;
  readonly marks: number;
}

/** A framed paragraph whose text starts at `start` now, and whose quotations have these indices. */
export function placedAt(
  framed: FramedParagraph,
  start: CleanOffset,
  quotes: readonly number[],
): FramedParagraph {
  const { by, marks } = shiftOf(framed, { start, quotes });
  if (by === 0 && marks === 0) return framed;
  const cue = cueMover(by);
  const listed = (lists: FramedParagraph["cues"]): FramedParagraph["cues"] =>
    lists.map((list) => list.map(cue));
  const items = framed.frame.items.map(({ kind, text, lower, start: s, end, entity, quote }) => ({
    kind,
    text,
    lower,
    start: moved(s, by),
    end: moved(end, by),
    entity,
    quote: quote < 0 ? quote : quote + marks,
  }));
  return {
    ...framed,
    start,
    frame: { items, sentences: framed.frame.sentences },
    cues: listed(framed.cues),
    reporting: listed(framed.reporting),
    quotes,
  };
}

/** The clauses of a paragraph that stands somewhere else now. */
export function clausesPlacedAt(
  clauses: readonly ClauseDecision[],
  before: FramedParagraph,
  now: FramedParagraph,
): readonly ClauseDecision[] {
  if (before === now) return clauses;
  const { by, marks } = shiftOf(before, now);
  const { items } = now.frame;
  const cue = cueMover(by);
  const placed = new Map<ClauseDecision, ClauseDecision>();
  for (const clause of clauses)
    placed.set(clause, {
      items,
      span: movedBy(clause.span, by),
      cue: hasSource(clause.cue) ? cue(clause.cue) : { ...clause.cue, span: movedBy(clause.cue.span, by) },
      via: clause.via.map(({ phrase }) => ({ items, phrase: movedPhrase(phrase, by) })),
      fragments: clause.fragments.map((index) => index + marks),
      within: clause.within && (placed.get(clause.within) ?? null),
    });
  return [...placed.values()];
}

const shiftOf = (
  before: Pick<FramedParagraph, "start" | "quotes">,
  now: Pick<FramedParagraph, "start" | "quotes">,
): Shift => ({ by: now.start - before.start, marks: (now.quotes[0] ?? 0) - (before.quotes[0] ?? 0) });

/** What was one cue stays one. */
function cueMover(by: number): (cue: Cue) => Cue {
  const known = new Map<Cue, Cue>();
  return (cue) => {
    const placed = known.get(cue) ?? {
      ...cue,
      span: movedBy(cue.span, by),
      subject: movedPhrase(cue.subject, by),
    };
    known.set(cue, placed);
    return placed;
  };
}

const movedPhrase = ({ kind, head, first, mention, phrase }: Phrase, by: number): Phrase => ({
  kind,
  head,
  first,
  mention: movedBy(mention, by),
  phrase: movedBy(phrase, by),
});

const movedBy = ({ start, end }: CleanSpan, by: number): CleanSpan => ({
  start: moved(start, by),
  end: moved(end, by),
});
