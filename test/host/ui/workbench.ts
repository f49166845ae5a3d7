// VS Code's window as a person uses it. The selectors are VS Code's own and hold from 1.90 to 1.139 at least.

import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { inRoot } from "../../../scripts/root.mjs";

export interface ProblemRow {
  readonly kind: "file" | "problem";
  /** Severity, message, line and source, as a screen reader says it. */
  readonly label: string;
}

const quickInput = ".quick-input-widget:visible";
const patience = 20_000;

export class Workbench {
  constructor(
    readonly page: Page,
    /** The folder that is open. */
    readonly folder: string,
    /** When VS Code's server was started, in `performance.now()`'s milliseconds. */
    readonly began: number,
  ) {}

  async ready(): Promise<void> {
    await this.page.waitForSelector(".monaco-workbench .part.statusbar .statusbar-item", { timeout: 60_000 });
  }

  // ── Palette and quick open ───────────────────────────────────────────────

  /** `>Command`, `file.txt`, `@symbol`, `:12`. */
  async quickOpen(text: string): Promise<void> {
    await this.page.keyboard.press(text.startsWith(">") ? "F1" : "ControlOrMeta+p");
    const input = this.page.locator(`${quickInput} .quick-input-box input`);
    await input.waitFor({ timeout: patience });
    await input.fill(text);
  }

  get quickRows(): Locator {
    return this.page.locator(`${quickInput} .quick-input-list .monaco-list-row`);
  }

  /** The rows' main words, once one of them is `expected`. */
  async quickLabels(expected: string): Promise<readonly string[]> {
    await this.quickRows.filter({ hasText: expected }).first().waitFor({ timeout: patience });
    return this.quickRows.locator(".label-name").allInnerTexts();
  }

  /** Chooses the row that shows these words. */
  async pick(words: string): Promise<void> {
    const row = this.quickRows.filter({ hasText: words }).first();
    await row.waitFor({ timeout: patience });
    await row.click();
  }

  /** By its whole title: `Problems: Focus on Problems View`. */
  async runCommand(title: string): Promise<void> {
    await this.quickOpen(`>${title}`);
    await this.pickExactly(title);
  }

  private async pickExactly(label: string): Promise<void> {
    const exact = this.page.locator(".label-name").getByText(label, { exact: true });
    const row = this.quickRows.filter({ has: exact }).first();
    await row.waitFor({ timeout: patience });
    await row.click();
  }

  async escape(): Promise<void> {
    await this.page.keyboard.press("Escape");
  }

  // ── Editor ───────────────────────────────────────────────────────────────

