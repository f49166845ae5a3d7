/**
 * What `vscode.l10n.t` does: `{0}` in the message stands for the first value.
 * Pure code takes it as a parameter, so that it can be tested without VS Code.
 */
export type Translate = (message: string, ...values: (string | number)[]) => string;
