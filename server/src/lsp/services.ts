import type { ClientCapabilities, Connection, Event } from "vscode-languageserver";
import type { Settings } from "../protocol";
import type { Say } from "../text/message";
import type { Configs } from "./configs";
import type { Indexes } from "./corpus/indexes";
import type { DecisionFiles } from "./decisionFiles";
import type { Documents } from "./documents";
import type { Guard } from "./guard";
import type { SidecarFiles } from "./sidecar/files";
import type { Sidecars } from "./sidecar/sidecars";

/** What the client has told of itself at the start. */
export interface Client {
  /** In the user's language, where the client has sent the words for it. */
  readonly say: Say;
  readonly capabilities: ClientCapabilities;
  /** Ours has our JSON Schemas and VS Code's own commands. */
  readonly isOurs: boolean;
  /** Commands that a link in a hover may run; none in other clients. */
  readonly hoverCommands: ReadonlySet<string>;
  /** Commands that a code action may run; none in other clients. */
  readonly actionCommands: ReadonlySet<string>;
}

/** What the rows of the table work with. */
export interface Services {
  readonly connection: Connection;
  readonly client: Client;
  readonly guard: Guard;
  readonly documents: Documents;
  readonly configs: Configs;
  readonly decisions: DecisionFiles;
  readonly sidecars: Sidecars;
  readonly sidecarFiles: SidecarFiles;
  readonly indexes: Indexes;
  readonly settings: () => Settings;
  /** Something else than a document has changed: configuration, registry, settings. */
  readonly onRefresh: Event<void>;
}
