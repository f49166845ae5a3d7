import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll } from "vitest";
import { furnished, newFolder } from "../support/built";
import type { Answered } from "./warm";
import { runWarm } from "./warmProcess";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  /** An empty one if absent. */
  readonly folder?: string;
  readonly input?: string | Buffer;
}

export interface Cli {
  /** Runs a command line in a process that may have run others before. */
  run(args: readonly string[], options?: RunOptions): Promise<Ran>;
  /** The same in a process of its own, as it ships. */
  runAlone(args: readonly string[], options?: RunOptions): Promise<Ran>;
  /** The same as `run`, with the output as bytes. */
  bytes(args: readonly string[], input?: Buffer): Promise<Buffer>;
  /** A new folder with these files, by relative path. */
  folder(files: Readonly<Record<string, string | Buffer>>): string;
  /** The bundle, for tests that start it themselves. */
  file(): string;
}

/** The command line for the tests of a file, as it ships. */
export function builtCli(): Cli {
  let [file, home] = ["", ""];
  beforeAll(async () => {
    file = await furnished("cli");
    home = newFolder();
  });
  const run = (args: readonly string[], { folder = home, input = "" }: RunOptions) =>
    runWarm({ args, folder, input: Buffer.from(input) });
  return {
    file: () => file,
    run: async (args, options = {}) => asText(await run(args, options)),
    runAlone: async (args, { folder = home, input = "" } = {}) =>
      asText(await runAlone(file, args, folder, input)),
    bytes: async (args, input = Buffer.alloc(0)) => (await run(args, { input })).stdout,
    folder: (files) => {
      const folder = mkdtempSync(path.join(home, "corpus-"));
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
      }
      return folder;
    },
  };
}

const asText = ({ code, stdout, stderr }: Answered): Ran => ({
  code,
  stdout: stdout.toString(),
  stderr: stderr.toString(),
});

const runAlone = (file: string, args: readonly string[], folder: string, input: string | Buffer) =>
  new Promise<Answered>((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: folder });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) }),
    );
    child.stdin.end(input);
  });
