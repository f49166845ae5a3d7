import { moved, type SourceOffset, type Span } from "../text/offsets";
import { tokenise } from "../text/tokens";
import { touches } from "./locate";

/** A paragraph longer than this is no paragraph: only so much of it around the offset is looked at. */
const window = 20_000;

/** The word at an offset inside a block, as the tokeniser cuts it: `al-Assad`, `O’Brien`, `U.S.`. */
export const wordAt = (source: string, block: Span, offset: SourceOffset): Span | null =>
  tokensOf(source, near(block, offset)).find((token) => token.isWord && touches(token.span, offset))?.span ??
  null;

/** The sentence at an offset inside a block: up to a stop, with the marks that close behind it. */
export function sentenceAt(source: string, block: Span, offset: SourceOffset): Span {
  const around = near(block, offset);
  const tokens = tokensOf(source, around);
  let { start } = around;
  for (const [i, { span, text }] of tokens.entries()) {
    const next = tokens[i + 1];
    const closes =
      /^[.!?…]$|^\.{2,}$/.test(text) || (/^["”’»)\]]$/.test(text) && endsIn(tokens[i - 1]?.text));
    if (!closes || (next && next.span.start === span.end)) continue;
    if (offset <= span.end) return { start, end: span.end };
    start = next?.span.start ?? span.end;
  }
  return { start, end: around.end };
}

const endsIn = (text: string | undefined): boolean => text !== undefined && /^[.!?…]$/.test(text);

const near = ({ start, end }: Span, offset: SourceOffset): Span => ({
  start: offset - start > window ? moved(offset, -window) : start,
  end: end - offset > window ? moved(offset, window) : end,
});

const tokensOf = (source: string, { start, end }: Span) =>
  tokenise(source.slice(start, end)).map((token) => ({
    text: token.text,
    isWord: token.kind !== "punctuation",
    span: { start: moved(start, token.start), end: moved(start, token.end) },
  }));
