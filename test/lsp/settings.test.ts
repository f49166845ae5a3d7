import { expect, test } from "vitest";
import { readClient, readSettings } from "../../server/src/lsp/settings";
import { english, message } from "../../server/src/text/message";

test("settings are read", () => {
  expect(readSettings({ highlight: "full", other: 1 })).toEqual({ highlight: "full" });
});

test.each([[{ highlight: 7 }], [{ highlight: "loud" }], [{}], ["calm"], [[]], [null], [undefined]])(
  "%j is no setting: the default holds",
  (sent) => {
    expect(readSettings(sent)).toEqual({ highlight: "calm" });
  },
);

test("our client says what a hover and a code action may run; only texts are commands", () => {
  expect(readClient({ hoverCommands: ["a.b", 3, null], actionCommands: ["c.d"] })).toEqual({
    say: english,
    isOurs: true,
    hoverCommands: new Set(["a.b"]),
    actionCommands: new Set(["c.d"]),
  });
});

test.each([[null], ["a.b"], [{}], [{ hoverCommands: "a.b", actionCommands: 1 }]])(
  "%j is of a client that is not ours: it gets no commands",
  (options) => {
    expect(readClient(options)).toEqual({
      say: english,
      isOurs: false,
      hoverCommands: new Set(),
      actionCommands: new Set(),
    });
  },
);

test("a client's words are used, unless they are not all words", () => {
  const hello = message("Hello, {0}.", "Ada");
  expect(readClient({ words: { "Hello, {0}.": "Hej, {0}." } }).say(hello)).toBe("Hej, Ada.");
  expect(readClient({ words: { "Hello, {0}.": 7 } }).say(hello)).toBe("Hello, Ada.");
});
