import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../../../server/src/annotations/sidecar/canonical";
import { sha256 } from "../../../server/src/annotations/sidecar/sha256";
import { hostileText } from "../../support/hostileText";
import { runs } from "../../support/runs";

test("a canonical text has no byte order mark, and LF at every line's end", () => {
  const { text, toCanonical, toGiven } = canonical("\uFEFFa\r\nb\rc\nd");
  expect(text).toBe("a\nb\nc\nd");
  expect([..."abcd"].map((letter) => toGiven(text.indexOf(letter)))).toEqual([1, 4, 6, 8]);
  expect([1, 4, 6, 8].map(toCanonical)).toEqual([0, 2, 4, 6]);
});

test("offsets go there and back", () => {
  fc.assert(
    fc.property(hostileText, (given) => {
      const { text, toCanonical, toGiven } = canonical(given);
      for (let at = 0; at <= text.length; at++) expect(toCanonical(toGiven(at))).toBe(at);
      expect(canonical(text.replace(/^\uFEFF/, "")).text).toBe(text.replace(/^\uFEFF/, ""));
    }),
    { numRuns: runs(100) },
  );
});

test("sha256 is what everybody else computes", () => {
  const expected = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(sha256(text)).toBe(expected(text));
    }),
    { numRuns: runs(100) },
  );
  for (const length of [0, 55, 56, 63, 64, 65, 1000]) {
    const text = "é".repeat(length);
    expect(sha256(text)).toBe(expected(text));
  }
});
