// Looks like VS Code's executable to @vscode/test-electron, and runs the suite in the browser-hosted VS Code instead.

import { runInBrowser } from "./browserHost";

const args = process.argv.slice(2);

const option = (name: string): string => {
  const prefix = `--${name}=`;
  const value = args.find((arg) => arg.startsWith(prefix));
  if (value === undefined) throw new Error(`--${name}= is missing`);
  return value.slice(prefix.length);
};

const folder = args.find((arg) => !arg.startsWith("-"));
if (folder === undefined) throw new Error("no folder to open");

process.exitCode = await runInBrowser({
  extensionHost: "node",
  folder,
  extension: option("extensionDevelopmentPath"),
  tests: option("extensionTestsPath"),
});
