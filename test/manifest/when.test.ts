import { expect, test } from "vitest";
import { holds } from "./when";

const context = { lang: "news-article", count: 3, active: true };

test.each([
  ["true", true],
  ["false", false],
  ["active", true],
  ["!active", false],
  ["other", false],
  ["!other && active", true],
  ["other || active && lang == news-article", true],
  ["lang != news-article", false],
  ["lang =~ /^news/", true],
  ["count > 2", true],
  ["count >= 4", false],
  ["absent > 0", false],
  ["active && (other || count > 2)", true],
  ["active && (other || (count > 2 && !active))", false],
])("%s: %s", (clause, expected) => expect(holds(clause, context)).toBe(expected));
