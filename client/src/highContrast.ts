import { ColorThemeKind, window } from "vscode";

/** Whether the theme is one of high contrast, light or dark. */
export const isHighContrast = (): boolean =>
  window.activeColorTheme.kind === ColorThemeKind.HighContrast ||
  window.activeColorTheme.kind === ColorThemeKind.HighContrastLight;
