import { expect, test } from "vitest";
import { commandTests } from "../host/commandTests";
import { editings } from "../host/editing";
import { readSource } from "../layers/imports";
import { commands, manifest } from "../manifest/manifest";

const strings: Readonly<Record<string, string>> = JSON.parse(readSource("package.nls.json"));

const titleOf = (command: string): string => {
  const { title = "" } = manifest.contributes.commands.find((each) => each.command === command) ?? {};
  return strings[title.slice(1, -1)] ?? title;
};

test("every command is run by a test inside VS Code", () => {
  expect(Object.keys(commandTests).sort()).toEqual([...commands].sort());
});

test.each(Object.entries(commandTests))(
  "%s: that test is there, and names the command",
  (command, [file, title]) => {
    const source = readSource(`test/host/${file}`);
    const start = source.indexOf(title);
    expect(start, title).toBeGreaterThan(0);
    if (title === "one edit, one undo")
      return expect(editings.map((each) => each.command)).toContain(command);
    // In ui/ by its title, as a person finds it.
    expect([command, titleOf(command)].some((name) => source.includes(name))).toBe(true);
  },
);
