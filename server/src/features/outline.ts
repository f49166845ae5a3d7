import { type Chain, chainsOf, isReported } from "../article/chains";
import { shortNames } from "../article/shortName";
import type { Article, Block, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import type { MarkedText } from "../markup/types";
import { excerpt, oneLine } from "../text/excerpt";
import { message, type Say } from "../text/message";
import type { Span } from "../text/offsets";
import { countOfQuotations } from "./hover/entityHover";
import { type Nested, nest } from "./nest";
import { shortSpeakerLabel } from "./speakerLabel";

export interface OutlineEntry {
  readonly kind: "article" | "section" | "quotation" | "tweet" | "boilerplate";
  /** What Go to Symbol searches; never empty. */
  readonly name: string;
  readonly detail: string;
  /** Holds the spans of all children. */
  readonly span: Span;
  /** What a click selects. */
  readonly selection: Span;
}

export type OutlineNode = Nested<OutlineEntry>;

/** The side bar cuts the right end off longer ones. */
const longestName = 60;
const longestHeadline = 120;
/** A long description of a source must leave room for the words. */
const longestSpeaker = 30;

/**
 * The stories of a document with their sections, and in them who says what, speaker first.
 *
 *   ▾ Harbour to close for winter, ministry confirms      4 quotations
 *       Varga: “We want to welcome the harbour masters here…”
 *       @BelmarPort (tweet)
 */
export const outline = (reading: Reading, say: Say): readonly OutlineNode[] =>
  nest(reading.articles.flatMap((article) => nodesOf(reading, article, say)));

function nodesOf(reading: Reading, article: Article, say: Say): readonly OutlineEntry[] {
  const root = articleNode(reading, article, say);
  if (root === null) return [];
  const names = shortNames(reading, article);
  return [
    root,
    ...sectionNodes(reading, article),
    ...chainsOf(article)
      .filter(isListed)
      .map((chain) =>
        quotationNode(
          reading,
          chain,
          shortSpeakerLabel(chain.attribution, names, say) || say(message("No speaker")),
        ),
      ),
    ...article.structure.blocks.flatMap((block) => blockNode(reading, block, say)),
  ];
}

/** Headline quotations are listed, though not counted; terms, titles and indirect speech are not. */
const isListed = (chain: Chain): boolean =>
  (chain.first.quote.place === "body" || chain.first.quote.place === "headline") &&
  (chain.first.quote.form === "direct" || chain.first.quote.form === "partial");

function articleNode({ marked }: Reading, article: Article, say: Say): OutlineEntry | null {
  const { headline, blocks } = article.structure;
  const title = headline ?? blocks.find(({ span }) => wordsOf(marked, span).trim() !== "")?.span;
  if (!title) return null;
  const count = chainsOf(article).filter(isReported).length;
  return {
    kind: "article",
    name: excerpt(wordsOf(marked, title), headline ? longestHeadline : longestName),
    detail: count === 0 ? "" : say(countOfQuotations(count)),
    span: article.span,
    selection: title,
  };
}

const sectionNodes = ({ marked }: Reading, { structure }: Article): readonly OutlineEntry[] =>
  structure.sections.flatMap(({ title, span }) =>
    title === null || wordsOf(marked, title).trim() === ""
      ? []
      : [
          {
            kind: "section",
            name: excerpt(wordsOf(marked, title), longestName),
            detail: "",
            span,
            selection: title,
          },
        ],
  );

function quotationNode({ marked }: Reading, { first, parts }: Chain, speaker: string): OutlineEntry {
  const who = excerpt(speaker, longestSpeaker);
  const lead = who.endsWith("?") ? `${who} ` : `${who}: `;
  const words = excerpt(wordsOf(marked, first.quote.inner), Math.min(43, longestName - lead.length - 2));
  const last = parts.at(-1) ?? first;
  return {
    kind: "quotation",
    name: `${lead}“${words}”`,
    detail: "",
    span: { start: first.quote.span.start, end: last.quote.span.end },
    selection: first.quote.span,
  };
}

function blockNode({ marked }: Reading, { kind, span, author }: Block, say: Say): readonly OutlineEntry[] {
  if (kind !== "tweet" && kind !== "boilerplate") return [];
  const words = excerpt(wordsOf(marked, span), longestName);
  if (words === "") return [];
  const name =
    kind === "tweet" ? say(message("{0} (tweet)", author ? authorOf(marked, author) : words)) : words;
  return [{ kind, name, detail: "", span, selection: span }];
}

const authorOf = (marked: MarkedText, { span, handle }: NonNullable<Block["author"]>): string =>
  handle === null ? oneLine(wordsOf(marked, span)) : `@${handle.replace(/^@/, "")}`;
