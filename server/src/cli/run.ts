import { parseArgs } from "node:util";
import { analyzeFiles } from "./analyze";
import { check, severities } from "./check";
import { CannotRun, exitCodes } from "./failure";
import { analyzeLines } from "./jsonl";
import { formatNames, isFormat } from "./report";
import { stripFile } from "./strip";
import { usage } from "./usage";
import { version } from "./version";
import { write } from "./write";

/** Runs a command line and says how it went. @throws CannotRun with a message for the user */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.version) return print(`${version()}\n`);
  const [command, ...paths] = positionals;
  if (values.help || command === undefined) {
    if (!values.help) throw new CannotRun(usage);
    return print(usage);
  }
  const root = values.root ?? null;
  switch (command) {
    case "analyze":
      allow(values, "analyze", ["json", "jsonl", "raw", "markup", "root"]);
      if (values.jsonl) {
        if (paths.length > 0) throw new CannotRun("--jsonl reads standard input and takes no files.");
        return analyzeLines(process.stdin, process.stdout, { markup: values.markup ?? false, root });
      }
      if (paths.length === 0) throw new CannotRun("Which files? quotidian analyze FILE…");
      return analyzeFiles(paths, { json: values.json ?? false, raw: values.raw ?? false, root });
    case "check":
      allow(values, "check", ["format", "fail-on", "root"]);
      return check(paths, { format: formatOf(values.format), failOn: failOnOf(values["fail-on"]), root });
    case "strip": {
      allow(values, "strip", []);
      const [file, another] = paths;
      if (file === undefined || another !== undefined) throw new CannotRun("One file: quotidian strip FILE");
      return stripFile(file);
    }
    default:
      throw new CannotRun(`There is no command “${command}”. quotidian --help lists them.`);
  }
}

async function print(text: string): Promise<number> {
  await write(process.stdout, text);
  return exitCodes.clean;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        jsonl: { type: "boolean" },
        raw: { type: "boolean" },
        markup: { type: "boolean" },
        format: { type: "string" },
        "fail-on": { type: "string" },
        root: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new CannotRun(error instanceof Error ? error.message : String(error));
  }
}

/** An option that another command has would be ignored; better to say so. */
function allow(values: object, command: string, options: readonly string[]): void {
  const wrong = Object.keys(values).find((name) => !options.includes(name));
  if (wrong !== undefined) throw new CannotRun(`quotidian ${command} has no option --${wrong}.`);
}

function formatOf(name = "text") {
  if (isFormat(name)) return name;
  throw new CannotRun(`--format must be one of ${formatNames.join(", ")}.`);
}

function failOnOf(name = "warning") {
  if (name === "never") return null;
  const severity = severities.find((each) => each === name);
  if (severity === undefined)
    throw new CannotRun(`--fail-on must be one of ${severities.join(", ")}, never.`);
  return severity;
}
