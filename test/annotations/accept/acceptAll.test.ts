import { expect, test } from "vitest";
import { withAllAccepted } from "../../../server/src/annotations/accept/acceptAll";
import { withAccepted } from "../../../server/src/annotations/accept/acceptSuggestion";
import { draftsOf } from "../../../server/src/annotations/draft/draft";
import { keep } from "../../../server/src/annotations/edit/keep";
import type { ChainTarget } from "../../../server/src/annotations/edit/targets";
import { chainsOf } from "../../../server/src/article/chains";
import type { Config } from "../../../server/src/article/config";
import type { Reading } from "../../../server/src/article/types";
import { duration, soon } from "../../support/duration";
import { read } from "../../support/read";
import { edited } from "../edited";

const everything: Config["write"] = ["form", "cue", "source"];

const suggested = ({ articles }: Reading): readonly ChainTarget[] =>
  articles.flatMap((article) =>
    chainsOf(article)
      .filter(({ attribution }) => attribution.status === "suggested" && attribution.speakers.length > 0)
      .map((chain) => ({ article, chain })),
  );

const atOnce = (text: string, write: Config["write"]): string =>
  edited(text, (reading) => {
    const { marked } = reading;
    return keep(marked, withAllAccepted(marked, draftsOf(marked), suggested(reading), write));
  });

const oneByOne = (text: string, write: Config["write"]): string =>
  edited(text, (reading) => {
    const { marked } = reading;
    const drafts = suggested(reading).reduce(
      (next, target) => withAccepted(marked, next, target, write),
      draftsOf(marked),
    );
    return keep(marked, drafts);
  });

const texts = [
  "“The dam is safe,” Joan Doe said. “Nobody needs to leave.”\n\n“It held,” said Ilona Varga.",
  "Joan Doe said the dam was “safe” and “dry,” and left.",
  "“The dam is safe,” [Joan Doe]{#p1 .person ref=joan-doe} [said]{.cue}.\n\n“It held,” said Ilona Varga.",
  "[“The dam is safe,”]{.quote} Joan Doe said.\n\n“It held,” said Ilona Varga.",
];

test.each(texts.flatMap((text) => [[], everything].map((write) => [text, write] as const)))(
  "%j, with %j: at once as one by one",
  (text, write) => {
    expect(atOnce(text, write)).toBe(oneByOne(text, write));
  },
);

test("cue and source of thousands are written in time that nobody would notice", () => {
  const reading = read("“The dam is safe,” Joan Doe said.\n\n".repeat(1_500));
  const { marked } = reading;
  const targets = suggested(reading);
  expect(targets.length).toBe(1_500);
  expect(duration(() => withAllAccepted(marked, draftsOf(marked), targets, everything))).toBeLessThan(soon);
});
