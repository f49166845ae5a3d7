import { CannotRun, exitCodes } from "./cli/failure";
import { run } from "./cli/run";
import { endQuietlyWithoutReader } from "./cli/write";

endQuietlyWithoutReader(process.stdout);

// Setting the code and not exiting lets what is written reach its reader.
run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    process.exitCode = exitCodes.couldNotRun;
  },
);
