/** What a character is to the scanner. A letter without case counts as `lower`. */
export const CharacterClass = { other: 0, space: 1, upper: 2, lower: 3, digit: 4, mark: 5 } as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const { other, space, upper, lower, digit, mark } = CharacterClass;

const ascii = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  if (code >= 48 && code <= 57) return digit;
  return code <= 32 || code === 0x7f ? space : other;
}) as ArrayLike<CharacterClass>;

/** The class of the code point `code`. */
export function classOf(code: number): CharacterClass {
  if (code < 0x80) return ascii[code] ?? other;
  // Punctuation: curly quotes, dashes, the ellipsis. White space and characters without width among them.
  if (code >= 0x2000 && code <= 0x206f)
    return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f ? space : other;
  return code < 0x100 ? latin1(code) : beyondLatin1(code);
}

function latin1(code: number): CharacterClass {
  if (code <= 0xa0) return space;
  // A soft hyphen belongs to the word that it may break.
  if (code === 0xad) return mark;
  if (code >= 0xdf) return code === 0xf7 ? other : lower;
  if (code >= 0xc0) return code === 0xd7 ? other : upper;
  if (code === 0xaa || code === 0xb5 || code === 0xba) return lower;
  return "²³¹¼½¾".includes(String.fromCharCode(code)) ? digit : other;
}

function beyondLatin1(code: number): CharacterClass {
  const character = String.fromCodePoint(code);
  if (/\p{Lu}/u.test(character)) return upper;
  if (/\p{L}/u.test(character)) return lower;
  if (/\p{N}/u.test(character)) return digit;
  if (/\p{M}/u.test(character)) return mark;
  return /\s/.test(character) ? space : other;
}

/** May the character stand inside a word? */
export const isWordClass = (c: CharacterClass): boolean => c >= upper;

export const isLetterClass = (c: CharacterClass): boolean => c === upper || c === lower;

/** The class of the character at a UTF-16 offset; `space` outside the text. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ascii[code] ?? other;
  if (at >= text.length) return space;
  return classOf(code < 0xd800 || code > 0xdbff ? code : (text.codePointAt(at) ?? 0));
}

/** Length in UTF-16 units of the character at `at`. */
export const sizeAt = (text: string, at: number): 1 | 2 => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
};

/** Where the letters, digits and marks that begin at `from` end. */
export function wordRunEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if ((ascii[code] ?? other) < upper) return at;
      at++;
    } else if (isWordClass(classAt(text, at))) at += sizeAt(text, at);
    else return at;
  }
}
