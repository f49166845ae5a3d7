import { spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";
import { shipped } from "../../scripts/bundles.mjs";
import { inRoot } from "../../scripts/root.mjs";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Cli {
  /** Runs the real command line in a process of its own, in `folder` where one is given. */
  run(
    args: readonly string[],
    options?: { readonly folder?: string; readonly input?: string | Buffer },
  ): Promise<Ran>;
  /** The same, with the output as bytes. */
  bytes(args: readonly string[], input?: Buffer): Promise<Buffer>;
  /** A new folder with these files, by relative path. */
  folder(files: Readonly<Record<string, string | Buffer>>): string;
  /** The bundle, for tests that start it themselves. */
  file(): string;
}

/** Builds the command line as it ships before the tests of a file, and clears up after them. */
export function builtCli(): Cli {
  let home = "";
  const file = (): string => path.join(home, "dist", "cli.js");
  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), "quotidian-cli-"));
    const bundle = shipped.find(({ name }) => name === "cli");
    if (bundle === undefined) throw new Error("no bundle is called cli");
    await build({ ...bundle.options, entryPoints: [bundle.entry], outfile: file() });
    copyFileSync(inRoot("package.json"), path.join(home, "package.json"));
    cpSync(inRoot("server/src/entities/model"), path.join(home, "dist", "model"), { recursive: true });
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const start = (args: readonly string[], folder: string, input: string | Buffer) =>
    new Promise<{ code: number | null; stdout: Buffer; stderr: Buffer }>((resolve, reject) => {
      const child = spawn(process.execPath, [file(), ...args], { cwd: folder });
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
      child.on("error", reject);
      child.on("close", (code) =>
        resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) }),
      );
      child.stdin.end(input);
    });

  return {
    file,
    run: async (args, { folder = home, input = "" } = {}) => {
      const { code, stdout, stderr } = await start(args, folder, input);
      return { code, stdout: stdout.toString(), stderr: stderr.toString() };
    },
    bytes: async (args, input = Buffer.alloc(0)) => (await start(args, home, input)).stdout,
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
