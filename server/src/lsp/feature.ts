import type { ServerCapabilities } from "vscode-languageserver";
import type { Analysed } from "./documents";
import type { Refusal } from "./errors";
import type { DocumentParams } from "./guard";
import type { Client, Services } from "./services";

/** Something the server can do: it says so to the client, and does it. The one cannot be had without the other. */
export interface Feature {
  capability(client: Client): ServerCapabilities;
  listen(services: Services): void;
}

/** A feature that is one request about an open document; `absent` is the answer about one that is not open. */
export const onDocument = <P extends DocumentParams, R>(
  method: string,
  capability: ServerCapabilities,
  absent: R | Refusal,
  answer: (analysed: Analysed, params: P, services: Services) => R | Promise<R>,
): Feature => ({
  capability: () => capability,
  listen: (services) =>
    services.guard.onDocument<P, R>(method, absent, (analysed, params) => answer(analysed, params, services)),
});
