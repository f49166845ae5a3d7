import { equal, match, ok } from "node:assert/strict";
import { some } from "./expect";
import { reviewAll } from "./reviewing";
import type { Scenarios } from "./scenario";

const file = "averham-goose.txt";
/** A line that the list of the review leaves in sight. */
const belowTheList = 32;
let original = "";
let answers = 0;

/** A whole article reviewed without the mouse. */
export const scenarios: Scenarios = {
  "a chord begins the review, and the quotation is marked": async (workbench) => {
    await workbench.useTheme("light");
    original = await workbench.textOnDisk(file);
    await workbench.editor.open(file);
    await workbench.editor.analysed();
    await workbench.review.start();
    const title = await workbench.review.title();
    match(title, /^Quotation 1 of \d+: “/);
    const rows = await workbench.palette.labels("Skip");
    some(rows, "Someone else… (type a name)");
    equal(rows.at(-1), "Skip");
    await workbench.views.status(`1 of ${/of (\d+)/.exec(title)?.[1]}`);
    await workbench.screenshot("review-light");
  },

  "typing names a speaker": async (workbench) => {
    await workbench.page.keyboard.type("the lock-keeper");
    some(await workbench.palette.spoken("the lock-keeper"), "Someone else, “the lock-keeper”");
    await workbench.screenshot("review-typing-light");
    await workbench.page.keyboard.press("Enter");
    await workbench.review.at(2);
    match(await workbench.editor.visibleText(), /speaker="the lock-keeper"\}/);
    await workbench.screenshot("review-second-light");
  },

  "Escape stops, and the chord takes it up again": async (workbench) => {
    await workbench.escape();
    await workbench.review.start();
    await workbench.review.at(2);
  },

  "the rest by Enter alone": async (workbench) => {
    const { quotations } = await reviewAll(workbench);
    answers = quotations;
    await workbench.editor.save();
    const text = await workbench.textOnDisk(file);
    const written = text.match(/\{[^}]*\.quote[^}]* speaker=/g) ?? [];
    equal(written.length, quotations);
    await workbench.screenshot("review-done-light");
  },

  "every answer is one undo": async (workbench) => {
    for (let answer = 0; answer < answers; answer++) await workbench.editor.undo();
    await workbench.editor.save();
    equal(await workbench.textOnDisk(file), original);
  },

  "in the dark": async (workbench) => {
    await workbench.useTheme("dark");
    await workbench.editor.goTo(1);
    await workbench.review.start();
    await workbench.page.keyboard.press("Enter");
    await workbench.review.at(2);
    await workbench.screenshot("review-dark");
    await workbench.escape();
    await workbench.editor.undo();
  },

  "in high contrast the quotation has an outline, and nothing lies behind its words": async (workbench) => {
    for (const theme of ["high-contrast", "high-contrast-light"] as const) {
      await workbench.useTheme(theme);
      await workbench.editor.goTo(belowTheList);
      await workbench.review.start();
      const clear = "solid on rgba(0, 0, 0, 0)";
      ok((await workbench.editor.outlines()).includes(clear), theme);
      await workbench.screenshot(`review-${theme}`);
      await workbench.escape();
    }
  },
};
