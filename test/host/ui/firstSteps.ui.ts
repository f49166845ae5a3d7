import { equal, match } from "node:assert/strict";
import type { Scenarios } from "./scenario";

export const workspace = "plain";

/** The first minutes in a folder of one's own. */
export const scenarios: Scenarios = {
  "one click reads the folder's articles and shows the first": async (workbench) => {
    const { editor, page, views } = workbench;
    await workbench.useTheme("light");
    await views.openContainer("Quotidian");
    await views.pane("Quotations").getByText("Read Them as News Articles").click();
    await page.locator(".tabs-container .tab.active[data-resource-name='averham-goose.txt']").waitFor();
    await editor.analysed();
    match(await workbench.textOnDisk("quotidian.json"), /"\*\*\/\*\.txt"/);
    await workbench.screenshot("first-article-light");
  },

  "the walkthrough has five steps, each with a picture": async (workbench) => {
    const { page, palette } = workbench;
    await palette.open(">Welcome: Open Walkthrough");
    await palette.pick("Welcome: Open Walkthrough");
    await palette.pick("First Steps with Quotidian");
    const steps = page.locator(".getting-started-step");
    await steps.first().waitFor();
    equal(await steps.count(), 5);
    const picture = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame").locator("svg");
    for (let nth = 0; nth < 5; nth++) {
      await steps.nth(nth).click();
      await picture.waitFor();
      await workbench.screenshot(`walkthrough-${nth + 1}-light`);
    }
  },

  "its steps do in the example what they say": async (workbench) => {
    const { page, palette, views } = workbench;
    const steps = page.locator(".getting-started-step");
    await steps.nth(1).click();
    await page.getByRole("button", { name: "Go to That Quotation" }).click();
    await views.status("Ln 23");
    await palette.run("View: Open Previous Editor");
    await steps.nth(3).click();
    await page.getByRole("button", { name: "Review the Example" }).click();
    await page.locator(".quick-input-title", { hasText: "People here would rather" }).waitFor();
    await workbench.escape();
    equal(await page.locator(".tabs-container .tab[data-resource-name^='Untitled']").count(), 1);
    await palette.run("View: Open Previous Editor");
    for (const nth of [1, 3]) await steps.nth(nth).locator(".complete").waitFor();
  },
};
