import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FormatId } from "../../../server/src/annotations/formats";
import { hostileText } from "../../support/hostileText";
import { read } from "../../support/read";
import { patience, runs } from "../../support/runs";
import { anyAnnotated } from "./anyAnnotated";
import { linesOf, roundTrip } from "./roundTrip";

/** Without what XML cannot write and what ends a line for Python alone. */
const plain = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, "");

const plainText = hostileText.map(plain);
const anyText = fc.oneof({ weight: 1, arbitrary: hostileText }, { weight: 2, arbitrary: plainText });

const whole = [
  ["web-annotation", anyText],
  ["jsonl", anyText],
  ["brat", plainText],
  ["tei", plainText],
] as const satisfies readonly (readonly [FormatId, fc.Arbitrary<string>])[];

const partial = ["brat-attribution", "conll"] as const satisfies readonly FormatId[];

/** Of each law and format. */
const cases = 100;

describe("laws, for every text and all annotations in it", { timeout: patience(cases) }, () => {
  test.each(whole)("%s holds all: import(export(x)) is x", (id, texts) => {
    fc.assert(
      fc.property(anyAnnotated(texts), (marked) => {
        const back = roundTrip(id, read(marked.source));
        expect(back.text).toBe(marked.clean);
        expect(linesOf(back.annotations)).toEqual(linesOf(marked.spans));
      }),
      { numRuns: runs(cases) },
    );
  });

  test.each(partial)("%s holds less: what came back comes back the same a second time", (id) => {
    fc.assert(
      fc.property(anyAnnotated(anyText), (marked) => {
        const once = roundTrip(id, read(marked.source));
        const twice = once.annotations.length === 0 ? once : roundTrip(id, read(once.marked));
        expect(once.text).toBe(marked.clean);
        expect(linesOf(twice.annotations)).toEqual(linesOf(once.annotations));
      }),
      { numRuns: runs(cases) },
    );
  });
});
