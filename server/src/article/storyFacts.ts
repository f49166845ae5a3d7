import type { LinkedName } from "../attribution/frame";
import type { StoryParagraph } from "../attribution/framedParagraph";
import type { NamedSpan } from "../entities/link";
import { type AnnotatedName, namedSpans } from "../entities/namedSpans";
import type { Mention } from "../entities/types";
import type { MarkParagraph } from "../marks/pairMarks";
import type { Block, BlockKind, Story } from "../structure/types";
import { frontLength } from "../text/front";
import type { NamesByParagraph, ParagraphFacts } from "./facts";

/** A story whose paragraphs have been read, each alone. */
export interface StoryFacts {
  /** The clean text of the whole document; the story's spans count in it. */
  readonly text: string;
  readonly story: Story;
  /** One for each block. */
  readonly facts: readonly ParagraphFacts[];
  /** What the tagger says once it has seen all paragraphs; one list for each block, or none at all. */
  readonly names: NamesByParagraph;
  /** The names that people have annotated anywhere in the document. */
  readonly annotated: readonly AnnotatedName[];
}

/** Every name of the story, those that people have annotated before those that the tagger found. */
export function namesOf(
  { story, facts, names, annotated }: StoryFacts,
  titles: readonly string[],
): readonly NamedSpan[] {
  const extraTitles = new Set(titles.map((title) => title.toLowerCase()));
  return story.blocks.flatMap(({ kind, span, dateline }, i) => {
    const read = facts[i];
    if (!read || kind === "separator") return [];
    const own = annotated.filter((a) => span.start <= a.span.start && a.span.start < span.end);
    const { text, tokens } = read;
    const paragraph = { text, start: span.start, tokens, dateline: dateline ? dateline.end - span.start : 0 };
    return namedSpans(paragraph, names[i] ?? [], own, extraTitles);
  });
}

/** The paragraphs as the pairing of quotation marks sees them. */
export const marksOf = ({ story, facts }: StoryFacts): readonly MarkParagraph[] =>
  story.blocks.flatMap(({ span, kind, repeats }, i) => {
    const read = facts[i];
    const prose = kind === "paragraph" && !repeats;
    return read ? [{ text: read.text, start: span.start, prose, marks: read.marks }] : [];
  });

/** The paragraphs as attribution sees them, with the names that have been linked. */
export const paragraphsOf = (
  { story, facts }: StoryFacts,
  mentions: readonly Mention[],
): readonly StoryParagraph[] =>
  story.blocks.map((block, i) => ({
    text: facts[i]?.text ?? "",
    start: block.span.start,
    tokens: facts[i]?.tokens ?? [],
    sentenceEnds: facts[i]?.sentenceEnds ?? [],
    referring: facts[i]?.referring ?? [],
    names: linkedIn(mentions, block),
    kind: roleOf(block.kind),
    author: block.author?.span ?? null,
  }));

/** The mentions, which are in text order, that begin inside a block. */
const linkedIn = (mentions: readonly Mention[], { span }: Block): readonly LinkedName[] =>
  mentions
    .slice(
      frontLength(mentions, (mention) => mention.span.start < span.start),
      frontLength(mentions, (mention) => mention.span.start < span.end),
    )
    .map((mention) => ({ span: mention.span, entity: mention.entity }));

function roleOf(kind: BlockKind): StoryParagraph["kind"] {
  if (kind === "paragraph") return "prose";
  if (kind === "headline" || kind === "subhead") return "headline";
  return kind === "tweet" ? "tweet" : "other";
}