  async openFile(name: string): Promise<void> {
    const tab = this.page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`);
    await this.until(async () => {
      await this.quickOpen(name);
      await this.pickExactly(name);
      // The list may have been sorted anew under the click.
      return tab.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    }, `${name} is open`);
    await this.page.waitForSelector(".editor-instance .monaco-editor .view-lines .view-line");
  }

  /** Waits until the open article has been analysed: the status item counts its quotations. */
  async analysed(): Promise<void> {
    await this.page.locator(".statusbar-item[id$='quotidian.status']:visible").waitFor({ timeout: patience });
  }

  /** The visible lines, as text. */
  async visibleText(): Promise<string> {
    const lines = await this.page.locator(".editor-instance .monaco-editor .view-line").evaluateAll((all) =>
      all
        .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? "" }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.join("\n").replaceAll("\u00a0", " ");
  }

  /** Where these words stand on the screen; they must be visible and within one line and one colour. */
  async locate(words: string): Promise<{ readonly x: number; readonly y: number }> {
    const find = (wanted: string) => {
      for (const line of document.querySelectorAll(".editor-instance .view-line")) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = (node.textContent ?? "").replaceAll("\u00a0", " ").indexOf(wanted);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return null;
    };
    const found = await this.page.evaluate(find, words);
    if (!found) throw new Error(`“${words}” is not on the screen`);
    return found;
  }

  async clickWord(words: string): Promise<void> {
    const { x, y } = await this.locate(words);
    await this.page.mouse.click(x, y);
  }

  /** The hover's text. */
  async hoverWord(words: string): Promise<string> {
    const { x, y } = await this.locate(words);
    await this.page.mouse.move(x - 40, y + 90);
    await this.page.mouse.move(x, y, { steps: 5 });
    // The editor's own: buttons and breadcrumbs have hovers too.
    const hover = this.page
      .locator(
        ".monaco-editor .monaco-hover:not(.hidden), .monaco-resizable-hover .monaco-hover:not(.hidden)",
      )
      .locator(".monaco-hover-content")
      .first();
    await hover.waitFor({ timeout: patience });
    return hover.innerText();
  }

  squiggles(severity: "error" | "warning" | "info"): Locator {
    return this.page.locator(`.monaco-editor .view-overlays .cdr.squiggly-${severity}`);
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.quickOpen(`:${line}:${column}`);
    await this.quickRows.first().waitFor({ timeout: patience });
    await this.page.keyboard.press("Enter");
    await this.page.locator(quickInput).waitFor({ state: "hidden", timeout: patience });
  }

  /** The lightbulb's entries for the cursor, without headings. Leaves the menu open. */
  async quickFixes(): Promise<Locator> {
    await this.page.keyboard.press("ControlOrMeta+.");
    const rows = this.page.locator(".action-widget .monaco-list-row.action");
    await rows.first().waitFor({ timeout: patience });
    return rows;
  }

  /** What is on disk. */
  textOnDisk(name: string): Promise<string> {
    return readFile(path.join(this.folder, name), "utf8");
  }

  async save(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+s");
    await this.page
      .locator(".tabs-container .tab.active.dirty")
      .waitFor({ state: "detached", timeout: patience });
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+z");
  }

  // ── Panels and views ─────────────────────────────────────────────────────

  async problems(): Promise<readonly ProblemRow[]> {
    const rows = this.page.locator(".markers-panel .monaco-list-row");
    if (!(await this.page.locator(".markers-panel").isVisible()))
      await this.runCommand("Problems: Focus on Problems View");
    await rows.first().waitFor({ timeout: patience });
    return rows.evaluateAll((all) =>
      all.map((row) => ({
        kind: row.getAttribute("aria-level") === "1" ? ("file" as const) : ("problem" as const),
        label: row.getAttribute("aria-label") ?? "",
      })),
    );
  }

  async outline(): Promise<readonly string[]> {
    await this.runCommand("Explorer: Focus on Outline View");
    return this.rowsOf(this.page.locator(".outline-tree"));
  }

  async hidePanel(): Promise<void> {
    if (await this.page.locator(".part.panel").isVisible()) await this.page.keyboard.press("ControlOrMeta+j");
  }

  async openContainer(title: string): Promise<void> {
    const icon = this.page.locator(`.activitybar .action-item a.action-label[aria-label^="${title}"]`);
    await icon.waitFor({ timeout: patience });
    const open = await icon.evaluate((element) =>
      element.closest(".action-item")?.classList.contains("checked"),
    );
    // Its badge lies over it.
    if (!open) await icon.click({ force: true });
  }

  /** A view in the sidebar, by its title. */
  pane(title: string): Locator {
    return this.page
      .locator(".split-view-view .pane")
      .filter({ has: this.page.locator(".pane-header .title", { hasText: title }) });
  }

  /** What a screen reader says of each visible row, once there is one. */
  async rowsOf(tree: Locator): Promise<readonly string[]> {
    const rows = tree.locator(".monaco-list-row");
    await rows.first().waitFor({ timeout: patience });
    return rows.evaluateAll((all) =>
      all.map((row) => row.getAttribute("aria-label") ?? row.textContent ?? ""),
    );
  }

  /** The texts of the toasts that are showing. */
  toasts(): Promise<readonly string[]> {
    return this.page.locator(".notifications-toasts .notification-list-item-message").allInnerTexts();
  }

  /** Waits for a status item with these words. */
  async status(words: string): Promise<void> {
    const item = this.page.locator(".statusbar-item.right", { hasText: words });
    await item.first().waitFor({ timeout: patience });
  }

  // ── Looks ────────────────────────────────────────────────────────────────

  /** VS Code follows what the browser prefers. */
  async useTheme(kind: "light" | "dark"): Promise<void> {
    await this.page.emulateMedia({ colorScheme: kind });
    const dark = this.page.locator(".monaco-workbench.vs-dark");
    await dark.waitFor({ state: kind === "dark" ? "attached" : "detached", timeout: patience });
  }

  /** To screenshots/NAME.png, which git ignores. */
  async screenshot(name: string): Promise<void> {
    await mkdir(inRoot("screenshots"), { recursive: true });
    await this.page.screenshot({ path: inRoot("screenshots", `${name}.png`) });
  }

  /** Asks until there is an answer. */
  async until<T>(ask: () => Promise<T | null | undefined | false>, what: string): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      if (Date.now() > end) throw new Error(`not in ${patience / 1000} s: ${what}`);
      await this.page.waitForTimeout(100);
    }
  }
}
