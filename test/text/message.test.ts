import { describe, expect, test } from "vitest";
import { english, message, sayIn } from "../../server/src/text/message";

describe("a message", () => {
  const taken = message("Another annotation has the id #{0}, {1} times.", "q1", 2);

  test("is said in English", () =>
    expect(english(taken)).toBe("Another annotation has the id #q1, 2 times."));

  test("is said in another language, its parts in that language's order", () => {
    const say = sayIn({
      "Another annotation has the id #{0}, {1} times.": "{1}-mal gibt es die Kennung #{0}.",
    });
    expect(say(taken)).toBe("2-mal gibt es die Kennung #q1.");
  });

  test("is said with its own words in that language too, and what stands for a value as it is", () => {
    const say = sayIn({ "“{0}” falls on a {1}.": "„{0}“ ist ein {1}.", Monday: "Montag" });
    expect(say(message("“{0}” falls on a {1}.", "Monday, 3 May", message("Monday")))).toBe(
      "„Monday, 3 May“ ist ein Montag.",
    );
  });

  test("is said in English where nobody has translated it, whatever it is called", () => {
    expect(sayIn({})(message("constructor"))).toBe("constructor");
  });

  test("leaves braces alone that stand for nothing, in the words and in the values", () => {
    expect(english(message("as in {.person ref=x}: {0}, {1}", "{0}"))).toBe(
      "as in {.person ref=x}: {0}, {1}",
    );
  });
});
