// Runs the suite in the VS Code from npm, shown in Chromium: in its Node extension host,
// or in the web worker in which extensions run where there is no server (vscode.dev).

import type { Page } from "playwright-core";
import { ensureVSCode } from "../../scripts/vscode/install.mjs";
import { type Served, serve } from "../../scripts/vscode/serve.mjs";
import { testSettings } from "../../scripts/vscode/settings.mjs";
import { newPage, startBrowser, workbenchUrl } from "./browser";
import { openWithWorkerHost } from "./workerHost";

export interface BrowserRun {
  readonly extensionHost: "node" | "worker";
  readonly folder: string;
  readonly extension: string;
  /** The suite's bundle, inside `extension`. */
  readonly tests: string;
}

/** Without a sign of life. */
const limit = 90_000;
const noAnswer = 97;

/** @returns the suite's exit code */
export async function runInBrowser(run: BrowserRun): Promise<number> {
  const args = ["--enable-smoke-test-driver", "--without-connection-token", "--disable-workspace-trust"];
  const served = await serve(await ensureVSCode(), { args, settings: testSettings });
  // A page that was changed on its way has no address space of its own; Chromium would then block its requests to this machine.
  const browser = await startBrowser("--disable-features=LocalNetworkAccessChecks");
  try {
    const page = await newPage(browser);
    page.on("pageerror", (error) => console.error(`  page: ${error.message}`));
    const patience = new Patience(limit);
    const exited = suiteExit(page, patience);
    const close =
      run.extensionHost === "node"
        ? await openWithNodeHost(page, served, run)
        : await openWithWorkerHost(page, served.origin, run);
    const code = await Promise.race([exited, patience.lost.then(() => noAnswer)]);
    await close?.();
    if (code === noAnswer) console.error(`  no result in ${limit / 1000} s`);
    return code;
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** The workbench calls these two when it runs under the smoke-test driver. */
async function listen(page: Page, patience: Patience, resolve: (code: number) => void): Promise<void> {
  await page.exposeFunction("codeAutomationExit", resolve);
  await page.exposeFunction("codeAutomationLog", (_type: string, args: readonly unknown[]) => {
    patience.renew();
    const text = String(args[0]);
    if (/^ {2}[✓✗–·] /.test(text)) console.log(text);
  });
}

const suiteExit = (page: Page, patience: Patience): Promise<number> =>
  new Promise((resolve, reject) => {
    listen(page, patience, resolve).catch(reject);
  });

/** Is lost when it has not been renewed for a while. */
class Patience {
  #timer: NodeJS.Timeout | undefined;
  readonly lost: Promise<void>;

  constructor(ms: number) {
    this.lost = new Promise((resolve) => {
      this.#timer = setTimeout(resolve, ms).unref();
    });
  }

  renew(): void {
    this.#timer?.refresh();
  }
}

async function openWithNodeHost(page: Page, { origin, port }: Served, run: BrowserRun): Promise<void> {
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${file}`;
  await page.goto(
    workbenchUrl(origin, run.folder, [
      ["extensionDevelopmentPath", remote(run.extension)],
      ["extensionTestsPath", remote(run.tests)],
      ["skipWelcome", "true"],
    ]),
  );
}
