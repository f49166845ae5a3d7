import fc from "fast-check";
import { expect, test } from "vitest";
import { type TokenKind, tokenise } from "../../server/src/text/tokens";
import { duration, hostileLength, soon } from "../support/duration";

const cut = (text: string): string =>
  tokenise(text)
    .map((token) => token.text)
    .join(" · ");

test.each([
  // Stops that belong to a word, and stops that do not.
  ["The U.S. and Mr. Hale", "The · U.S. · and · Mr. · Hale"],
  ["at 9 a.m. on Jan. 5.", "at · 9 · a.m. · on · Jan. · 5 · ."],
  ["J. D. Hale, Ph.D., e.g. here", "J. · D. · Hale · , · Ph.D. · , · e.g. · here"],
  ["Ida B. Holm", "Ida · B. · Holm"],
  ["Bob and I. They", "Bob · and · I · . · They"],
  ["No. 5 lives; “No.”", "No. · 5 · lives · ; · “ · No · . · ”"],
  ["Lee v. Holm", "Lee · v. · Holm"],
  ["The end.The start", "The · end · . · The · start"],
  ["U.S.-led, J.D.Hale", "U.S. · - · led · , · J.D. · Hale"],
  // Apostrophes.
  ["Hale’s don’t O’Brien rock'n'roll", "Hale · ’s · don’t · O’Brien · rock'n'roll"],
  ["U.N.'s HALE’S others'", "U.N. · 's · HALE · ’S · others · '"],
  ["‘bombed’ ’90s", "‘ · bombed · ’ · ’ · 90s"],
  // Hyphens and dashes.
  ["al-Assad Hale-Holm a–b a—b a--b", "al-Assad · Hale-Holm · a · – · b · a · — · b · a · -- · b"],
  ["AT&T R & D", "AT&T · R · & · D"],
  // Numbers.
  ["2,000 3.5% 10:30am 20th $5.4bn", "2,000 · 3.5% · 10:30am · 20th · $ · 5.4bn"],
  ["19-year-old 1,000-strong S-300 G7", "19-year-old · 1,000-strong · S-300 · G7"],
  ["11-12 9/11 2018,", "11 · - · 12 · 9 · / · 11 · 2018 · ,"],
  // Addresses.
  [
    "See https://t.example/3VI. Or (www.example.org/a?b=c).",
    "See · https://t.example/3VI · . · Or · ( · www.example.org/a?b=c · ) · .",
  ],
  ["pic.twitter.com/U0 bit.ly/x… desk@example.org", "pic.twitter.com/U0 · bit.ly/x · … · desk@example.org"],
  ["Amazon.com is no address.Com is none", "Amazon.com · is · no · address · . · Com · is · none"],
  ["@desk_one: #Orsk @ home", "@desk_one · : · #Orsk · @ · home"],
  // Dots, other scripts, characters without width.
  ["so... and … and ..", "so · ... · and · … · and · .."],
  ["naïve Łódź Привет\u200b😀x", "naïve · Łódź · Привет · 😀 · x"],
  ["co\u00adoperate\u00a0now", "co\u00adoperate · now"],
])("%s", (text, expected) => {
  expect(cut(text)).toBe(expected);
});

test.each<[string, TokenKind]>([
  ["U.S.", "word"],
  ["’s", "word"],
  ["Amazon.com", "word"],
  ["1,000-strong", "word"],
  ["3.5%", "number"],
  ["10:30am", "number"],
  ["bit.ly/x", "url"],
  ["desk@example.org", "url"],
  ["@desk", "handle"],
  ["#orsk", "handle"],
  ["…", "punctuation"],
])("%s is a %s", (text, kind) => {
  expect(tokenise(text)).toEqual([{ start: 0, end: text.length, kind, text }]);
});

test("tokens are slices of the text in order, and leave out white space only", () => {
  const piece = fc.constantFrom(
    "a",
    "B",
    "9",
    ".",
    ",",
    "’",
    "'s",
    "-",
    "@",
    "/",
    " ",
    "\n",
    "“",
    "com",
    "www.",
    "\ud83d",
    "é",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let at = 0;
      let between = "";
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.text).toBe(text.slice(token.start, token.end));
        expect(token.text).not.toBe("");
        between += text.slice(at, token.start);
        at = token.end;
      }
      between += text.slice(at);
      expect(between).toMatch(/^[\s\p{C}\p{Zs}\u2028\u2029\u200b-\u200f\u205f-\u2064]*$/u);
    }),
  );
});

test.each(["a.", "A.", "ab.c-", "1,", "1-", "http://", "www.", "@", "a@b.", "’s", "“", "\ud83d"])(
  "a long text of %j is cut soon",
  (unit) => {
    const text = unit.repeat(hostileLength / unit.length);
    expect(duration(() => tokenise(text))).toBeLessThan(soon);
  },
);
