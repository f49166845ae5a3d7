import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/analysis.schema.json";
import { builtCli } from "./cli";

const cli = builtCli();
interface Line {
  readonly id?: string | number;
  readonly line?: number;
  readonly error?: { readonly code: string };
  readonly quotes?: readonly { readonly status: string }[];
}

const validate = new Ajv({ allowUnionTypes: true }).compile<Line>(schema);

const lines = async (input: string | Buffer, ...options: readonly string[]) => {
  const { code, stdout, stderr } = await cli.run(["analyze", "--jsonl", ...options], { input });
  const results = stdout
    .split("\n")
    .slice(0, -1)
    .map((text): Line => {
      const line: unknown = JSON.parse(text);
      if (!validate(line)) throw new Error(JSON.stringify(validate.errors));
      return line;
    });
  return { code, stderr, results };
};

const record = (id: unknown, text: unknown): string => `${JSON.stringify({ id, text })}\n`;

test("one result a line, in order, by id", async () => {
  const { code, stderr, results } = await lines(
    record("b", "“No,” Joan Doe said.") + record(7, "") + record("a", "Nobody spoke."),
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(results.map(({ id, quotes }) => [id, quotes?.length])).toEqual([
    ["b", 1],
    [7, 0],
    ["a", 0],
  ]);
});

test("no input, no output", async () => {
  expect(await lines("")).toEqual({ code: 0, stderr: "", results: [] });
});

test("a line that cannot be read is an error in its place, and the stream goes on", async () => {
  const { code, results } = await lines(
    [
      '{"id": "a", "text": "fine"}',
      "{not json",
      '["a", "list"]',
      '{"text": "no id"}',
      '{"id": "c", "text": 5}',
      "",
      '{"id": "d", "text": "fine"}',
    ].join("\n"),
  );
  expect(code).toBe(2);
  expect(results.map(({ id, line, error }) => [id ?? line, error?.code])).toEqual([
    ["a", undefined],
    [2, "invalid-json"],
    [3, "invalid-record"],
    [4, "invalid-record"],
    ["c", "invalid-record"],
    ["d", undefined],
  ]);
});

test("texts are taken as they stand, or with --markup read", async () => {
  const input = record("a", "[“The dam is safe,”]{.quote speaker=none} it was said.");
  expect((await lines(input)).results[0]?.quotes?.[0]?.status).toBe("suggested");
  expect((await lines(input, "--markup")).results[0]?.quotes?.[0]?.status).toBe("annotated");
});

describe("only LF ends a line", () => {
  test("CRLF is LF after white space", async () => {
    expect((await lines('{"id": 1, "text": "a"}\r\n\r\n{"id": 2, "text": "b"}\r\n')).results).toHaveLength(2);
  });

  test("U+2028 inside a text is a character", async () => {
    const { code, results } = await lines('{"id": 1, "text": "a\u2028b\u0085c"}\n');
    expect(code).toBe(0);
    expect(results).toHaveLength(1);
  });
});

test("lone surrogates go in and come out as valid JSON", async () => {
  const { code, results } = await lines('{"id": "\\ud83d", "text": "“No\\ude00,” Joan Doe said. \\ud83d"}\n');
  expect(code).toBe(0);
  expect(results[0]?.id).toBe("\ud83d");
});

test("each result is written before the next line is read", async () => {
  const child = spawn(process.execPath, [cli.file(), "analyze", "--jsonl"]);
  const out = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ["a", "b"]) {
    child.stdin.write(record(id, "“No,” Joan Doe said."));
    const { value } = await out.next();
    expect(JSON.parse(String(value)).id).toBe(id);
  }
  child.stdin.end();
  await once(child, "close");
});

test("a slow reader does not make it read ahead without bound", async () => {
  const child = spawn(process.execPath, [cli.file(), "analyze", "--jsonl"]);
  const text = `“The dam is safe,” Joan Doe said. ${"The rain went on. ".repeat(500)}`;
  const closed = once(child, "close");
  let written = 0;
  const blocked = (async () => {
    for (; written < 4000; written++) {
      if (child.stdin.write(record(written, text))) continue;
      const drained = await Promise.race([once(child.stdin, "drain"), pause(1500)]);
      if (drained === undefined) return true;
    }
    return false;
  })();
  // Nobody reads: 4,000 records of 9 KB fit into no pipe, so writing must come to a stop.
  expect(await blocked).toBe(true);
  child.stdout.resume();
  child.stdin.end();
  const [code] = await closed;
  expect(code).toBe(0);
}, 60_000);

const pause = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });

test("a reader that has seen enough is no failure", async () => {
  const child = spawn(process.execPath, [cli.file(), "analyze", "--jsonl"]);
  child.stdin.on("error", () => undefined);
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  for (let i = 0; i < 200; i++) child.stdin.write(record(i, "“The dam is safe,” Joan Doe said. ".repeat(50)));
  child.stdin.end();
  const [code] = await once(child, "close");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
