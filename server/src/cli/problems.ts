import type { Corpora } from "./corpora";
import { placesIn } from "./place";
import { write } from "./write";

/** Tells of mistakes in the configuration and in sidecars, where the command has no findings to put them among. */
export async function warnOfProblems({ problems }: Corpora): Promise<void> {
  for (const { file, text, problem } of problems) {
    const { line, column } = placesIn(text)(problem.offset);
    await write(process.stderr, `${file}:${line}:${column}: ${problem.message}\n`);
  }
}
