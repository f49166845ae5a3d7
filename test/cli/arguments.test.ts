import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { builtCli } from "./cli";

const cli = builtCli();

test("--help names every command, --version the version", async () => {
  const help = await cli.runAlone(["--help"]);
  expect(help.code).toBe(0);
  for (const command of ["analyze", "check", "strip"]) expect(help.stdout).toContain(`quotidian ${command}`);
  expect(await cli.runAlone(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

describe("a command line that cannot be run says why, and ends with 2", () => {
  test.each([
    ["nothing", [], "Usage: quotidian COMMAND"],
    ["an unknown command", ["analyse"], "There is no command “analyse”. quotidian --help lists them."],
    ["an unknown option", ["check", "--fix"], "Unknown option '--fix'"],
    ["another command's option", ["check", "--json"], "quotidian check has no option --json."],
    ["no file", ["analyze"], "Which files? quotidian analyze FILE…"],
    ["two files to strip", ["strip", "a", "b"], "One file: quotidian strip FILE"],
    ["files beside --jsonl", ["analyze", "--jsonl", "a"], "--jsonl reads standard input and takes no files."],
    ["an unknown format", ["check", "--format", "xml"], "--format must be one of text, json, github, sarif."],
    [
      "an unknown severity",
      ["check", "--fail-on", "fatal"],
      "--fail-on must be one of hint, information, warning, error, never.",
    ],
    ["a folder that is not there", ["check", "nowhere"], "nowhere: no such file or folder"],
    ["a file to strip that is not there", ["strip", "nowhere.txt"], "nowhere.txt: no such file"],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await cli.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  test("as a process, too", async () => {
    const { code, stdout, stderr } = await cli.runAlone(["analyse"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe("There is no command “analyse”. quotidian --help lists them.\n");
  });
});
