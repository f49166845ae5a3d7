import { CannotRun, exitCodes } from "./failure";
import { run } from "./run";

/** Runs a command line to its end: says why it could not be run, and returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return exitCodes.couldNotRun;
  }
}
