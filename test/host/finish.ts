import { writeFile } from "node:fs/promises";
import { inRoot } from "../../scripts/root.mjs";
import { sum, type Tally } from "./result";

/** Leaves the count where `npm test` finds it, and ends the process: a download that was given up may still hold it. */
export async function finish(name: "host" | "ui", tallies: readonly Tally[]): Promise<never> {
  const total = sum(tallies);
  await writeFile(inRoot(`dist/test/${name}.json`), JSON.stringify(total));
  const code = total.failed > 0 ? 1 : 0;
  process.exit(code);
}
