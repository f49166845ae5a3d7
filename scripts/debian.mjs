// @ts-check
// Programs that tests need and Debian packages.

import { onPath } from "./onPath.mjs";
import { run } from "./run.mjs";

let isUpdated = false;

/** Installs packages where Debian's packages and the right to install them are at hand. @param {string[]} packages */
export async function installFromDebian(...packages) {
  if (process.platform !== "linux" || !onPath("apt-get")) return;
  const asRoot = await rootPrefix();
  if (!asRoot) return;
  console.log(`Installing ${packages[0]} (apt-get install ${packages[0]}) …`);
  const [command, ...before] = asRoot;
  const aptGet = (/** @type {string[]} */ ...args) =>
    run(command, [...before, "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args], { quiet: true });
  if (!isUpdated) await aptGet("update");
  isUpdated = true;
  await aptGet("install", "-y", "--no-install-recommends", ...packages);
}

/** @returns {Promise<[string, ...string[]] | null>} what goes before a command; null where a password would be asked for */
async function rootPrefix() {
  if (process.getuid?.() === 0) return ["env"];
  if (!onPath("sudo")) return null;
  const allowed = (await run("sudo", ["--non-interactive", "true"], { quiet: true })) === 0;
  return allowed ? ["sudo", "--non-interactive", "env"] : null;
}
