import type { Readable, Writable } from "node:stream";
import { analyseNow } from "../../article/analyse";
import { runChecks } from "../../checks";
import { reasonOf } from "../../text/message";
import { Corpora } from "../corpora";
import { exitCodes, type InputError } from "../failure";
import { warnOfProblems } from "../problems";
import { shippedTagger } from "../tagger";
import { write } from "../write";
import { type ByteLine, byteLines } from "./byteLines";
import { errorLine, outputOf, resultLine, type Source } from "./output";

export interface JsonlOptions {
  /** Texts hold inline markup; else they are taken as they stand. */
  readonly markup: boolean;
  readonly root: string | null;
}

/** One line of input may be this long: an article of 64 MB is a mistake. */
const longestLine = 64 * 1024 * 1024;

/**
 * `quotidian analyze --jsonl`: for each line `{"id": …, "text": …}` one result line, in order. One line is in memory at a
 * time. A line that cannot be read yields `{"id" or "line": …, "error": …}` in its place.
 */
export async function analyzeLines(
  input: Readable,
  output: Writable,
  options: JsonlOptions,
): Promise<number> {
  const corpora = new Corpora(options.root);
  const { config, facts } = corpora.of(process.cwd());
  await warnOfProblems(corpora);
  const tagger = shippedTagger();
  let hasFailed = false;
  for await (const line of byteLines(input, longestLine)) {
    if (line.bytes?.every(isWhiteSpace)) continue;
    const { source, text } = recordOf(line);
    if (typeof text === "string") {
      const reading = analyseNow(text, { config, corpus: facts, tagger, raw: !options.markup });
      await write(output, resultLine(source, outputOf(reading, runChecks(reading, config, facts))));
    } else {
      hasFailed = true;
      await write(output, errorLine(source, text));
    }
  }
  return hasFailed ? exitCodes.couldNotRun : exitCodes.clean;
}

/** What to call the result, and the text to read; or why there is none. */
interface InputRecord {
  readonly source: Source;
  readonly text: string | InputError;
}

function recordOf({ number, bytes }: ByteLine): InputRecord {
  const refused = (code: InputError["code"], message: string): InputRecord => ({
    source: { line: number },
    text: { code, message },
  });
  if (bytes === null) return refused("too-long", `The line is longer than ${longestLine} bytes.`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    return refused("invalid-json", reasonOf(error));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refused("invalid-record", 'A line must be an object: {"id": …, "text": …}.');
  }
  const id = "id" in value ? value.id : undefined;
  if (typeof id !== "string" && typeof id !== "number") {
    return refused("invalid-record", "“id” must be a string or a number.");
  }
  const text = "text" in value ? value.text : undefined;
  if (typeof text === "string") return { source: { id }, text };
  return { source: { id }, text: { code: "invalid-record", message: "“text” must be a string." } };
}

const isWhiteSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;
