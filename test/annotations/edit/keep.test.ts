import { describe, expect, test } from "vitest";
import { acceptSuggestion } from "../../../server/src/annotations/accept/acceptSuggestion";
import { annotateEntity } from "../../../server/src/annotations/commands/annotateEntity";
import {
  removeAllAnnotations,
  removeAnnotation,
} from "../../../server/src/annotations/commands/removeAnnotation";
import { setSpeaker } from "../../../server/src/annotations/commands/setSpeaker";
import type { EditResult } from "../../../server/src/annotations/edit/rewrite";
import { defaultConfig, noCorpus } from "../../../server/src/article/config";
import type { Reading } from "../../../server/src/article/types";
import { runChecks } from "../../../server/src/checks";
import { overview } from "../../../server/src/features/overview";
import { english } from "../../../server/src/text/message";
import { type Span, sourceOffset, spanOf } from "../../../server/src/text/offsets";
import { read } from "../../support/read";
import { keptBeside, readBeside } from "../beside";

const story = `“Never again,” Joan Doe said.

“The gates stay shut,” [Bo Lind]{.person ref=bo-lind} said. “[For good.]{#q1 .quote speaker=none}”`;

/** Runs a command on the first of these words. */
function run(
  markup: string,
  words: string,
  command: (reading: Reading, selections: readonly Span[]) => EditResult,
): readonly string[] {
  const reading = readBeside(markup);
  const text = reading.marked.source;
  const start = text.indexOf(words);
  return keptBeside(
    text,
    command(reading, [spanOf(sourceOffset(start), sourceOffset(start + words.length))]),
  );
}

describe("annotations that are kept beside the text", () => {
  test("are handed over as they shall be, with those that stay", () => {
    expect(run(story, "Never again", (reading, at) => setSpeaker(reading, at, "Joan Doe"))).toEqual([
      "“Never again,” {.quote speaker=joan-doe}",
      "Bo Lind {.person ref=bo-lind}",
      "For good. {#q1 .quote speaker=none}",
    ]);
    expect(run(story, "The gates", (reading, at) => acceptSuggestion(reading, at, []))).toContain(
      "“The gates stay shut,” {.quote speaker=bo-lind}",
    );
  });

  test("change and go in the same way", () => {
    expect(run(story, "Bo Lind", (reading, at) => annotateEntity(reading, at, "org"))[0]).toMatch(
      /^Bo Lind \{\.org ref=/,
    );
    expect(run(story, "Bo Lind", removeAnnotation)).toEqual(["For good. {#q1 .quote speaker=none}"]);
    expect(run(story, "Bo", removeAllAnnotations)).toEqual([]);
    expect(run(story, "Joan", removeAnnotation)).toEqual(["refused: There is no annotation here."]);
    expect(run(story, "Bo Lind", (reading, at) => annotateEntity(reading, at, "person"))).toEqual([
      "refused: This is annotated already.",
    ]);
  });

  test("are read as those in the text are", () => {
    const inline = read(story);
    const beside = readBeside(story);
    const judged = ({ articles }: Reading) =>
      articles.flatMap(({ attributions }) =>
        attributions.map(({ state, status, speakers }) => ({
          state,
          status,
          speakers: speakers.map(({ entity }) => entity),
        })),
      );
    expect(judged(beside)).toEqual(judged(inline));
    const codes = (reading: Reading) => runChecks(reading, defaultConfig, noCorpus).map(({ code }) => code);
    expect(codes(beside)).toEqual(codes(inline));
    expect(overview(beside, english).attributes).toEqual([]);
  });

  test("make nothing in the text markup", () => {
    const { marked } = readBeside("\\[a\\]{.quote} [b]{.note}");
    expect(marked.source).toBe("[a]{.quote} b");
    expect(marked.clean).toBe(marked.source);
  });

  test("are reported at their words where two have one id", () => {
    const { marked } = readBeside("[a]{#x .note} [b]{#x .note}");
    expect(marked.problems).toEqual([{ kind: "duplicate-id", span: spanOf(2, 3), detail: "x" }]);
  });
});
