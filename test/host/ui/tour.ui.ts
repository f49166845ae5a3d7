import { equal, match, ok } from "node:assert/strict";
import { some } from "./expect";
import type { Scenario, Scenarios } from "./scenario";
import type { Theme, Workbench } from "./workbench";

const file = "foghorn-talks.txt";
const themes: readonly Theme[] = ["light", "dark", "high-contrast"];

/** Everything from a first annotation to an export, with the keyboard alone; a picture of every step, to be looked at. */
const tour =
  (theme: Theme): Scenario =>
  async (workbench) => {
    const { editor, page, palette, review, views } = workbench;
    const picture = (step: string) => workbench.screenshot(`tour-${theme}-${step}`);
    const before = await workbench.textOnDisk(file);
    await workbench.useTheme(theme);
    await editor.open(file);
    await palette.run("File: Revert File");
    await editor.analysed();
    await views.openContainer("Quotidian");
    await palette.run("View: Focus Active Editor Group");
    await picture("1-article");

    await editor.goTo(11, 5);
    await palette.run("Quotidian: Annotate as Quotation");
    await editor.shows(/\]\{[^}]*\.quote/);
    await picture("2-annotated");

    await palette.run("Quotidian: Edit Attributes…");
    await page.locator(".quick-input-title", { hasText: "Edit Attributes" }).waitFor();
    await page.keyboard.press("End");
    await page.keyboard.type(" .nonsense=");
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-message", { hasText: "Write it as" }).waitFor();
    await picture("3-attributes-refused");
    for (const _ of " .nonsense=") await page.keyboard.press("Backspace");
    await page.keyboard.type(" source=desk");
    await page.keyboard.press("Enter");
    await editor.shows(/source=desk/);
    await picture("4-attributes");

    await editor.goTo(1);
    await review.start();
    await picture("5-review");
    await spoken(workbench);
    await page.keyboard.press("Enter");
    await review.at(2);
    await picture("6-review-next");
    await workbench.escape();

    await editor.goTo(23, 5);
    await palette.run("Quotidian: Set Speaker…");
    await page.locator(".quick-input-title", { hasText: "People here" }).waitFor();
    some(await palette.spoken("Ingrid Halloran"), "No speaker is named");
    await picture("7-set-speaker");
    await page.keyboard.type("a dock worker");
    some(await palette.spoken("“a dock worker”"), "Someone else, “a dock worker”");
    await picture("8-typed");
    await page.keyboard.press("Enter");
    await editor.shows(/\{\.quote speaker="a dock worker"\}/);
    await picture("9-spoken");

    await palette.run("Quotidian: Remove Annotation (Keep Text)");
    await editor.shows(/^(?![\s\S]*a dock worker)/);
    await editor.goTo(15, 3);
    await palette.run("Quotidian: Explain This Quotation");
    await page.locator(".quick-input-title", { hasText: "We were closer" }).waitFor();
    await picture("10-explained");
    await workbench.escape();
    await palette.run("Quotidian: Find in Quotations…");
    await page.locator(".quick-input-title", { hasText: "Find in Quotations" }).waitFor();
    await page.keyboard.type("@halloran");
    some(await palette.spoken("line 5"), "Ingrid Halloran");
    await picture("11-found");
    await workbench.escape();

    await palette.run("Quotidian: Export Annotations…");
    await palette.labels("brat standoff");
    await picture("12-export-format");
    await page.keyboard.press("Enter");
    await palette.labels("Confirmed and suggested");
    await picture("13-export-which");
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget:visible input").waitFor();
    await picture("14-export-where");
    await workbench.escape();

    await palette.open(">Quotidian");
    await palette.labels("Quotidian: Review Quotations");
    await picture("15-palette");
    await workbench.escape();

    await palette.run("Quotidian: Remove All Annotations from File");
    await editor.shows(/^(?![\s\S]*\]\{)/);
    await editor.save();
    equal(await workbench.textOnDisk(file), before);
    await picture("16-removed");
  };

/** What a screen reader says of the review's rows: who, and why. */
async function spoken({ palette }: Workbench): Promise<void> {
  const rows = await palette.spoken("Skip");
  match(rows[0] ?? "", /^.+, .+/);
  for (const words of ["Someone else… (type a name)", "No speaker is named", "Not reported speech"])
    some(rows, words);
  ok(!rows.some((row) => row.includes("$(")), rows.join("\n"));
}

export const scenarios: Scenarios = {
  ...Object.fromEntries(
    themes.map((theme) => [`from the first annotation to an export, ${theme}, by keyboard`, tour(theme)]),
  ),

  "every row of the trees has words for a screen reader": async ({ editor, views }) => {
    await editor.open(file);
    await editor.analysed();
    const quotations = await views.rowsOf(views.pane("Quotations"));
    for (const row of quotations)
      match(row, /^(Quotation, .+, line \d+: .+|No speaker|Uncertain|Attributed|Confirmed)/);
    const names = await views.rowsOf(views.pane("People & Places"));
    some(names, "mention");
    ok(!names.some((row) => row.trim() === ""), names.join("\n"));
  },
};
