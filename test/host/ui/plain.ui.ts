import { equal, match, ok } from "node:assert/strict";
import { until } from "./patience";
import type { Scenarios } from "./scenario";

export const workspace = "plain";

/** A folder of text files that has no quotidian.json. */
export const scenarios: Scenarios = {
  "the sidebar offers to read the text files": async (workbench) => {
    await workbench.useTheme("light");
    await workbench.views.openContainer("Quotidian");
    const welcome = workbench.views.pane("Quotations").locator(".welcome-view-content");
    await welcome.getByText("Read Them as News Articles").waitFor();
    const text = await welcome.innerText();
    for (const words of ["Just This One", "Open the Example", "quotidian.json"])
      ok(text.includes(words), text);
    await workbench.screenshot("welcome-light");
  },

  "a text file is left alone": async (workbench) => {
    await workbench.editor.open("night-ferry.txt");
    await workbench.page.waitForTimeout(1_500);
    await workbench.views.status("Plain Text");
    equal(await workbench.editor.squiggles("warning").count(), 0);
  },

  "just this one becomes a news article": async (workbench) => {
    await workbench.views.pane("Quotations").getByText("Just This One").click();
    await workbench.views.status("News Article");
    await workbench.editor.squiggles("warning").first().waitFor();
    await workbench.editor.open("foghorn-talks.txt");
    await workbench.views.status("Plain Text");
  },

  "the example opens, and nothing of it is on disk": async (workbench) => {
    await workbench.palette.run("Quotidian: Open the Example");
    await workbench.views.status("News Article");
    await workbench.editor.squiggles("warning").first().waitFor();
    await workbench.screenshot("example-light");
  },

  "a corpus is made by command": async (workbench) => {
    await workbench.palette.run("Quotidian: Create Corpus");
    await workbench.palette.pick("Read All .txt Files as News Articles");
    // VS Code makes the file before it fills it.
    const config = await until(
      () =>
        workbench.textOnDisk("quotidian.json").then(
          (text) => text !== "" && text,
          () => null,
        ),
      "quotidian.json",
    );
    match(config, /"\*\*\/\*\.txt"/);
    await until(
      async () =>
        (await workbench.textOnDisk(".vscode/settings.json").catch(() => "")).includes("news-article"),
      "files.associations",
    );
    await workbench.editor.open("world-page.txt");
    await workbench.views.status("News Article");
    await workbench.editor.analysed();
  },
};
