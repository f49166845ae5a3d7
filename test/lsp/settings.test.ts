import { expect, test } from "vitest";
import { readClient, readSettings } from "../../server/src/lsp/settings";

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
    isOurs: true,
    hoverCommands: new Set(["a.b"]),
    actionCommands: new Set(["c.d"]),
  });
});

test.each([[null], ["a.b"], [{}], [{ hoverCommands: "a.b", actionCommands: 1 }]])(
  "%j is of a client that is not ours: it gets no commands",
  (options) => {
    expect(readClient(options)).toEqual({
      isOurs: false,
      hoverCommands: new Set(),
      actionCommands: new Set(),
    });
  },
);
