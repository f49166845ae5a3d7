import type { Locator, Page } from "playwright-core";
import { type Palette, quickInput } from "./palette";
import { patience, until } from "./patience";

/** The text that is open, and what VS Code shows on and around it. */
export class Editor {
  constructor(
    private readonly page: Page,
    private readonly palette: Palette,
  ) {}

  async open(name: string): Promise<void> {
    const tab = this.page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`);
    await until(async () => {
      await this.palette.openFile(name);
      // The list may have been sorted anew just then.
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

  /** Waits until the visible text is so. */
  async shows(text: RegExp): Promise<void> {
    await until(async () => text.test(await this.visibleText()), `the editor shows ${text}`);
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

  async click(words: string): Promise<void> {
    const { x, y } = await this.locate(words);
    await this.page.mouse.click(x, y);
  }

  /** The hover's text. */
  async hover(words: string): Promise<string> {
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

  /** What stretches of text with an outline look like, once there are any: `solid on rgba(0, 0, 0, 0)`, outline and background. */
  async outlines(): Promise<readonly string[]> {
    return until(async () => {
      const all = await this.page.locator(".monaco-editor .view-overlays .cdr").evaluateAll((each) =>
        each
          .map((stretch) => getComputedStyle(stretch))
          .filter(({ outlineStyle }) => outlineStyle !== "none")
          .map(({ outlineStyle, backgroundColor }) => `${outlineStyle} on ${backgroundColor}`),
      );
      return all.length > 0 && all;
    }, "an outline");
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.palette.open(`:${line}:${column}`);
    await this.palette.rows.first().waitFor({ timeout: patience });
    await this.page.keyboard.press("Enter");
    await this.page.locator(quickInput).waitFor({ state: "hidden", timeout: patience });
  }

  /** The lightbulb's entries for the cursor, without headings. Leaves the menu open. */
  async quickFixes(): Promise<Locator> {
    const rows = this.page.locator(".action-widget .monaco-list-row.action");
    await until(async () => {
      await this.page.keyboard.press("ControlOrMeta+.");
      // Before the article is analysed VS Code says that there are none, and a person asks again.
      return rows
        .first()
        .waitFor({ timeout: 5_000 })
        .then(
          () => true,
          () => false,
        );
    }, "quick fixes");
    return rows;
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
}
