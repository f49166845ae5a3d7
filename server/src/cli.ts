import { main } from "./cli/main";
import { endQuietlyWithoutReader } from "./cli/write";

endQuietlyWithoutReader(process.stdout);

// Setting the code and not exiting lets what is written reach its reader.
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
