import { match, ok } from "node:assert/strict";
import { some } from "./expect";
import { until } from "./patience";
import type { Scenarios } from "./scenario";
import type { Workbench } from "./workbench";

/** The hover, once the corpus has been read. */
const hoverInCorpus = (workbench: Workbench, words: string): Promise<string> =>
  until(async () => {
    const text = await workbench.editor.hover(words);
    if (/named in \d of \d files/.test(text)) return text;
    await workbench.escape();
    return null;
  }, `the hover on “${words}” counts files`);

/** Who is named: in a hover, in the tree, in the registry. */
export const scenarios: Scenarios = {
  "a name's hover has what article, corpus and registry say, and where to go": async (workbench) => {
    await workbench.useTheme("light");
    await workbench.editor.open("foghorn-talks.txt");
    await workbench.editor.analysed();
    const text = await hoverInCorpus(workbench, "Teodor");
    match(text, /Teodor Rask · person/);
    match(text, /\(line \d+\)/);
    match(text, /Quotations · Mentions$/);
    await workbench.screenshot("hover-person-light");
    await workbench.escape();
  },

  "whom the registry does not know can be added": async (workbench) => {
    match(await hoverInCorpus(workbench, "Amadou"), /Add to Registry/);
    await workbench.screenshot("hover-unregistered-light");
    await workbench.escape();
    await workbench.useTheme("dark");
    await hoverInCorpus(workbench, "Amadou");
    await workbench.screenshot("hover-unregistered-dark");
    await workbench.escape();
    await workbench.useTheme("light");
  },

  "People & Places lists them last": async (workbench) => {
    await workbench.views.openContainer("Quotidian");
    const pane = workbench.views.pane("People & Places");
    const group = pane.locator(".monaco-list-row[aria-label^='Not in the Registry']");
    await group.click();
    const rows = await workbench.views.rowsOf(pane);
    some(rows, "Amadou Keita");
    await group.hover();
    ok(await group.getByRole("button", { name: "Add All to Registry" }).isVisible(), "Add All");
    await workbench.screenshot("registry-group-light");
  },

  "all mentions in the corpus are annotated after a look at them, by keyboard": async (workbench) => {
    const { editor, page, palette } = workbench;
    await editor.open("foghorn-talks.txt");
    await editor.goTo(13, 26);
    await palette.run("Quotidian: Annotate All Mentions in the Corpus…");
    const rows = page.locator(".bulk-edit-panel .monaco-list-row");
    await rows.filter({ hasText: "foghorn-talks.txt" }).first().waitFor();
    await workbench.screenshot("mentions-in-corpus-light");
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    await page.keyboard.press("ControlOrMeta+Enter");
    await editor.shows(/\[Amadou Keita\]\{\.person ref=amadou-keita\}/);
    await workbench.screenshot("mentions-annotated-light");
  },
};
