import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../../scripts/vscode/chromium.mjs";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** Chromium without a window. */
export async function startBrowser(...extra: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium found");
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...extra] });
}

export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** The workbench's address with a folder opened in it; `payload` is VS Code's own list of options. */
export function workbenchUrl(
  origin: string,
  folder: string,
  payload: readonly (readonly [string, string])[] = [],
) {
  const query = new URLSearchParams({ folder });
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `${origin}/?${query}`;
}
