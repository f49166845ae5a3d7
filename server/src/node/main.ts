import { createConnection } from "vscode-languageserver/node";
import { start } from "../lsp/start";
import { readModel } from "./readModel";

/** The server as a process of its own: over IPC, standard streams or a socket, as the command line says. */
start(createConnection(), () => new Promise((resolve) => setImmediate(resolve)), readModel);
