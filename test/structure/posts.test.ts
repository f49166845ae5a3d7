import { expect, test } from "vitest";
import { readStructure } from "../../server/src/structure/readStructure";
import { sliceOf } from "../../server/src/text/offsets";

const before = "The council of Orsk closed the dam on Monday, after engineers had found a crack in it.";
const after = "The town will have to pay for it, the mayor told reporters in front of the town hall.";

/** The post in a story: its words, its author as written, the handle. */
function postIn(text: string): readonly [words: string, author: string | null, handle: string | null][] {
  return readStructure(text, [])
    .flatMap((story) => story.blocks)
    .filter((block) => block.kind === "tweet")
    .map((block) => [
      sliceOf(text, block.span),
      block.author ? sliceOf(text, block.author.span) : null,
      block.author?.handle ?? null,
    ]);
}

test.each([
  ["— Kim Alder (@kimalder) April 20, 2018", "Kim Alder", "kimalder"],
  ["— Kim Alder (@kimalder) 20 April 2018", "Kim Alder", "kimalder"],
  ["-- The Orsk Herald (@orsk_herald)", "The Orsk Herald", "orsk_herald"],
  ["@kimalder", "@kimalder", "kimalder"],
])("signed in the next line: %s", (signature, author, handle) => {
  const post = `The dam is closed for good. https://t.example/x\n${signature}`;
  expect(postIn(`${before}\n${post}\n${after}`)).toEqual([[post, author, handle]]);
  expect(postIn(`${before}\n\n${post}\n\n${after}`)).toEqual([[post, author, handle]]);
});

test("signed behind a blank line, or over several lines", () => {
  const apart = "The dam is closed for good.\n\n— Kim Alder (@kimalder) April 20, 2018";
  expect(postIn(`${before}\n\n${apart}\n\n${after}`)).toEqual([[apart, "Kim Alder", "kimalder"]]);
  const lines = "The dam is closed.\nFor good.\n— Kim Alder (@kimalder) April 20, 2018";
  expect(postIn(`${before}\n\n${lines}\n\n${after}`)).toEqual([[lines, "Kim Alder", "kimalder"]]);
});

test.each([
  ["The dam is closed. — Kim Alder (@kimalder) April 20, 2018", "Kim Alder", "kimalder"],
  ["@orsk_news The dam is closed", "@orsk_news", "orsk_news"],
  [".@orsk_news 'It is closed': the mayor on the dam", "@orsk_news", "orsk_news"],
  [
    '<tweet id="1" author="@orsk_news" datetime="2018-04-20">The dam is closed</tweet>.',
    "orsk_news",
    "orsk_news",
  ],
  ['<tweet author="@orsk_news" date="April 20, 2018\n">The dam is closed<tweet/>.', "orsk_news", "orsk_news"],
  ['<tweet tweet-id="661196115484643328"><tweet/>.', null, null],
])("on one line: %j", (post, author, handle) => {
  expect(postIn(`${before}\n\n${post}\n\n${after}`)).toEqual([[post, author, handle]]);
});

test.each([
  "@orsk_news has deleted the post, the Herald reported.",
  "@orsk_news, the account of the town, was closed on Monday.",
  "@orsk_news and two more accounts were closed on Monday.",
  "The post came from Kim Alder (@kimalder).",
  "The towns of the valley – among them Orsk – follow Kim Alder (@kimalder)",
  "The name of the man is Umm al-Faq (@alfaq)",
])("no post: %s", (line) => {
  expect(postIn(`${before}\n\n${line}\n\n${after}`)).toEqual([]);
});

test("a handle alone does not make the story's own sentence a post", () => {
  const text = `${before}\n\n“It is closed,” Brandt said.\n\n@orsk_news\n\n${after}`;
  expect(postIn(text)).toEqual([["@orsk_news", "@orsk_news", "orsk_news"]]);
});
