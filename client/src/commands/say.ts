import { window } from "vscode";

/** Tells the user in the status bar what came of a command: no toast, nothing to close. */
export function say(message: string): void {
  window.setStatusBarMessage(message, 8000);
}
