import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCleanSpan, toSourceSpan } from "../../server/src/markup/offsetMap";
import { parseMarkup } from "../../server/src/markup/parse";
import type { MarkedText } from "../../server/src/markup/types";
import { cleanOffset, sliceOf, sourceOffset, spanOf } from "../../server/src/text/offsets";
import { hostileText } from "../support/hostileText";
import { runs } from "../support/runs";

describe("a clean span covers its words in the source, and no markup at its ends", () => {
  test.each([
    ["[Ada Quill]{.person} spoke", "Ada Quill", "Ada Quill"],
    ["[Ada Quill]{.person} spoke", "Ada Quill spoke", "Ada Quill]{.person} spoke"],
    ["[[Ada]{.person} here]{.quote} now", "Ada", "Ada"],
    ["[[Ada]{.person} here]{.quote} now", "Ada here", "Ada]{.person} here"],
    ["[[Ada]{.person} here]{.quote} now", "now", "now"],
    ["[a \\[b\\] c]{.quote}", "[b]", "\\[b\\]"],
    ["[a \\[b\\] c]{.quote}", "b", "b"],
    ["x[y]{.a}[z]{.b}", "z", "z"],
    ["no markup", "markup", "markup"],
  ])("%s: %s", (source, words, expected) => {
    const { clean, map } = parseMarkup(source);
    const start = clean.indexOf(words);
    const span = toSourceSpan(map, spanOf(cleanOffset(start), cleanOffset(start + words.length)));
    expect(sliceOf(source, span)).toBe(expected);
    expect(sliceOf(clean, toCleanSpan(map, span))).toBe(words);
  });
});

test("an empty span stays empty", () => {
  const { map } = parseMarkup("[Ada]{.person}[Bo]{.person}");
  const span = toSourceSpan(map, spanOf(cleanOffset(3), cleanOffset(3)));
  expect(span).toEqual({ start: 15, end: 15 });
});

test("a place inside markup belongs to the words before it", () => {
  const source = "Hi [Ada]{.person}!";
  const { map } = parseMarkup(source);
  const cleanAt = [...source].map((_, at) => map.toClean(sourceOffset(at)));
  expect(cleanAt).toEqual([0, 1, 2, 3, 3, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6]);
});

/** The first place where the map breaks its promises, or null. */
function brokenPlace({ source, clean, map }: MarkedText): string | null {
  for (let at = 0; at <= clean.length; at++) {
    const [start, end] = [map.toSource(cleanOffset(at), "start"), map.toSource(cleanOffset(at), "end")];
    if (map.toClean(start) !== at || map.toClean(end) !== at) return `no way back to ${at}`;
    if (end > start) return `${at} ends after it starts`;
    if (at === clean.length) continue;
    const after = map.toSource(cleanOffset(at + 1), "end");
    if (start >= after) return `not monotone at ${at}`;
    if (source[after - 1] !== clean[at]) return `another character at ${at}`;
  }
  for (let at = 1; at <= source.length; at++) {
    if (map.toClean(sourceOffset(at)) < map.toClean(sourceOffset(at - 1)))
      return `not monotone back at ${at}`;
  }
  return null;
}

test("both directions are monotone and undo each other, whatever the text", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(brokenPlace(parseMarkup(`${text} [x]{.a}`))).toBeNull();
    }),
    { numRuns: runs(500) },
  );
});
