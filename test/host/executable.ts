import { access } from "node:fs/promises";
import { downloadAndUnzipVSCode, SilentReporter } from "@vscode/test-electron";
import { inRoot } from "../../scripts/root.mjs";
import { findChromium } from "../../scripts/vscode/chromium.mjs";
import { canInstall } from "../../scripts/vscode/install.mjs";

export interface Executable {
  readonly path: string;
  /** For people: which VS Code the tests run in. */
  readonly name: string;
}

const releases = "https://update.code.visualstudio.com/api/releases/stable";
const probeLimit = 3_000;
const downloadLimit = 180_000;

/** The VS Code to test in: the given one, a downloaded one, or the one from npm in a browser. Else why there is none. */
export async function findExecutable(): Promise<Executable | { readonly missing: string }> {
  const given = process.env.VSCODE_PATH;
  if (given) return { path: given, name: `VSCODE_PATH (${given})` };
  const downloaded = hasDisplay && (await download());
  if (downloaded) return { path: downloaded, name: `downloaded VS Code (${downloaded})` };
  if (!canInstall) return { missing: "set VSCODE_PATH to VS Code's executable" };
  if (!findChromium())
    return { missing: "Chromium was not found; install it, or set CHROMIUM to its executable" };
  const shim = inRoot("dist/test/shim.mjs");
  await access(shim);
  return { path: shim, name: "VS Code from npm, shown in Chromium" };
}

/** A desktop VS Code needs one; only Linux machines lack it. */
const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** A request that fails fast tells whether a download is worth trying. */
async function download(): Promise<string | null> {
  const online = await fetch(releases, { signal: AbortSignal.timeout(probeLimit) }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!online) return null;
  const tooLong = new Promise<null>((resolve) => setTimeout(() => resolve(null), downloadLimit).unref());
  const reporter = new SilentReporter();
  return Promise.race([downloadAndUnzipVSCode({ reporter }).catch(() => null), tooLong]);
}
