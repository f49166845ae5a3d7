export type TokenKind = "word" | "number" | "url" | "handle" | "punctuation";

/** Offsets are relative to the text that was tokenised. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
}

/*
 * One alternative a kind, tried in this order:
 *   url          https://t.co/3VIb, www.example.org, pic.twitter.com/x
 *   handle       @RT_com, #hashtag
 *   number       2,000  3.5  10:30am  20%  — but not the "19" of "19-year-old", which is a word
 *   word         U.S.  J.D.  Mr.  al-Assad  O’Brien  rock'n'roll; a possessive 's is a token of its own
 *   punctuation  … -- ...  or any other single character that is not white space
 */
const pattern =
  /(?<url>(?:https?:\/\/|www\.)[^\s"“”«»<>()[\]]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|ly|gov|edu|io|co)\/[^\s"“”«»<>()[\]]+)|(?<handle>[@#][\p{L}\p{N}_]+)|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:%|\p{L}{1,2}(?![\p{L}\p{N}-]))?(?![\p{L}\p{N}]|-\p{L}))|(?<poss>['’]s(?![\p{L}\p{N}]))|(?<word>(?:\p{Lu}\.){2,}(?!\p{L})|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Cmdr|Rev|Hon|Prof|St|Jr|Sr|Mt|Ft|No|vs|Inc|Corp|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Messrs|Adm|Supt|Det|Pres|Amb|Atty)\.|\p{Lu}\.(?=\s*\p{Lu})|[\p{L}\p{N}\p{M}]+(?:(?:-|['’](?!s(?![\p{L}\p{N}]))|[&](?=\p{Lu}))[\p{L}\p{N}\p{M}]+)*)|\.{2,}|-{2,}|\S/gu;

const kindOf = (groups: Record<string, string | undefined>): TokenKind =>
  groups.word !== undefined || groups.poss !== undefined
    ? "word"
    : groups.number !== undefined
      ? "number"
      : groups.url !== undefined
        ? "url"
        : groups.handle !== undefined
          ? "handle"
          : "punctuation";

/** Cuts `text` into tokens, left to right; white space belongs to none. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = match[0];
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      kind: kindOf(match.groups ?? {}),
      text: word,
    });
  }
  return tokens;
}
