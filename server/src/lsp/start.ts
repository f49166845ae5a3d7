import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  Emitter,
  type InitializeParams,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { isSidecar, sidecarEnding } from "../annotations/sidecar/whose";
import { ruleTagger } from "../entities/ruleTagger";
import type { Tagger } from "../entities/tagger";
import { decisionsChanged, overviewChanged } from "../protocol";
import { isRecord } from "../text/json";
import { Configs } from "./configs";
import { Indexes } from "./corpus/indexes";
import { DecisionFiles } from "./decisionFiles";
import { Documents } from "./documents";
import type { NextTurn } from "./documents/slices";
import { Guard } from "./guard";
import { type ReadNameModel, statisticalTagger } from "./nameModel";
import { capabilitiesOf, features } from "./serve";
import type { Client, Services } from "./services";
import { readClient, readSettings } from "./settings";
import { SidecarFiles } from "./sidecar/files";
import { Sidecars } from "./sidecar/sidecars";

const section = "quotidian";
const corpusFiles = ["quotidian.json", "quotidian.entities.json"];
const decisionsFile = "quotidian.decisions.jsonl";

/** Starts the server on a connection; the hosts differ only in the connection, in how they give way, and where the model is. */
export function start(connection: Connection, nextTurn: NextTurn, readModel: ReadNameModel): void {
  connection.onInitialize((params) => {
    const client = clientOf(params);
    serve(connection, client, nextTurn, readModel, params.initializationOptions);
    return {
      serverInfo: { name: "Quotidian" },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...capabilitiesOf(client),
      },
    };
  });
  connection.listen();
}

const clientOf = ({ capabilities, initializationOptions }: InitializeParams): Client => ({
  capabilities,
  ...readClient(initializationOptions),
});

function serve(
  connection: Connection,
  client: Client,
  nextTurn: NextTurn,
  readModel: ReadNameModel,
  initialSettings: unknown,
): void {
  const configs = new Configs(connection, client.isOurs);
  const sidecarFiles = new SidecarFiles(connection, configs);
  const sidecars = new Sidecars(connection, sidecarFiles, client.say);
  const decisions = new DecisionFiles(connection);
  const documents = new Documents({ configs, sidecars, decisions }, ruleTagger as Tagger, nextTurn);
  const guard = new Guard(connection, documents, client.say);
  const inBackground = (name: string, work: () => Promise<void>) => guard.inBackground(name, work);
  const indexes = new Indexes({ connection, configs, documents, inBackground }, client.capabilities);
  const refreshed = new Emitter<void>();
  let settings = readSettings(initialSettings);
  const services: Services = {
    connection,
    client,
    guard,
    documents,
    configs,
    decisions,
    sidecars,
    sidecarFiles,
    indexes,
    settings: () => settings,
    onRefresh: refreshed.event,
  };
  documents.listen(connection);
  for (const feature of features) feature.listen(services);
  refreshed.event(() => tellClient(services));
  sidecars.onDidChange((uri) => {
    indexes.touch(uri);
    refreshed.fire();
  });

  const { workspace } = client.capabilities;
  connection.onInitialized(() => {
    void guard.inBackground("initialized", () => watch(services));
    // Rules answer until the model is there.
    const model = guard.inBackground("name model", async () => {
      const tagger = await statisticalTagger(connection, readModel);
      if (tagger === null) return;
      documents.useTagger(tagger);
      refreshed.fire();
    });
    void model.then(() => guard.inBackground("indexes", () => indexes.start()));
  });
  connection.onShutdown(() => indexes.stop());
  connection.onDidChangeConfiguration(({ settings: sent }) =>
    guard.inBackground("settings", async () => {
      settings = readSettings(
        workspace?.configuration
          ? await connection.workspace.getConfiguration(section)
          : isRecord(sent) && sent[section],
      );
      refreshed.fire();
    }),
  );
  const readDecisionsAgain = () => {
    decisions.invalidate();
    refreshed.fire();
  };
  connection.onNotification(decisionsChanged.method, readDecisionsAgain);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith(`/${decisionsFile}`))) readDecisionsAgain();
    for (const { uri } of changes)
      if (isSidecar(uri)) void guard.inBackground("sidecar", () => sidecars.fileChanged(uri));
    if (!changes.some(({ uri }) => corpusFiles.some((name) => uri.endsWith(`/${name}`)))) {
      indexes.filesChanged(changes);
      return;
    }
    configs.invalidate();
    void guard.inBackground("sidecars", () => sidecars.lookAgain());
    indexes.refresh();
    refreshed.fire();
  });
}

/** Asks the client to say when a corpus's files or the settings change, where it does not do so by itself. */
async function watch({ connection, client }: Services): Promise<void> {
  const { workspace } = client.capabilities;
  if (workspace?.didChangeConfiguration?.dynamicRegistration)
    await connection.client.register(DidChangeConfigurationNotification.type, { section });
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [...corpusFiles, decisionsFile, `*${sidecarEnding}`].map((name) => ({
        globPattern: `**/${name}`,
      })),
    });
}

/** What the client shows may no longer be so. */
function tellClient({ connection, client, documents, guard }: Services): void {
  const { workspace } = client.capabilities;
  void guard.inBackground("refresh", async () => {
    for (const uri of documents.uris()) await connection.sendNotification(overviewChanged.method, { uri });
    if (workspace?.semanticTokens?.refreshSupport) await connection.languages.semanticTokens.refresh();
    if (workspace?.diagnostics?.refreshSupport) await connection.languages.diagnostics.refresh();
  });
}
