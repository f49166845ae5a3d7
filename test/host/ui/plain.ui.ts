import { equal, match, ok } from "node:assert/strict";
import type { Scenarios } from "./scenario";

export const workspace = "plain";

/** A folder of text files that has no quotidian.json. */
export const scenarios: Scenarios = {
  "the sidebar offers to read the text files": async (workbench) => {
    await workbench.useTheme("light");
    await workbench.openContainer("Quotidian");
    const welcome = workbench.pane("Quotations").locator(".welcome-view-content");
    await welcome.getByText("Read Them as News Articles").waitFor();
    const text = await welcome.innerText();
    for (const words of ["Just This One", "Open the Example", "quotidian.json"])
      ok(text.includes(words), text);
    await workbench.screenshot("welcome-light");
  },

  "a text file is left alone": async (workbench) => {
    await workbench.openFile("night-ferry.txt");
    await workbench.page.waitForTimeout(1_500);
    await workbench.status("Plain Text");
    equal(await workbench.squiggles("warning").count(), 0);
  },

  "just this one becomes a news article": async (workbench) => {
    await workbench.pane("Quotations").getByText("Just This One").click();
    await workbench.status("News Article");
    await workbench.squiggles("warning").first().waitFor();
    await workbench.openFile("foghorn-talks.txt");
    await workbench.status("Plain Text");
  },

  "the example opens, and nothing of it is on disk": async (workbench) => {
    await workbench.runCommand("Quotidian: Open the Example");
    await workbench.status("News Article");
    await workbench.squiggles("warning").first().waitFor();
    await workbench.screenshot("example-light");
  },

  "a corpus is made by command": async (workbench) => {
    await workbench.runCommand("Quotidian: Create Corpus");
    await workbench.pick("Read All .txt Files as News Articles");
    const config = await workbench.until(
      () => workbench.textOnDisk("quotidian.json").catch(() => null),
      "quotidian.json",
    );
    match(config, /"\*\*\/\*\.txt"/);
    await workbench.until(
      async () =>
        (await workbench.textOnDisk(".vscode/settings.json").catch(() => "")).includes("news-article"),
      "files.associations",
    );
    await workbench.openFile("world-page.txt");
    await workbench.status("News Article");
    await workbench.analysed();
  },
};
