import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { workbenchUrl } from "./browser";
import type { BrowserRun } from "./browserHost";
import { serveFolder } from "./serveFolder";

/**
 * Opens a run's folder with its extension in the web worker: an extension that comes over http runs there.
 * No part of the address can say so; the page's configuration does.
 *
 * @returns a function that ends what serves the extension
 */
export async function openWithWorkerHost(
  page: Page,
  origin: string,
  run: BrowserRun,
): Promise<() => Promise<void>> {
  const files = await serveFolder(run.extension);
  const authority = `localhost:${(files.address() as AddressInfo).port}`;
  const uri = (file: string) => ({
    scheme: "http",
    authority,
    path: file.slice(run.extension.length) || "/",
  });
  const developmentOptions = { extensions: [uri(run.extension)], extensionTestsPath: uri(run.tests) };
  await page.route(
    (url) => url.origin === origin && url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const headers = Object.fromEntries(
        Object.entries(response.headers()).filter(
          ([name]) => !/^content-(length|encoding|security-policy)$/.test(name),
        ),
      );
      const body = withConfiguration(await response.text(), developmentOptions);
      await route.fulfill({ status: response.status(), headers, body });
    },
  );
  await page.goto(workbenchUrl(origin, run.folder, [["skipWelcome", "true"]]));
  return () => new Promise((resolve) => files.close(() => resolve()));
}

const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

/** The workbench's page with development options put into the configuration that it carries. */
function withConfiguration(html: string, options: object): string {
  if (!configuration.test(html)) throw new Error("VS Code's page carries no configuration");
  return html.replace(configuration, (_, before: string, escaped: string) => {
    const settings = JSON.parse(unescapeHtml(escaped));
    const developmentOptions = { ...settings.developmentOptions, ...options };
    return `${before}${escapeHtml(JSON.stringify({ ...settings, developmentOptions }))}"`;
  });
}

const unescapeHtml = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const escapeHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
