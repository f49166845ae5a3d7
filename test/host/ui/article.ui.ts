import { deepEqual, equal, match, ok } from "node:assert/strict";
import { some } from "./expect";
import { until } from "./patience";
import type { Scenarios } from "./scenario";

/** One article of the corpus, from opening it to annotating it. */
export const scenarios: Scenarios = {
  "the quotation that nobody owns has a squiggle": async (workbench) => {
    await workbench.useTheme("light");
    await workbench.editor.open("foghorn-talks.txt");
    await workbench.editor.squiggles("warning").first().waitFor({ timeout: 30_000 });
    const seconds = (performance.now() - workbench.began) / 1000;
    console.log(`  · first diagnostic ${seconds.toFixed(1)} s after VS Code's start`);
    await workbench.editor.analysed();
    await workbench.screenshot("article-light");
  },

  "the status item counts": async (workbench) => {
    await workbench.views.status("1 no speaker");
  },

  "a name's hover tells who it is": async (workbench) => {
    const text = await workbench.editor.hover("Amadou");
    match(text, /Amadou Keita · person/);
    match(text, /\d mentions? here/);
    await workbench.screenshot("hover-name-light");
  },

  "the hover of a quotation without speaker says why": async (workbench) => {
    await workbench.editor.goTo(23);
    const text = await workbench.editor.hover("rather drown");
    match(text, /No speaker is named · direct, \d+ words/);
    match(text, /Set Speaker… · No Speaker Is Named · Not Reported Speech/);
    await workbench.screenshot("hover-quotation-light");
    await workbench.escape();
  },

  "Problems lists it once": async (workbench) => {
    const problems = (await workbench.views.problems()).filter(({ kind }) => kind === "problem");
    equal(problems.length, 1, JSON.stringify(problems));
    match(problems[0]?.label ?? "", /No speaker is named for “People here would/);
    await workbench.screenshot("problems-light");
    await workbench.views.hidePanel();
  },

  "the outline says who says what": async (workbench) => {
    const rows = await workbench.views.outline();
    some(rows, "Foghorn talks break off");
    some(rows, "Halloran: “They sank these talks");
    await workbench.screenshot("outline-light");
  },

  "the sidebar groups quotations by what needs work": async (workbench) => {
    await workbench.views.openContainer("Quotidian");
    const rows = await workbench.views.rowsOf(workbench.views.pane("Quotations"));
    match(rows[0] ?? "", /^No speaker/);
    some(rows, "no speaker named, line 23");
    some(rows, "Ingrid Halloran, line 5");
    await workbench.screenshot("sidebar-light");
    // The picture in the README.
    await workbench.editor.goTo(23);
    await workbench.editor.hover("rather drown");
    await workbench.screenshot("readme-light");
    await workbench.escape();
  },

  "a click on a row goes there": async (workbench) => {
    await workbench.editor.goTo(1);
    const row = workbench.views.pane("Quotations").locator(".monaco-list-row[aria-label*='line 23']");
    await row.first().click();
    await workbench.views.status("Ln 23");
  },

  "quotations are grouped by speaker on request": async (workbench) => {
    const pane = workbench.views.pane("Quotations");
    await pane.hover();
    await pane.getByRole("button", { name: "Group by Speaker" }).click();
    // The selected row stays in sight, so the first groups may not be.
    await pane.locator(".monaco-list-row[aria-label^='Joan Pettifer']").waitFor();
    await pane.getByRole("button", { name: "Group by What Needs Work" }).click();
  },

  "People & Places lists who is named": async (workbench) => {
    const rows = await workbench.views.rowsOf(workbench.views.pane("People & Places"));
    some(rows, "People");
    some(rows, "Amadou Keita");
  },

  "the palette has few words, and all of them fit": async (workbench) => {
    await workbench.editor.goTo(15, 12);
    await workbench.palette.open(">Quotidian: ");
    const labels = (await workbench.palette.labels("Quotidian: Annotate as Quotation")).filter((label) =>
      label.startsWith("Quotidian: "),
    );
    await workbench.screenshot("palette-light");
    await workbench.escape();
    for (const title of ["Annotate as Quotation", "Explain This Quotation", "Set Speaker…"])
      ok(labels.includes(`Quotidian: ${title}`), labels.join("\n"));
    ok(
      !labels.some((label) => /Read This File|Create Corpus|Group by|Copy Clean Text/.test(label)),
      labels.join("\n"),
    );
    // VS Code's own two, which focus the views, among them.
    ok(labels.length <= 14, `${labels.length} commands`);
  },

  "a quotation is annotated by command, saved, and undone": async (workbench) => {
    const file = "foghorn-talks.txt";
    const before = await workbench.textOnDisk(file);
    await workbench.editor.goTo(11, 5);
    await workbench.palette.run("Quotidian: Annotate as Quotation");
    await until(async () => /\]\{[^}]*\.quote/.test(await workbench.editor.visibleText()), "markup");
    await workbench.screenshot("annotated-light");
    await workbench.editor.save();
    match(
      await workbench.textOnDisk(file),
      /\[“It is a safety device, not an orchestra,”\]\{[^}]*\.quote[^}]*\} the minister/,
    );
    await workbench.editor.click("the minister");
    await workbench.editor.undo();
    await workbench.editor.save();
    equal(await workbench.textOnDisk(file), before);
  },

  "a speaker is chosen from those who may have said it": async (workbench) => {
    await workbench.editor.goTo(23, 5);
    await workbench.palette.run("Quotidian: Set Speaker…");
    const labels = await workbench.palette.labels("Ingrid Halloran");
    some(labels, "Someone else…");
    await workbench.screenshot("set-speaker-light");
    await workbench.palette.pick("Ingrid Halloran");
    await until(
      async () => /speaker=ingrid-halloran/.test(await workbench.editor.visibleText()),
      "the speaker",
    );
    await workbench.editor.squiggles("warning").first().waitFor({ state: "detached" });
    await workbench.editor.click("would rather");
    await workbench.editor.undo();
    await workbench.editor.squiggles("warning").first().waitFor();
  },

  "a quick fix mends a mark, and is undone": async (workbench) => {
    await workbench.editor.open("night-ferry.txt");
    await workbench.editor.analysed();
    await workbench.editor.squiggles("warning").first().waitFor({ timeout: 30_000 });
    await workbench.editor.goTo(13);
    const fixes = await workbench.editor.quickFixes();
    const titles = await fixes.allInnerTexts();
    equal(titles[0]?.trim(), "Insert “", titles.join("\n"));
    await workbench.screenshot("quick-fix-light");
    await fixes.first().click();
    await until(
      async () => /“We could see the lights/.test(await workbench.editor.visibleText()),
      "the mark",
    );
    await workbench.editor.click("could see the lights");
    await workbench.editor.undo();
    await until(
      async () => !/“We could see the lights/.test(await workbench.editor.visibleText()),
      "no mark",
    );
  },

  "the same in the dark": async (workbench) => {
    await workbench.useTheme("dark");
    await workbench.editor.open("foghorn-talks.txt");
    await workbench.editor.analysed();
    await workbench.views.openContainer("Quotidian");
    await workbench.screenshot("article-dark");
    await workbench.editor.open("world-page.txt");
    await workbench.editor.analysed();
    await workbench.screenshot("world-page-dark");
    const text = await workbench.editor.hover("al-Haddad");
    match(text, /person/);
    await workbench.screenshot("hover-name-dark");
  },

  "no notification nobody asked for": async (workbench) => {
    deepEqual(await workbench.views.toasts(), []);
  },
};
