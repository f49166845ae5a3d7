import { expect, test } from "vitest";
import { shortNames } from "../../server/src/article/shortName";
import type { Entity } from "../../server/src/article/types";
import { read } from "../support/read";

/** What the first person of a text is called where there is little room. */
function called(text: string): string | null {
  const reading = read(text);
  const [article] = reading.articles;
  const person = article?.entities.find(({ type }: Entity) => type === "person");
  return article && person ? shortNames(reading, article).ofEntity(person) : null;
}

test.each([
  ["a surname", "Mary Quill left.", "Quill"],
  ["a surname with its particle", "Jana de Leeuw left.", "de Leeuw"],
  ["as the article writes it", "Jana de Leeuw left. De Leeuw came back.", "De Leeuw"],
  ["by the first name, where the article does", "Mary Quill left. Then Mary came back.", "Mary"],
  ["no generation", "Peter Lind Jr. left.", "Lind"],
  ["nor a number behind a surname", "Peter Lind III left.", "Lind"],
  ["a king by his name and number", "King Charles III left.", "Charles III"],
])("%s", (_, text, expected) => {
  expect(called(text)).toBe(expected);
});
