// node dist/test/ui.mjs VSIX [NAME…]: plays the scenarios on the packaged extension, all or those of the named files.
// The count goes to dist/test/ui.json, screenshots to screenshots/.

import files from "every:./*.ui.ts";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Browser } from "playwright-core";
import { findChromium } from "../../../scripts/vscode/chromium.mjs";
import { canInstall, ensureVSCode } from "../../../scripts/vscode/install.mjs";
import { type Served, serve } from "../../../scripts/vscode/serve.mjs";
import { testSettings } from "../../../scripts/vscode/settings.mjs";
import { newPage, startBrowser, workbenchUrl } from "../browser";
import { finish } from "../finish";
import { type Tally, type TestResult, tally, testLine } from "../result";
import { makeWorkspace } from "../workspace";
import { type Scenario, Skipped, type UiFile } from "./scenario";
import { Workbench } from "./workbench";

const [vsix, ...names] = process.argv.slice(2);
if (vsix === undefined) throw new Error("which .vsix?");

if (!canInstall || !findChromium()) {
  console.log("\nSKIPPED: the window tests need Linux on x64, and Chromium.");
  await finish("ui", [{ passed: 0, failed: 0, skipped: 1 }]);
}

const served = await serve(await ensureVSCode(), {
  vsix: [path.resolve(vsix)],
  settings: testSettings,
  args: ["--without-connection-token", "--disable-workspace-trust"],
});
const browser = await startBrowser();
const tallies: Tally[] = [];
try {
  for (const { name, load } of files) {
    if (names.length > 0 && !names.includes(name)) continue;
    tallies.push(tally(await play(name, await load(), served, browser)));
  }
} finally {
  await browser.close();
  await served.stop();
}
await finish("ui", tallies);

/** One window for one file's scenarios, on a workspace of its own. */
async function play(
  name: string,
  file: object,
  { origin, began }: Served,
  browser: Browser,
): Promise<readonly TestResult[]> {
  if (!isUiFile(file)) throw new Error(`${name}.ui.ts exports no scenarios`);
  const { folder, remove } = await makeWorkspace(file.workspace ?? "examples");
  const page = await newPage(browser);
  const results: TestResult[] = [];
  try {
    await page.goto(workbenchUrl(origin, folder), { waitUntil: "domcontentloaded" });
    const workbench = new Workbench(page, folder, began);
    await workbench.ready();
    for (const [title, scenario] of Object.entries(file.scenarios)) {
      const result = await playOne(`${name}: ${title}`, scenario, workbench);
      console.log(testLine(result));
      results.push(result);
    }
  } finally {
    await page.context().close();
    await remove();
  }
  return results;
}

function isUiFile(file: object): file is UiFile {
  return "scenarios" in file;
}

/** The message and where it came from, without Playwright's log of its tries. */
function reasonOf(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason);
  const lines = stripVTControlCharacters(reason.stack ?? reason.message).split("\n");
  const end = lines.findIndex((line) => line.includes("at async playOne"));
  return lines.filter((line, i) => !/^\s+(\d+ × |- )/.test(line) && (end < 0 || i < end)).join("\n");
}

async function playOne(title: string, scenario: Scenario, workbench: Workbench): Promise<TestResult> {
  const start = performance.now();
  const done = (state: TestResult["state"], error: string | null = null): TestResult => ({
    title,
    state,
    ms: performance.now() - start,
    error,
  });
  try {
    await scenario(workbench);
    return done("passed");
  } catch (reason) {
    if (reason instanceof Skipped) return done("skipped");
    await workbench.screenshot(`failed ${title.replace(/\W+/g, "-")}`);
    await workbench.escape();
    return done("failed", reasonOf(reason));
  }
}
