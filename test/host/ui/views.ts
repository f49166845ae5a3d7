import type { Locator, Page } from "playwright-core";
import type { Palette } from "./palette";
import { patience } from "./patience";

export interface ProblemRow {
  readonly kind: "file" | "problem";
  /** Severity, message, line and source, as a screen reader says it. */
  readonly label: string;
}

/** Sidebar, panel, status bar, notifications. */
export class Views {
  constructor(
    private readonly page: Page,
    private readonly palette: Palette,
  ) {}

  async problems(): Promise<readonly ProblemRow[]> {
    const rows = this.page.locator(".markers-panel .monaco-list-row");
    if (!(await this.page.locator(".markers-panel").isVisible()))
      await this.palette.run("Problems: Focus on Problems View");
    await rows.first().waitFor({ timeout: patience });
    return rows.evaluateAll((all) =>
      all.map((row) => ({
        kind: row.getAttribute("aria-level") === "1" ? ("file" as const) : ("problem" as const),
        label: row.getAttribute("aria-label") ?? "",
      })),
    );
  }

  async outline(): Promise<readonly string[]> {
    await this.palette.run("Explorer: Focus on Outline View");
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

  /** Waits for a message in the status bar. */
  async says(words: string): Promise<void> {
    await this.page
      .locator(".statusbar-item.left", { hasText: words })
      .first()
      .waitFor({ timeout: patience });
  }

  /** Waits for a status item with these words. */
  async status(words: string): Promise<void> {
    const item = this.page.locator(".statusbar-item.right", { hasText: words });
    await item.first().waitFor({ timeout: patience });
  }
}
