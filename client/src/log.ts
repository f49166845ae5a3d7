import { type LogOutputChannel, window } from "vscode";

/** The one log of the extension: client, server, and the messages between them when tracing is on. */
export const createLog = (): LogOutputChannel => window.createOutputChannel("Quotidian", { log: true });
