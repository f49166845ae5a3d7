import { readdir } from "node:fs/promises";
import path from "node:path";
import { type Scenarios, Skipped } from "./scenario";

export const workspace = "plain";

/** Real articles, where `QUOTIDIAN_SEEDS` names a folder of them: for looking at. */
export const scenarios: Scenarios = {
  "each article of QUOTIDIAN_SEEDS is read by command": async (workbench) => {
    const names = await readdir(path.join(workbench.folder, "seeds")).catch(() => []);
    if (names.length === 0) throw new Skipped();
    await workbench.useTheme("light");
    await workbench.views.openContainer("Quotidian");
    for (const name of names) {
      await workbench.editor.open(name);
      await workbench.palette.run("Quotidian: Read This File as a News Article");
      await workbench.editor.analysed();
      await workbench.page.waitForTimeout(700);
      await workbench.screenshot(`seed-${path.parse(name).name}`);
    }
  },
};
