import fc from "fast-check";

const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("[", "]", "{", "}", "\\", "]{", "{.a}", ".quote", '"') },
  {
    weight: 1,
    arbitrary: fc.constantFrom("[x]{.quote}", "[x]{#q1 .quote speaker=none}", "\\[", "\\]{.a}", "]{.a b=}"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\r\n \r\n", " ", "\t", "\u00A0", "\uFEFF"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("😀", "👩‍👩‍👧", "e\u0301", "\uD83D", "\uDE00", "“", "”", "а", "\0"),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);

/** Any text at all, with a liking for what markup, lines and encodings can stumble over. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fragment, { maxLength: 30 })
  .map((fragments) => fragments.join(""));
