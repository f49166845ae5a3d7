import { moved, type SourceOffset, type Span } from "../text/offsets";

/** What is being written inside `]{…`, finished or not. */
export type Unfinished =
  | { readonly kind: "class" | "attribute"; readonly classes: readonly string[]; readonly span: Span }
  | {
      readonly kind: "value";
      readonly key: string;
      readonly classes: readonly string[];
      readonly span: Span;
    };

/** Attributes longer than this are none. */
const longest = 500;

/**
 * What stands before an offset inside the braces of an annotation; null outside of them. `span` is the word to replace.
 *
 *   [No.]{.quote speaker=ada‸    value of speaker, span `ada`
 *   [No.]{.qu‸                   class, span `.qu`
 */
export function attributesBefore(source: string, offset: SourceOffset): Unfinished | null {
  const from = Math.max(0, offset - longest);
  const open = source.lastIndexOf("]{", offset - 2);
  if (open < from || open + 2 > offset) return null;
  const text = source.slice(open + 2, offset);
  const written = /^(?:[^"}\n]|\n(?!\s*\n)|"(?:\\.|[^"\\\n])*"|"(?:\\.|[^"\\\n])*$)*$/.test(text);
  if (!written) return null;
  const classes = [...text.matchAll(/(?:^|\s)\.([A-Za-z][\w-]*)(?=\s)/g)].flatMap(([, name]) => name ?? []);
  const inQuotes = /([A-Za-z][\w-]*)="(?:[^"\n]*\s)?([^"\s]*)$/.exec(text);
  const bare = /(?:^|\s)([A-Za-z][\w-]*)=([\w:-]*)$/.exec(text);
  const value = isOpenQuote(text) ? inQuotes : bare;
  const spanOfLast = (word: string): Span => ({ start: moved(offset, -word.length), end: offset });
  if (value) return { kind: "value", key: value[1] ?? "", classes, span: spanOfLast(value[2] ?? "") };
  const [, word = null] = /(?:^|\s)(\.?[A-Za-z]?[\w-]*)$/.exec(text) ?? [];
  if (word === null || isOpenQuote(text)) return null;
  return { kind: word.startsWith(".") ? "class" : "attribute", classes, span: spanOfLast(word) };
}

const isOpenQuote = (text: string): boolean => (text.match(/(?<!\\)"/g) ?? []).length % 2 === 1;
