// @ts-check
import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * Runs a command and waits for it; its output goes to ours.
 *
 * @param {string} command  `npm` and `npx` work on Windows too
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, quiet?: boolean }} [options]  quiet: output is shown only when the command fails
 * @returns {Promise<number>} its exit code; 127 where it cannot be started
 */
export function run(command, args, { env = process.env, cwd = root, quiet = false } = {}) {
  return new Promise((resolve) => {
    const shell = process.platform === "win32" && !command.endsWith(".exe");
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

/** The same, for a step that nothing can go on without. @type {(...args: Parameters<typeof run>) => Promise<void>} */
export async function mustRun(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed (exit code ${code})`);
}
