import { expect, test } from "vitest";
import { readSettings, readTrustedCommands } from "../../server/src/lsp/settings";

test("settings are read", () => {
  expect(readSettings({ highlight: "full", other: 1 })).toEqual({ highlight: "full" });
});

test.each([[{ highlight: 7 }], [{ highlight: "loud" }], [{}], ["calm"], [[]], [null], [undefined]])(
  "%j is no setting: the default holds",
  (sent) => {
    expect(readSettings(sent)).toEqual({ highlight: "calm" });
  },
);

test("only texts are commands", () => {
  expect([...readTrustedCommands({ trustedCommands: ["a.b", 3, null] })]).toEqual(["a.b"]);
  expect([...readTrustedCommands({ trustedCommands: "a.b" })]).toEqual([]);
  expect([...readTrustedCommands(null)]).toEqual([]);
});
