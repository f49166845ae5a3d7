// @ts-check

/** No network, no greetings, nothing that moves by itself. @type {Readonly<Record<string, unknown>>} */
export const quietSettings = {
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.settings.enableNaturalLanguageSearch": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  "npm.fetchOnlinePackageInfo": false,
  "json.schemaDownload.enable": false,
  // In a browser VS Code saves by itself; on a desk it does not.
  "files.autoSave": "off",
};

/** For tests: each run starts from the same place, and dialogs are VS Code's own. @type {Readonly<Record<string, unknown>>} */
export const testSettings = {
  "security.workspace.trust.enabled": false,
  "window.commandCenter": false,
  "window.restoreWindows": "none",
  "files.hotExit": "off",
  "files.simpleDialog.enable": true,
  "editor.accessibilitySupport": "off",
  "workbench.editor.enablePreview": false,
  "window.autoDetectColorScheme": true,
};
