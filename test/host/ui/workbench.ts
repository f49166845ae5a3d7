import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { inRoot } from "../../../scripts/root.mjs";
import { Editor } from "./editor";
import { Palette } from "./palette";
import { patience } from "./patience";
import { ReviewBox } from "./reviewBox";
import { Views } from "./views";

export type Theme = "light" | "dark" | "high-contrast" | "high-contrast-light";

/** The class that the workbench then has. */
const themeClasses: Readonly<Record<Theme, string>> = {
  light: "vs",
  dark: "vs-dark",
  "high-contrast": "hc-black",
  "high-contrast-light": "hc-light",
};

/** VS Code's window as a person uses it. The selectors are VS Code's own, and few. */
export class Workbench {
  readonly palette: Palette;
  readonly editor: Editor;
  readonly views: Views;
  readonly review: ReviewBox;

  constructor(
    readonly page: Page,
    /** The folder that is open. */
    readonly folder: string,
    /** When VS Code's server was started, in `performance.now()`'s milliseconds. */
    readonly began: number,
  ) {
    this.palette = new Palette(page);
    this.editor = new Editor(page, this.palette);
    this.views = new Views(page, this.palette);
    this.review = new ReviewBox(page);
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector(".monaco-workbench .part.statusbar .statusbar-item", { timeout: 60_000 });
  }

  async escape(): Promise<void> {
    await this.page.keyboard.press("Escape");
  }

  /** What is on disk. */
  textOnDisk(name: string): Promise<string> {
    return readFile(path.join(this.folder, name), "utf8");
  }

  /** VS Code follows what the browser prefers. */
  async useTheme(theme: Theme): Promise<void> {
    await this.page.emulateMedia({
      colorScheme: theme.endsWith("light") ? "light" : "dark",
      forcedColors: theme.startsWith("high-contrast") ? "active" : "none",
    });
    const workbench = this.page.locator(`.monaco-workbench.${themeClasses[theme]}`);
    await workbench.waitFor({ state: "attached", timeout: patience });
  }

  /** To screenshots/NAME.png, which git ignores. */
  async screenshot(name: string): Promise<void> {
    await mkdir(inRoot("screenshots"), { recursive: true });
    await this.page.screenshot({ path: inRoot("screenshots", `${name}.png`) });
  }
}
