import { ok } from "node:assert/strict";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { reviewAll } from "./reviewing";
import { type Scenarios, Skipped } from "./scenario";

export const workspace = "plain";

/** A person at the keyboard reads each quotation for some seconds; what the extension adds must hardly show. */
const twoMinutes = 120;

export const scenarios: Scenarios = {
  "all quotations of a real article are annotated in two minutes, without the mouse": async (workbench) => {
    const names = await readdir(path.join(workbench.folder, "seeds")).catch((): string[] => []);
    const name = names.find((each) => each.startsWith("001"));
    if (name === undefined) throw new Skipped();
    await workbench.useTheme("light");
    await workbench.editor.open(name);
    await workbench.palette.run("Quotidian: Read This File as a News Article");
    await workbench.editor.analysed();
    await workbench.review.start();
    await workbench.screenshot("review-seed-first");
    const { quotations, seconds } = await reviewAll(workbench);
    console.log(`  · ${quotations} quotations annotated in ${seconds.toFixed(1)} s`);
    await workbench.screenshot("review-seed-done");
    ok(seconds < twoMinutes, `${seconds} s`);
  },
};
