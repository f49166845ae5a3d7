import { agree } from "./agreement";
import { analyzeFiles } from "./analyze";
import { analyzeLines } from "./analyze/jsonl";
import { annotateInPlace, printAnnotated } from "./annotate";
import { check } from "./check";
import { compare } from "./compare";
import { exportFiles, formatNamed } from "./exchange/exportFiles";
import { importFiles } from "./exchange/importFiles";
import { CannotRun, exitCodes } from "./failure";
import { standardInput } from "./files/articleFile";
import {
  allow,
  failOnOf,
  only,
  type Parsed,
  parsed,
  probabilityOf,
  reportOf,
  topOf,
  whichOf,
} from "./options";
import { stats } from "./stats";
import { stripFile } from "./strip";
import { usage } from "./usage";
import { version } from "./version";
import { write } from "./write";

type Command = (values: Parsed["values"], paths: readonly string[]) => Promise<number>;

/** Runs a command line and says how it went. @throws CannotRun with a message for the user */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.version) return print(`${version()}\n`);
  const [name, ...paths] = positionals;
  if (values.help || name === undefined) {
    if (!values.help) throw new CannotRun(usage);
    return print(usage);
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new CannotRun(`There is no command “${name}”. quotidian --help lists them.`);
  }
  return command(values, paths);
}

const commands: Readonly<Record<string, Command>> = {
  analyze: async (values, paths) => {
    allow(values, "analyze", ["json", "jsonl", "raw", "markup", "root"]);
    const root = values.root ?? null;
    if (values.jsonl) {
      if (paths.length > 0) throw new CannotRun("--jsonl reads standard input and takes no files.");
      return analyzeLines(process.stdin, process.stdout, { markup: values.markup ?? false, root });
    }
    if (paths.length === 0) throw new CannotRun("Which files? quotidian analyze FILE…");
    return analyzeFiles(paths, { json: values.json ?? false, raw: values.raw ?? false, root });
  },
  check: async (values, paths) => {
    allow(values, "check", ["format", "fail-on", "root"]);
    const { format, root = null } = values;
    return check(paths, { format: reportOf(format), failOn: failOnOf(values["fail-on"]), root });
  },
  annotate: async (values, paths) => {
    allow(values, "annotate", ["min-confidence", "write", "root"]);
    const options = { least: probabilityOf(values["min-confidence"]), root: values.root ?? null };
    if (!values.write) return printAnnotated(only(paths, "quotidian annotate FILE"), options);
    if (paths.length === 0) throw new CannotRun("Which articles? quotidian annotate --write PATH…");
    if (paths.includes(standardInput))
      throw new CannotRun("--write keeps annotations in files, not in standard input.");
    return annotateInPlace(paths, options);
  },
  strip: async (values, paths) => {
    allow(values, "strip", []);
    return stripFile(only(paths, "quotidian strip FILE"));
  },
  export: async (values, paths) => {
    allow(values, "export", ["to", "which", "out", "overwrite", "root"]);
    if (paths.length === 0) throw new CannotRun("Which articles? quotidian export --to FORMAT PATH…");
    return exportFiles(paths, {
      to: formatNamed("--to", values.to),
      which: whichOf(values.which) ?? "all",
      out: values.out ?? null,
      overwrite: values.overwrite ?? false,
      root: values.root ?? null,
    });
  },
  import: async (values, paths) => {
    allow(values, "import", ["from", "which", "text", "out", "overwrite"]);
    if (paths.length === 0) throw new CannotRun("Which files? quotidian import --from FORMAT FILE…");
    return importFiles(paths, {
      from: formatNamed("--from", values.from),
      which: whichOf(values.which) ?? "confirmed",
      texts: values.text ?? [],
      out: values.out ?? null,
      overwrite: values.overwrite ?? false,
    });
  },
  stats: async (values, paths) => {
    allow(values, "stats", ["json", "top", "root"]);
    return stats(paths, { json: values.json ?? false, top: topOf(values.top), root: values.root ?? null });
  },
  compare: async (values, paths) => {
    allow(values, "compare", ["json", "which", "root"]);
    if (paths.length !== 2) throw new CannotRun("Two files or two folders: quotidian compare A B");
    const { json = false, root = null } = values;
    return compare(paths, { json, which: whichOf(values.which), root });
  },
  agree: async (values, paths) => {
    allow(values, "agree", ["json", "root"]);
    if (paths.length < 2) throw new CannotRun("A folder for each annotator: quotidian agree DIR DIR…");
    return agree(paths, { json: values.json ?? false, root: values.root ?? null });
  },
};

async function print(text: string): Promise<number> {
  await write(process.stdout, text);
  return exitCodes.clean;
}
