import type { Locator, Page } from "playwright-core";
import { patience, until } from "./patience";

export const quickInput = ".quick-input-widget:visible";

/** The box at the top: commands, files, and every list to choose from. */
export class Palette {
  constructor(private readonly page: Page) {}

  /** `>Command`, `file.txt`, `@symbol`, `:12`. */
  async open(text: string): Promise<void> {
    await this.page.keyboard.press(text.startsWith(">") ? "F1" : "ControlOrMeta+p");
    const input = this.page.locator(`${quickInput} .quick-input-box input`);
    await input.waitFor({ timeout: patience });
    await input.fill(text);
  }

  get rows(): Locator {
    return this.page.locator(`${quickInput} .quick-input-list .monaco-list-row`);
  }

  /** The rows' main words, once one of them is `expected`. */
  async labels(expected: string): Promise<readonly string[]> {
    await this.rows.filter({ hasText: expected }).first().waitFor({ timeout: patience });
    return this.rows.locator(".label-name").allInnerTexts();
  }

  /** Chooses the row that shows these words. */
  async pick(words: string): Promise<void> {
    const row = this.rows.filter({ hasText: words }).first();
    await row.waitFor({ timeout: patience });
    await row.click();
  }

  /** What a screen reader says of each row, once one of them shows these words. */
  async spoken(expected: string): Promise<readonly string[]> {
    await this.rows.filter({ hasText: expected }).first().waitFor({ timeout: patience });
    return this.rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""));
  }

  /** By its whole title: `Problems: Focus on Problems View`. */
  async run(title: string): Promise<void> {
    await until(async () => {
      await this.open(`>${title}`);
      // The list is made when it opens, and what the cursor is on may have been told just then.
      return this.choose(title, patience / 4);
    }, title);
  }

  /** Opens a file; its row becomes the first while the list is being sorted. */
  async openFile(name: string): Promise<void> {
    await this.open(name);
    await this.choose(name, patience);
  }

  /** Presses Enter when the row with these main words is the one that it takes. False: it has not become that; the box is closed. */
  private async choose(label: string, limit: number): Promise<boolean> {
    const focused = this.page.locator(`${quickInput} .monaco-list-row.focused`);
    const isFocused = await focused
      .and(this.exactRow(label))
      .waitFor({ timeout: limit })
      .then(
        () => true,
        () => false,
      );
    await this.page.keyboard.press(isFocused ? "Enter" : "Escape");
    return isFocused;
  }

  /** The row whose main words are these. */
  private exactRow(label: string): Locator {
    const exact = this.page.locator(".label-name").getByText(label, { exact: true });
    return this.rows.filter({ has: exact }).first();
  }
}
