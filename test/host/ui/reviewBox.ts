import type { Page } from "playwright-core";
import { quickInput } from "./palette";
import { patience } from "./patience";

/** The list of *Review Quotations*. */
export class ReviewBox {
  constructor(private readonly page: Page) {}

  /** By its chord, the cursor in the editor. */
  async start(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+k");
    await this.page.keyboard.press("q");
    await this.page.locator(`${quickInput} .quick-input-list .monaco-list-row`).first().waitFor();
  }

  title(): Promise<string> {
    return this.page.locator(`${quickInput} .quick-input-title`).innerText();
  }

  /** Waits until it asks about the quotation with this number. */
  async at(number: number): Promise<void> {
    const title = this.page.locator(`${quickInput} .quick-input-title`, {
      hasText: `Quotation ${number} of`,
    });
    await title.waitFor({ timeout: patience });
  }
}
