import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/quotidian.schema.json";
import { defaultConfig } from "../../server/src/article/config";
import { checks } from "../../server/src/checks";
import { readConfig } from "../../server/src/corpus/config";

const isValid = new Ajv().compile(schema);

/** `message` at `the words it points at`. */
const problems = (json: string): readonly string[] =>
  readConfig(json).problems.map(
    ({ message, offset, length }) => `${message} @ ${json.slice(offset, offset + length)}`,
  );

test("what the file does not say is the default", () => {
  expect(readConfig("{}")).toEqual({ config: defaultConfig, problems: [] });
  expect(readConfig(" \n")).toEqual({ config: defaultConfig, problems: [] });
});

test("every key is read", () => {
  const file = {
    $schema: "./schema.json",
    profile: "newsroom",
    severity: { "unattributed-quote": "error", "name-variant": "off" },
    annotations: "sidecar",
    write: ["form", "cue"],
    include: ["news/*.txt"],
    exclude: ["**/draft*"],
    classes: ["frame"],
    cueVerbs: { add: ["quipped"], drop: ["noted"] },
    titles: ["Harbourmaster"],
    boilerplate: ["READ MORE*"],
    ignore: ["quiet zone"],
  };
  const { $schema: _, ...config } = file;
  expect(readConfig(JSON.stringify(file))).toEqual({ config, problems: [] });
  expect(Object.keys(config).sort()).toEqual(Object.keys(defaultConfig).sort());
  expect(isValid(file)).toBe(true);
});

test("comments and trailing commas are welcome", () => {
  expect(readConfig('{\n  // ours\n  "profile": "newsroom",\n}').config?.profile).toBe("newsroom");
});

describe("what is wrong is reported where it stands, and the rest is used", () => {
  test.each([
    ['{"includes": []}', ['Unknown key “includes”. Did you mean “include”? @ "includes"']],
    ['{"zzz": 1}', ['Unknown key “zzz”. @ "zzz"']],
    [
      '{"profile": "newsrom"}',
      ['“profile” must be one of "research", "newsroom". Did you mean “newsroom”? @ "newsrom"'],
    ],
    [
      '{"severity": {"unatributed-quote": "off"}}',
      ['There is no check “unatributed-quote”. Did you mean “unattributed-quote”? @ "unatributed-quote"'],
    ],
    [
      '{"severity": {"name-variant": "loud"}}',
      ['“name-variant” must be one of "error", "warning", "information", "hint", "off". @ "loud"'],
    ],
    ['{"severity": []}', ["“severity” must be an object: { … }. @ []"]],
    ['{"include": "*.txt"}', ['“include” must be a list: [ … ]. @ "*.txt"']],
    [
      '{"classes": ["my frame"]}',
      ['“my frame” cannot be a class. Begin with a letter, then letters, digits, - and _. @ "my frame"'],
    ],
    ['{"ignore": ["a", 2]}', ["“ignore” must be a text in quotation marks. @ 2"]],
    ['{"cueVerbs": {"add": [], "remove": []}}', ['Unknown key “remove”. @ "remove"']],
    [
      '{"profile": "research", "profile": "newsroom"}',
      ['“profile” stands here twice; the last one counts. @ "profile"'],
    ],
    ['{"__proto__": {}}', ['Unknown key “__proto__”. @ "__proto__"']],
  ])("%s", (json, expected) => {
    expect(problems(json)).toEqual(expected);
    expect(readConfig(json).config).not.toBeNull();
  });

  test("good neighbours survive", () => {
    const { config } = readConfig('{"ignore": ["a", 2, "b"], "profile": 7, "titles": ["Reeve"]}');
    expect(config).toEqual({ ...defaultConfig, ignore: ["a", "b"], titles: ["Reeve"] });
  });
});

describe("a malformed file gives no configuration, so that the last good one stays in force", () => {
  test.each([
    ["no closing brace", '{"profile": "newsroom"', "This is not valid JSON: close brace expected."],
    ["no colon", '{"profile" "newsroom"}', "This is not valid JSON: colon expected."],
    ["a key without quotation marks", "{profile: 1}", "This is not valid JSON: property name expected."],
    ["a list", "[1, 2]", "This must be an object: { … }."],
    ["control characters", "\0\u0001", "This is not valid JSON: invalid symbol."],
    ["brackets without end", "[".repeat(200_000), "This is nested too deeply to be read."],
  ])("%s", (_, json, message) => {
    const { config, problems: found } = readConfig(json);
    expect(config).toBeNull();
    expect(found.map((problem) => problem.message)).toContain(message);
  });
});

describe("the schema and the reader agree", () => {
  test.each([
    {},
    { profile: "newsroom", severity: { "mixed-script": "hint" }, write: [] },
    { profile: "newsrom" },
    { severity: { "no-such-check": "off" } },
    { severity: { "mixed-script": "loud" } },
    { include: "*.txt" },
    { include: [1] },
    { classes: ["frame"] },
    { classes: ["my frame"] },
    { cueVerbs: { add: ["quipped"] } },
    { cueVerbs: { plus: [] } },
    { extra: true },
    [],
  ])("%j", (value) => {
    const reported = readConfig(JSON.stringify(value)).problems.some(({ inSchema }) => inSchema);
    expect(isValid(value)).toBe(!reported);
  });

  test("on which checks there are", () => {
    const codes = checks.map(({ code }) => code).sort();
    expect(Object.keys(schema.properties.severity.properties).sort()).toEqual(codes);
    for (const code of codes) {
      expect(readConfig(JSON.stringify({ severity: { [code]: "off" } })).problems).toEqual([]);
    }
  });

  test("on the keys and their defaults", () => {
    const { $schema: _, ...keys } = schema.properties;
    expect(Object.keys(keys).sort()).toEqual(Object.keys(defaultConfig).sort());
    const { cueVerbs: __, ...plain } = keys;
    const defaults = Object.entries(plain).map(([key, field]) => [key, field.default]);
    expect({ ...defaultConfig, ...Object.fromEntries(defaults) }).toEqual(defaultConfig);
  });
});
