import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptSuggestion } from "../../../server/src/annotations/accept/acceptSuggestion";
import { annotateEntity } from "../../../server/src/annotations/commands/annotateEntity";
import { annotateQuotation } from "../../../server/src/annotations/commands/annotateQuotation";
import { notReportedSpeech } from "../../../server/src/annotations/commands/notReportedSpeech";
import {
  removeAllAnnotations,
  removeAnnotation,
} from "../../../server/src/annotations/commands/removeAnnotation";
import { setSpeaker } from "../../../server/src/annotations/commands/setSpeaker";
import type { EditResult } from "../../../server/src/annotations/edit/rewrite";
import type { Reading } from "../../../server/src/article/types";
import { type Span, sourceOffset, spanOf } from "../../../server/src/text/offsets";
import { applied } from "../../support/applied";
import { hostileText } from "../../support/hostileText";
import { read } from "../../support/read";
import { patience, runs } from "../../support/runs";

type Command = (reading: Reading, selections: readonly Span[]) => EditResult;

const commands: readonly Command[] = [
  annotateQuotation,
  notReportedSpeech,
  removeAnnotation,
  removeAllAnnotations,
  (reading, selections) => annotateEntity(reading, selections, "place"),
  (reading, selections) => setSpeaker(reading, selections, "Joan Doe"),
  (reading, selections) => setSpeaker(reading, selections, 'a "senior" \\ official\n'),
  (reading, selections) => acceptSuggestion(reading, selections, ["form", "cue", "source"]),
];

/** Scraps of an article, with anything at all between them. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "“We came close,” Joan Doe said. ",
        "[“We came close,”]{.quote speaker=joan-doe} she [said]{.cue}. ",
        "[“One.]{#q1 .quote}\n\n[“Two.”]{.quote part=q1}",
        "the “quiet zone” of [Averham]{.place ref=averham}\n\n",
      ),
      hostileText,
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

/** Each is analysed twice. */
const cases = 100;

test("no command changes a word, whatever the text and the selections", { timeout: patience(cases) }, () => {
  const places = fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, fc.constantFrom(...commands), places, (source, command, pairs) => {
      const before = read(source);
      const selections = pairs.map(([a, b]) => {
        const [start, end] = [Math.min(a, b, source.length), Math.min(Math.max(a, b), source.length)];
        return spanOf(sourceOffset(start), sourceOffset(end));
      });
      const after = read(applied(source, command(before, selections)));
      expect(after.marked.clean).toBe(before.marked.clean);
    }),
    { numRuns: runs(cases) },
  );
});
